package org.isnad.names;

import java.io.Reader;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.spelling.Arabic;
import org.isnad.spelling.DataFile;
import org.isnad.spelling.Folding;

/**
 * The small words around a name: articles, Abd, kinship words, and the compounds that are written
 * as one word or as several. Read from {@code particles.tsv}. All words are folded. Immutable.
 */
public final class Particles {

  private static final String[] COLUMNS = {"kind", "word", "canonical", "comment"};

  /** What a line of the file may be about. */
  enum Kind {
    ARTICLE,
    MAYBE_ARTICLE,
    ABD,
    LINK,
    GENERIC,
    SAME,
    HEAD,
    TAIL,
    ENDING
  }

  private static final Pattern ABDALLAH = Pattern.compile("abd[aeou]+l{1,2}[ae]h?");

  /** An article in one word with its name: el and four letters more, or a letter doubled. */
  private static final Pattern GLUED_ARTICLE =
      Pattern.compile("(?:[aeu]l(?!l)|[aeu](sh|dh|th|t|d|r|z|s|n)(?=\\1))([a-z'][a-z']{3,})");

  /** By kind its words, each with its one spelling. */
  private final Map<Kind, Map<String, String>> canonical;

  /** What may begin a compound, asked of every name. */
  private final Map<String, String> heads;

  /** What may end one: tails, and endings that are no tail. */
  private final Map<String, String> seconds;

  private final Pattern gluedAbd;
  private final Pattern gluedTail;
  private final Pattern gluedHead;

  private Particles(Map<Kind, Map<String, String>> canonical) {
    this.canonical = canonical;
    heads = of(canonical, Kind.HEAD);
    seconds = new HashMap<>(of(canonical, Kind.ENDING));
    seconds.putAll(of(canonical, Kind.TAIL));
    gluedAbd =
        Pattern.compile(
            "abd(?:[aeou]l(?=[a-z']{3})|o?u?[aeiou](t|d|r|z|s|n|sh|dh|th)(?=\\1)|[aeou]|ou)?([a-z'][a-z']{2,})");
    gluedTail =
        Pattern.compile(
            "([a-z']{3,}?)(?:(?:[aeiou][dl]|[eu])("
                + alternatives(Kind.TAIL)
                + ")|("
                + alternatives(Kind.ENDING)
                + "))");
    gluedHead =
        Pattern.compile(
            "("
                + alternatives(Kind.HEAD)
                + ")(?:[aeu]l|[aeu](t|d|r|z|s|n|sh|dh|th)(?=\\2))([a-z']{3,})");
  }

  /**
   * Reads the file.
   *
   * @throws org.isnad.spelling.NameDataException naming line, column and what would be right
   */
  public static Particles read(Reader reader, String file) {
    return of(DataFile.read(reader, file, 1, COLUMNS));
  }

  static Particles read(Path file) {
    return of(DataFile.read(file, 1, COLUMNS));
  }

