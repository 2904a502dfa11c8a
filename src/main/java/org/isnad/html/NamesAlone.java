package org.isnad.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Authors;
import org.isnad.article.People;

/** Names that no word announces, and what else looks like them. */
final class NamesAlone {
  /** So many names are no title, nor places. */
  private static final int LIST = 3;

  /** A place or an outlet beside names is as long as they, not a sentence. */
  private static final int LONGEST = 80;

  private static final Pattern BESIDE =
      Pattern.compile("\\s*[|/:،,()·•]\\s*|\\s[–—-]\\s*|[–—-]\\s");

  /** What may stand between a day and names: a time, and how long the article takes to read. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?iu)^(?:[\\s|·•,–-]*(?:\\d{1,2}[:.h]\\d\\d(?:\\s?[ap]\\.?m\\.?|\\s?uhr)?|\\d{1,3}\\s?min(?:ute[ns]?|s)?\\.?(?: read)?))*[\\s|·•,–-]+");

  private static final Pattern POST = Pattern.compile("\\s*[/|]\\s*");

  /** What says that an outlet has it from nobody else. */
  private static final Pattern OWN =
      Pattern.compile("^(?:خاص|حصري|اختصاصی|özel haber|exclusive)\\s*[|/:–—-]\\s*");

  /** Names, a place, and the letters of an agency, unless all of it is in capitals. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "([^/()–]+?)\\s*[/–-]\\s*\\p{Lu}[\\p{L} ]{1,30}[,/\\s–-]*\\(\\p{Lu}{2,6}\\)"
              + "|(\\p{Lu}{2,20}(?: \\p{Lu}{2,20}){1,3})\\s*/\\s*\\p{Lu}{3,20}");

  private static final Pattern PARTED = Pattern.compile("\\s+[–—/|-]\\s+");

  private static final Pattern ROLES =
      Pattern.compile(
          "(?iu)([^()]+?) ?\\((?:texte?|words|story|testo|texto|tekst)\\)(?:(?:,| und| and| et| e| y| en| i| och)? [^()]+ ?\\([^()]+\\))*");

  private static final Pattern IN_CAPITALS = Pattern.compile(" \\p{Lu}[\\p{Lu}'’-]+$");

  private static final String JOINT = "\\s*[|/–—-]\\s*";

  private NamesAlone() {}

  /** Whether names are whole ones that people may have. */
  static boolean arePeople(String names) {
    List<String> all = Authors.of(names);
    return Byline.isList(all) && People.are(all);
  }

  /** {@code Dijla Post – Nadia Hakim}: the names of a line that says nothing more; else empty. */
  static String besideOutlet(String line, String outlet) {
    if (outlet.isBlank()) {
      return "";
    }
    String behind = behindOutlet(line, outlet);
    if (areInCapitals(behind) && arePeople(behind)) {
      return behind;
    }
    String house = Pattern.quote(outlet);
    Matcher beside =
        Pattern.compile("(?iu)%1$s%2$s(.+)|(.+)%2$s%1$s".formatted(house, JOINT))
            .matcher(OWN.matcher(line).replaceFirst(""));
    if (!beside.matches()) {
      return "";
    }
    String rest = beside.group(1) == null ? beside.group(2) : beside.group(1);
    String names = Byline.onlyNames(rest.strip(), outlet);
    return arePeople(names) ? names : "";
  }

  /** {@code Dijla Post Nadia HAKIM.}: what stands behind the outlet, without a full stop. */
  private static String behindOutlet(String line, String outlet) {
    String house = outlet + " ";
    if (!line.regionMatches(true, 0, house, 0, house.length())) {
      return "";
    }
    int end = line.endsWith(".") ? line.length() - 1 : line.length();
    return line.substring(house.length(), Math.max(house.length(), end));
  }

  /**
   * A short line that may be names beside a place or an outlet, without its day and without posts;
   * empty of others.
   *
   * @param beside whether a day stands beside the line, so that it may be nothing but names
   */
  static String perhaps(String line, boolean beside) {
    if (line.length() > LONGEST || HeadingDay.isSentence(line)) {
      return "";
    }
    String words = withoutDay(DayForms.withWholeYear(line));
    boolean dated = words.length() < line.length();
    String people = BylineRest.off(POST.matcher(words).replaceAll(", "), "");
    if (people.length() < words.length()
        && people.indexOf(',') < 0
        && People.are(Authors.of(people))) {
      return people; // Nadia Hakim / journalist
    }
    List<String> pieces = BESIDE.splitAsStream(words).map(String::strip).toList();
    boolean named = pieces.stream().anyMatch(piece -> People.are(Authors.of(piece)));
    boolean alone =
        pieces.size() == 1
            && (beside || dated || People.beginsWithGiven(words))
            && !words.endsWith(":");
    return named && (alone || pieces.size() > 1) ? words.replaceFirst(":$", "") : "";
  }

  /** {@code 4 May 2024 · 3 min · Nadia Hakim}: the piece behind the day, where nothing before. */
  private static String withoutDay(String line) {
    String before = Byline.withoutDay(line);
    Matcher day = before.isEmpty() ? DayForms.DAY.matcher(line) : null;
    return day != null && day.find()
        ? BESIDE.split(TIME.matcher(line.substring(day.end())).replaceFirst(""), 2)[0]
        : before;
  }

  /** {@code Nadia HAKIM / HIT, (DHA)}: the names before a place and the letters of an agency. */
  static String besideAgency(String line, String outlet) {
    Matcher signed = line.length() > LONGEST ? null : SIGNED.matcher(line);
    String names =
        signed == null || !signed.matches()
            ? ""
            : Byline.onlyNames(signed.group(signed.group(1) == null ? 2 : 1), outlet);
    return arePeople(names) ? names : "";
  }

  /** Whether the surname of each is, as some papers print them: {@code Nadia HAKIM}. */
  private static boolean areInCapitals(String names) {
    return Authors.of(names).stream().allMatch(name -> IN_CAPITALS.matcher(name).find());
  }

  /** {@code Nadia Hakim - Sami Darwish}, on a line that is marked as one of names; else empty. */
  static String parted(String line, String outlet) {
    List<String> pieces = PARTED.splitAsStream(Byline.withoutDay(line)).map(String::strip).toList();
    boolean people =
        pieces.size() > 1
            && pieces.stream()
                .allMatch(
                    piece -> Byline.onlyNames(piece, outlet).equals(piece) && arePeople(piece));
    return people ? String.join(", ", pieces) : "";
  }

  /** {@code Nadia Hakim (text) and Sami Darwish (photos)}: those of the text; else empty. */
  static String withRoles(String line, String outlet) {
    Matcher roles = line.length() > LONGEST ? null : ROLES.matcher(line.replace(" ,", ","));
    String names = roles != null && roles.matches() ? Byline.onlyNames(roles.group(1), outlet) : "";
    return arePeople(names) ? names : "";
  }

  /** Three names or more, with a comma between, and nothing else. */
  static String listed(String line, String outlet) {
    String names = line.indexOf(',') < 0 ? "" : Byline.onlyNames(line, outlet);
    List<String> all = Authors.of(names);
    boolean latin =
        all.stream().allMatch(name -> name.chars().filter(Character::isUpperCase).count() > 1);
    return all.size() >= LIST && latin && arePeople(names) ? names : "";
  }
}
