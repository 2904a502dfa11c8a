package org.isnad.raw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.article.Because;
import org.isnad.article.Correction;
import org.jspecify.annotations.Nullable;

/**
 * What a source says about an article beside its text. Values are as written: a date may be in any
 * form, an outlet under any of its names.
 *
 * @param id the source's own name for the article
 * @param edits what somebody added to what the article says, or took from it
 */
public record Given(
    @Nullable String id,
    @Nullable Said title,
    @Nullable Said date,
    @Nullable Said outlet,
    @Nullable Said author,
    @Nullable Said url,
    List<Edit> edits) {

  private static final String CHANGED = "for the last change, ";
  private static final String PERHAPS = "perhaps ";

  /** Nothing but the text. */
  public static final Given NONE = new Given(null, null, null, null, null, null);

  /** Copies the list. */
  public Given {
    edits = List.copyOf(edits);
  }

  /** Values that nobody edited. */
  public Given(
      @Nullable String id,
      @Nullable Said title,
      @Nullable Said date,
      @Nullable Said outlet,
      @Nullable Said author,
      @Nullable Said url) {
    this(id, title, date, outlet, author, url, List.of());
  }

  /**
   * One value.
   *
   * @param value never blank
   * @param from {@code metadata}, {@code sidecar} or {@code correction}
   * @param where in words, such as {@code the meta tag article:published_time}
   * @param because who set it right and why; null if it is the source's own
   * @param instead what it stands in for; null unless it was set right, or if there was nothing
   */
  public record Said(
      String value, String from, String where, @Nullable Because because, @Nullable Said instead) {

    /** The source's own. */
    public Said(String value, String from, String where) {
      this(value, from, where, null, null);
    }

    /** The source's own metadata, space around it aside; null if it says nothing. */
    public static @Nullable Said metadata(@Nullable String value, String where) {
      return value == null || value.isBlank() ? null : new Said(value.strip(), "metadata", where);
    }

    /** The day of the last change, told where nothing tells the day of publication. */
    public static Said changed(String value, String from, String where) {
      return new Said(value, from, CHANGED + where);
    }

    /** Whether it is only the day of the last change: the article's own word goes before it. */
    public boolean isOfChange() {
      return where.startsWith(CHANGED);
    }

    /** Lines of which one may name who wrote: whoever knows places and outlets can tell. */
    public static Said perhaps(List<String> lines, String from, String where) {
      return new Said(String.join("\n", lines), from, PERHAPS + where);
    }

    /** Whether it is only lines that may hold the value. */
    public boolean isPerhaps() {
      return where.startsWith(PERHAPS);
    }

    private Said insteadOf(@Nullable Said other) {
      return because == null ? this : new Said(value, from, where, because, other);
    }
  }

  /**
   * Something added or taken away.
   *
   * @param field {@code actor}, {@code location}, {@code person} or {@code source}; or a field
   *     whose value is wrong and whose right one is not known
   * @param value the entity's id; empty for such a field
   */
  public record Edit(String field, Correction.Change change, String value, Because because) {

    /** What to say where no gazetteer has its id. */
    public String unknown() {
      return "%s: the gazetteers have no %s '%s', so nothing was changed"
          .formatted(because.where(), field, value);
    }
  }

  /** What the other says, and this where the other is silent. */
  public Given correctedBy(Given other) {
    return new Given(
        other.id == null ? id : other.id,
        or(other.title, title),
        or(other.date, date),
        or(other.outlet, outlet),
        or(other.author, author),
        or(other.url, url),
        Stream.concat(edits.stream(), other.edits.stream()).toList());
  }

  /** The outlet as written; empty if the source names none. */
  public String publisher() {
    return outlet == null ? "" : outlet.value();
  }

  /** What the source itself says: the same before anybody set it right. */
  public Given told() {
    return new Given(id, told(title), told(date), told(outlet), told(author), told(url));
  }

  /** Whether somebody set something right. */
  public boolean isCorrected() {
    boolean corrected = !edits.isEmpty();
    for (Said said : fields()) {
      corrected |= said != null && said.because() != null;
    }
    return corrected;
  }

  /** The same without the outlet's name behind the title, as lists of news add it. */
  public Given plainlyTitled() {
    if (title == null || outlet == null || !title.value().contains(outlet.value())) {
      return this;
    }
    String end = Pattern.quote(outlet.value());
    String plain = title.value().replaceFirst("(?<=\\S)\\s+[-–—|]\\s+" + end + "$", "");
    var said = new Said(plain, title.from(), title.where(), title.because(), title.instead());
    return new Given(id, said, date, outlet, author, url, edits);
  }

  /** The same without the title. */
  Given untitled() {
    return new Given(id, null, date, outlet, author, url, edits);
  }

  /**
   * The id, every value and every edit with its reason, in a fixed order; what an article's own id
   * is computed from.
   */
  public List<String> values() {
    var values = new ArrayList<String>();
    values.add(id == null ? "" : id);
    for (Said said : fields()) {
      values.add(said == null ? "" : said.value());
    }
    for (Said said : fields()) {
      if (said != null && said.because() != null) {
        values.add(said.because().toString());
      }
    }
    edits.forEach(edit -> values.add(edit.toString()));
    return values;
  }

  private List<@Nullable Said> fields() {
    return Arrays.asList(title, date, outlet, author, url);
  }

  private static @Nullable Said or(@Nullable Said first, @Nullable Said second) {
    return first == null ? second : first.insteadOf(second);
  }

  private static @Nullable Said told(@Nullable Said said) {
    Said at = said;
    while (at != null && at.because() != null) {
      at = at.instead();
    }
    return at;
  }
}