  private static Particles of(DataFile file) {
    var words = new EnumMap<Kind, Map<String, String>>(Kind.class);
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashMap<>());
    }
    for (DataFile.Row row : file.rows()) {
      Kind kind = row.read("kind", Particles::kind);
      String word = row.read("word", Particles::folded);
      String canonical = row.read("canonical", Particles::folded);
      if (of(words, kind).putIfAbsent(word, canonical) != null) {
        throw row.error("word", "'%s' stands already under %s".formatted(word, row.text("kind")));
      }
    }
    return new Particles(words);
  }

  private static Kind kind(String text) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "'%s' must be article, maybe-article, abd, link, generic, same, head, tail or ending"
            .formatted(text));
  }

  private static String folded(String text) {
    if (text.isEmpty() || !text.equals(Folding.fold(text)) || text.contains(" ")) {
      throw new IllegalArgumentException(
          "'%s' must be one folded word, such as '%s'".formatted(text, "abdel"));
    }
    return text;
  }

  /** Every kind has its words, perhaps none. */
  private static Map<String, String> of(Map<Kind, Map<String, String>> words, Kind kind) {
    return Objects.requireNonNull(words.get(kind), kind::name);
  }

  private String alternatives(Kind kind) {
    return of(canonical, kind).keySet().stream().sorted().collect(Collectors.joining("|"));
  }

  private String of(Kind kind, String word) {
    return of(canonical, kind).getOrDefault(word, word);
  }

  private boolean is(Kind kind, String word) {
    return of(canonical, kind).containsKey(word);
  }

  /** Whether the word is the article wherever it stands before a name: al, el, ul. */
  public boolean isSureArticle(String word) {
    return is(Kind.ARTICLE, word);
  }

  /**
   * Whether the word can be the article: the sure ones, and those that English also uses (as, at).
   */
  public boolean isArticle(String word) {
    return isSureArticle(word) || is(Kind.MAYBE_ARTICLE, word);
  }

  /** Whether the word is Abd alone, with or without the article glued to it: abd, abdel, abdul. */
  public boolean isAbd(String word) {
    return is(Kind.ABD, word);
  }

  /** Whether the word only links two others and is often left out: bin, ibn, ould, Persian -e. */
  public boolean isLink(String word) {
    return is(Kind.LINK, word);
  }

  /** Whether the word says what sort of place follows (Ain, Tell) and may be left out. */
  public boolean isGeneric(String word) {
    return is(Kind.GENERIC, word);
  }

  /** The name in a word that may have its article glued to it: essebsi gives sebsi. */
  Optional<String> withoutArticle(String word) {
    Matcher glued = GLUED_ARTICLE.matcher(word);
    return glued.matches() ? Optional.of(glued.group(2)) : Optional.empty();
  }

  /** One spelling for a word that has several without being far apart: abou, abo and bu are abu. */
  public String same(String word) {
    return of(Kind.SAME, word);
  }

  /**
   * The one spelling of Abd and the name it belongs to: rahman gives abdalrahman; in Arabic letters
   * the two are only put together.
   */
  public String joinAbd(String name) {
    if (Arabic.isArabic(name)) {
      return Arabic.ABD + name;
    }
    String rest = name.replaceFirst("^'?[aeiu]?l?la(h?)$", "la$1");
    return "abdal" + (rest.startsWith("'") ? rest.substring(1) : rest);
  }

  /** The name after Abd where both are glued in one word; empty if the word is none such. */
  public Optional<String> afterAbd(String word) {
    if (!word.startsWith("abd")) {
      return Optional.empty();
    }
    if (ABDALLAH.matcher(word).matches()) {
      return Optional.of(word.endsWith("h") ? "lah" : "la");
    }
    Matcher glued = gluedAbd.matcher(word);
    return glued.matches() && word.length() >= 7 ? Optional.of(glued.group(2)) : Optional.empty();
  }

  /**
   * One spelling for a compound glued in one word: abdurrahman gives abdalrahman, saifuddin gives
   * saifdin, nasrullah gives nasrallah, deirezzor gives deirzor. Any other word is given back.
   */
  public String canonical(String word) {
    Optional<String> abd = afterAbd(word);
    if (abd.isPresent()) {
      return joinAbd(abd.get());
    }
    return splitGlued(word).map(parts -> String.join("", parts)).orElse(word);
  }

  /**
   * The two words of a compound that is glued in one word, article dropped; empty if it is none.
   */
  Optional<List<String>> splitGlued(String word) {
    Matcher tail = gluedTail.matcher(word);
    if (tail.matches()) {
      String second =
          tail.group(2) == null ? of(Kind.ENDING, tail.group(3)) : of(Kind.TAIL, tail.group(2));
      return Optional.of(List.of(tail.group(1), second));
    }
    Matcher head = gluedHead.matcher(word);
    return head.matches()
        ? Optional.of(List.of(of(Kind.HEAD, head.group(1)), head.group(3)))
        : Optional.empty();
  }

  /**
   * The glued spelling, as {@link #canonical} would give it, of two neighbouring words (without the
   * article between them) that are often written as one: Nasr Allah, Deir ez-Zor, Saif ad-Din.
   */
  public Optional<String> glue(String first, String second) {
    String end = seconds.get(second);
    if (end != null) {
      return Optional.of(first + end);
    }
    String head = heads.get(first);
    return head == null ? Optional.empty() : Optional.of(head + second);
  }
}
