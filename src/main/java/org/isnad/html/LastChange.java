package org.isnad.html;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When a page was last changed: on many a page all that tells how old it is. */
final class LastChange {
  /** Names of meta tags, their letters alone. */
  private static final List<String> TAGS =
      List.of(
          "articlemodifiedtime",
          "articlemodified",
          "articleupdatedtime",
          "modifiedtime",
          "updatedtime",
          "dctermsmodified",
          "dcdatemodified",
          "datemodified",
          "lastmodified",
          "lastmod",
          "revised");

  private static final String MARKED =
      "[itemprop=dateModified], [property~=^(?:schema:)?dateModified$], .updated";

  /** What stands before the day where it is printed. */
  private static final String WORDS =
      "(?iu:(?:last |page |article )?(?:updated|modified|edited|revised|changed)\\b"
          + "|last (?:update|change|revision|modification|edit)\\b|\\bupdate ?:"
          + "|آخر (?:تحديث|تعديل)|تم التحديث|تحديث ?:|محدث ?:|تاریخ به\u200c?روزرسانی|آخرین به\u200c?روزرسانی"
          + "|(?:dernière )?mise? à jour|dernière modification|(?:son )?güncelle(?:me|nme)\\w*"
          + "|zuletzt (?:aktualisiert|bearbeitet|geändert)|(?:aktualisiert|geändert) am"
          + "|\\bmodifiée? le|\\b(?:actualizado|atualizado|aggiornato|bijgewerkt)\\b|обновлено|обновлен[оа]?:"
          + "|עודכן|עדכון אחרון)";

  /**
   * At the beginning of a line, or behind a sign or the page's name for itself; before the day may
   * stand a time.
   */
  private static final Pattern PRINTED =
      Pattern.compile(
          "^(?:.{0,40}[(|•·–—:,]\\s*|(?i:this) \\w+ (?:was|has been) )?"
              + WORDS
              + "[^\\d.!?]{0,24}?(?:\\d{1,2}[:.]?\\d\\d(?!\\d)[^!?]{1,30}?)?(?<day>"
              + DayForms.DAY.pattern()
              + ").{0,60}$");

  private static final Pattern CHANGED =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:updated?|modified|last-?mod|guncelleme)(?:$|[\\s_-])");

  /** Blogs mark the day of publication as {@code date updated} too. */
  private static final Pattern FIRST =
      Pattern.compile("(?i)publi|created|posted|(?:entry|post|meta)-date|(?:^|\\s)date(?:$|\\s)");

  private static final int LONGEST = 160;

  private static final Pattern SAID = Pattern.compile(WORDS);

  private LastChange() {}

  /** Whether words before a day say that it is one of a change. */
  static boolean isSaidBy(String words) {
    return SAID.matcher(words).find();
  }

  /** Whether the first day of a text is one of a change. */
  static boolean isFirstIn(String text) {
    Matcher day = DayForms.DAY.matcher(text);
    return day.find() && isSaidBy(text.substring(0, day.start()));
  }

  /** Whether a page's author marked it as the day of a change. */
  static boolean isMarked(Element element) {
    String name = element.className();
    boolean changed = CHANGED.matcher(name).find() && !FIRST.matcher(name).find();
    return element.attr("itemprop").equals("dateModified") || changed;
  }

  /** What tells it, the surest first. */
  static Stream<@Nullable Said> of(Document page, LinkedData json, HeadTags tags) {
    return Stream.concat(inHead(json, tags), Stream.of(marked(page), printed(page)))
        .filter(Objects::nonNull)
        .map(said -> Said.changed(said.value(), said.from(), said.where()));
  }

  /** What a page tells programs. */
  static Stream<@Nullable Said> inHead(LinkedData json, HeadTags tags) {
    return Stream.concat(Stream.of(json.said("dateModified")), TAGS.stream().map(tags::first));
  }

  /** The day in a line that says that something was changed on it; null if it does not. */
  static @Nullable String in(String line) {
    Matcher day = PRINTED.matcher(line);
    return day.matches() ? day.group("day") : null;
  }

  private static @Nullable Said marked(Document page) {
    for (Element each : page.select(MARKED)) {
      String value = MarkedDay.told(each);
      boolean day = each.className().isEmpty() || DayForms.in(value) != null;
      if (day && value.length() < LONGEST && !Comments.hold(each)) {
        return new Said(value, "metadata", "the page's <" + each.normalName() + ">");
      }
    }
    return null;
  }

  private static @Nullable Said printed(Document page) {
    for (Element each : page.getAllElements()) {
      String own = each.ownText();
      String text = own.isEmpty() || own.length() > LONGEST ? "" : each.text();
      String day = in(text.length() > LONGEST ? own : text);
      if (day != null && !Comments.hold(each)) {
        return new Said(day, "metadata", "a line of the page");
      }
    }
    return null;
  }
}
