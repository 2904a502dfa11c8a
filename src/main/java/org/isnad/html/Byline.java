package org.isnad.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in what pages print of their writers: {@code By Nadia Hakim and Sami Darwish, Dijla}. */
final class Byline {
  /** Words that are only about who wrote it. */
  static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:written|posted|published) by|author(?:s|\\(s\\))?|écrit par|geschrieben von");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)^[^\\p{L}\\p{N}]*"
              + BylineWords.BY
              + "(?:[\\s\\u00A0,–-]*:?[\\s\\u00A0]+|\\s*[:/]\\s*)");

  private static final Pattern ANNOUNCED =
      Pattern.compile("(?iu)(?:" + BylineWords.BY + "|" + BylineWords.WRITER + ")\\s*:?");

  /** Before the second of two that stand apart. */
  private static final Pattern AND = Pattern.compile("^(?:and|und|et|&)\\s+");

  /** A word that begins with a capital, or of a script that has none; in Hebrew {@code ד"ר}. */
  private static final String WORD =
      "[\\p{Lu}\\p{Lo}](?:[\\p{L}\\p{M}\\u200c'’.-]|(?<=[א-ת])[\"״](?=[א-ת]))*";

  /** {@code Walid al-Nofal}, {@code Anas ibn Malik}. */
  private static final String NAME =
      WORD
          + "(?: (?:"
          + WORD
          + "|(?:a[dlnrst]|ash|e[dlnrstz]|esh|u[dl])[-'’]"
          + WORD
          + "|al|el|bin|bint|ibn|abu|umm|de|da|di|du|van|von|der|den|la|le)){0,5}";

  private static final String NAME_LIST =
      NAME
          + "(?:(?:,? (?:and|with|et|avec|und|mit|y|e|oraz|och|og|ve|و|مع) ?| [ai] (?="
          + WORD
          + " "
          + WORD
          + ")|, | & )"
          + NAME
          + "){0,6}";

  private static final Pattern NAMES = Pattern.compile(NAME_LIST);

  /** A line that says "by" and names, after its beginning, a bar, or a year. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?:^[^\\p{L}\\p{N}]*|[|•·–—/]\\s*|(?:19|20)\\d\\d,?\\s+(?:\\d{1,2}[:.]\\d\\d(?: Uhr)?,?\\s+)?|\\d[:.]\\d\\d ?[apAP]\\.?[mM]\\.?,? )(?iu:"
              + BylineWords.BY
              + ")\\s*[:,/–-]?|\\s-\\s(?iu:"
              + BylineWords.BY
              + ")\\s*:|\\s(?iu:"
              + BylineWords.WRITER
              + ")\\s*:|(?<!\\p{L})(?iu:"
              + BylineWords.GUEST
              + "))\\s+("
              + NAME_LIST
              + ")(?![\\p{L}\\p{M}])(?=\\s*(?:$|[|•·–—@(;/،\\d]|-\\s|,|\\S+@|(?:on|in|at|for|with|avec|mit|am|um|le|à|dans|el|op|om|w|dne|v|alle|às|a la|o|kl|zaman|saat|zu|um)[\\s.:]|Updated|Published|Posted|Last))");

  /** A name with an address, in the two orders of mails. */
  private static final Pattern MAIL =
      Pattern.compile("^[^\\s@]+@\\S+ \\(([^()]+)\\)$|^([^<>@]+) <[^<>@ ]+@[^<> ]+>$");

  /** One word behind a whole name and a comma is where it was written, or for whom. */
  private static final Pattern PLACE =
      Pattern.compile("^(" + WORD + "(?: [\\p{L}\\p{M}'’.-]+)+), " + WORD + "$");

  /** A place of one word and a name of several; before a colon the place may have two. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:%1$s(?: %1$s)?\\s?: |%1$s [–—-] )(%1$s(?: %1$s){1,3})|(%1$s(?: %1$s){1,3}) [–—-] %1$s"
              .formatted(WORD));

  /** What looks like the last of the names where the number of a day follows. */
  private static final Pattern MONTH =
      Pattern.compile(
          ",? (?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
              + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?$");

  /** Between names and their day. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?iu)[\\s|•·–—,/(-]*(?:(?<!\\p{L})(?:published(?: on| at)?|posted(?: on)?|on|(?:publié )?le|am|el"
              + "|(?:giriş|oluşturulma|eklenme|yayın(?:lan?ma)?)(?: tarihi)?|تاريخ النشر|نشرت?(?: في| بتاريخ)?"
              + "|تاریخ انتشار|פורסם)\\s*:?)?[\\s|•·–—,/(-]*"
              + "(?:(?<!\\p{L})(?:(?:ال[أا]حد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة|السبت)"
              + "|(?:یک|دو|سه|چهار|پنج)?\\u200c?شنبه|جمعه)[\\s،,|]*)?$");

  /** In a script without capitals it looks like the last of the names. */
  private static final Pattern BEFORE_DAY = Pattern.compile(" (?:في|بتاريخ|يوم|در)$");

  private static final int LONGEST = 120;

  /** A name, a house and a place. */
  private static final int MOST_PIECES = 3;

  private Byline() {}

  static boolean isAddress(String value) {
    return value.contains("://") || value.startsWith("@") || value.startsWith("www.");
  }

  /** What a head says without what is not the name; empty if nothing is left. */
  static String names(String value, String outlet) {
    String name = BEFORE.matcher(MAIL.matcher(value.strip()).replaceFirst("$1$2")).replaceFirst("");
    name = AND.matcher(name.strip()).replaceFirst("").replaceFirst("(?<=\\p{Lo})\\s*:$", "");
    name = BylineRest.off(name, outlet);
    boolean none =
        isAddress(name)
            || name.length() > LONGEST
            || name.chars().noneMatch(Character::isLetter)
            || BylineWords.NOBODY.matcher(name).matches()
            || isLabel(name)
            || BylineRest.isDesk(name, outlet);
    return none ? "" : name;
  }

  /** Whether names are whole ones of people, and none is said twice. */
  static boolean isList(List<String> names) {
    return names.stream()
        .allMatch(
            name ->
                name.indexOf(' ') > 0
                    && !BylineRest.isHouse(name)
                    && names.stream().filter(other -> other.contains(name)).count() == 1);
  }

  /**
   * {@code By Nadia Hakim, Dijla Post, Hit}: the one name before a house and a place; empty if
   * another name may follow.
   */
  static String firstOf(String value, String outlet) {
    List<String> pieces = List.of(value.split(", ", -1));
    boolean house =
        pieces.size() > 1
            && (BylineRest.isHouse(pieces.get(1)) || BylineRest.isOutlet(pieces.get(1), outlet));
    return house && pieces.size() <= MOST_PIECES && BEFORE.matcher(pieces.getFirst()).find()
        ? onlyNames(pieces.getFirst(), outlet)
        : "";
  }

  /** The same where it is nothing but names; else empty. */
  static String onlyNames(String value, String outlet) {
    String day = withoutDay(value.replaceAll("[\\s\\u00A0]+", " "));
    String name = names(BEFORE_DAY.matcher(day).replaceFirst(""), outlet);
    return NAMES.matcher(name).matches() ? withoutPlace(name) : "";
  }

  /** {@code Nadia Hakim, Hit}: the one name before a place or a house of one word. */
  static String withoutPlace(String names) {
    return PLACE.matcher(names).replaceFirst("$1");
  }

  /**
   * A name beside where its bearer wrote, on a line that is marked as one of names: {@code بغداد:
   * سلمى قاسم}, {@code Nadia Hakim - Hit}; empty if it is something else.
   */
  static String besidePlace(String value, String outlet) {
    String line = names(withoutDay(value.replaceAll("[\\s\\u00A0]+", " ")), outlet);
    Matcher beside = BESIDE.matcher(line);
    if (!beside.matches() || BylineWords.OTHERS.matcher(line).lookingAt()) {
      return "";
    }
    String name = beside.group(1) == null ? beside.group(2) : beside.group(1);
    return NamesAlone.arePeople(name) ? name : "";
  }

  static String withoutDay(String value) {
    Matcher day = DayForms.DAY.matcher(value);
    return day.find() ? BETWEEN.matcher(value.substring(0, day.start())).replaceFirst("") : value;
  }

  /** Whether a line only announces the names of the next. */
  static boolean isLabel(String line) {
    return ANNOUNCED.matcher(line).matches();
  }

  /** The names that a line says it is by; empty if it does not. */
  static String in(String line, String outlet) {
    String spaced = BylineRest.withoutPlaces(line.replaceAll("[\\s\\u00A0]+", " "));
    Matcher by = LINE.matcher(spaced);
    if (!by.find()) {
      return "";
    }
    boolean day = spaced.substring(by.end()).matches("(?s)\\s*\\d.*");
    return onlyNames(day ? MONTH.matcher(by.group(1)).replaceFirst("") : by.group(1), outlet);
  }

  /** The names of a line that is only these and a day; empty of any other. */
  static String dated(String line, String outlet) {
    Matcher day = DayForms.DAY.matcher(line);
    String before =
        day.find() ? BETWEEN.matcher(line.substring(0, day.start())).replaceFirst("") : "";
    String names =
        before.isEmpty() || PLACE.matcher(before).matches() ? "" : onlyNames(before, outlet);
    boolean people = NamesAlone.arePeople(names) && names.chars().anyMatch(Character::isUpperCase);
    return people && !LastChange.isSaidBy(before) ? names : "";
  }
}
