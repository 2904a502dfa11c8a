package org.isnad.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in what pages print of their writers: {@code By Nadia Hakim and Sami Darwish, Dijla}. */
final class Byline {
  /** Words that are only about who wrote it. */
  static final Pattern LABEL =
      Pattern.compile("(?i)(?:written|posted|published) by|authors?|écrit par|geschrieben von");

  /** In languages of the region and of those who report on it. */
  private static final String BY =
      "(?:(?:all |view all )?(?:posts?|posted|written|submitted|story|words|text|report|reported|reporting"
          + "|published|analysis|opinion|commentary|review|interview)\\s+by"
          + "|by|author|(?:veröffentlicht |geschrieben )?von|(?:publié |écrit |rédigé )?par"
          + "|(?:publicado |escrito )?por|(?:pubblicato |scritto )?da|автор|текст"
          + "|yazan|yazar|muhabir|haber(?:i yapan)?(?=\\s*:)|nivîskar"
          + "|بقلم|بواسطة|كتب(?:ه|ت|ها)?|تقرير|إعداد|الكاتبة?"
          + "|نویسنده|نوشته(?: شده توسط)?|به قلم|گزارش از|خبرنگار|نووسینی|ئامادەکردنی|מאת)";

  private static final Pattern BEFORE =
      Pattern.compile("(?iu)^[^\\p{L}\\p{N}]*" + BY + "[\\s\\u00A0,]*:?[\\s\\u00A0]+");

  /** A word that begins with a capital, or of a script that has none. */
  private static final String WORD = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*";

  private static final String NAME =
      WORD + "(?: (?:" + WORD + "|al|el|bin|ibn|de|da|di|van|von|der|den|la|le)){0,5}";

  private static final String NAME_LIST =
      NAME + "(?:(?:,? (?:and|with|et|avec|und|mit|y|ve|و|مع) ?|, | & )" + NAME + "){0,6}";

  private static final Pattern NAMES = Pattern.compile(NAME_LIST);

  /** A line that says "by" and names, after its beginning, a bar, or a year. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?:^[^\\p{L}\\p{N}]*|[|•·–—/]\\s*|(?:19|20)\\d\\d,?\\s+)(?iu:"
              + BY
              + ")\\s*:?|\\s-\\s(?iu:"
              + BY
              + ")\\s*:)\\s+("
              + NAME_LIST
              + ")(?=\\s*(?:$|[|•·–—@(;/\\d]|-\\s|,|on\\s|in\\s|Updated|Published|Posted|Last))");

  /** A name with an address, in the two orders of mails. */
  private static final Pattern MAIL =
      Pattern.compile("^[^\\s@]+@\\S+ \\(([^()]+)\\)$|^([^<>@]+) <[^<>@ ]+@[^<> ]+>$");

  /** One word behind a whole name and a comma is where it was written, or for whom. */
  private static final Pattern PLACE =
      Pattern.compile("^(" + WORD + "(?: [\\p{L}\\p{M}'’.-]+)+), " + WORD + "$");

  /** After a name and a comma, what is a degree. */
  private static final Pattern DEGREE =
      Pattern.compile(
          "(?:,? (?:Ph\\.?D|M\\.?D|M\\.?A|M\\.?Sc?|B\\.?A|R\\.?N|R\\.?D\\.?N?|MPH|MBA|JD)\\.?)+$");

  /** What a paper puts after a name. */
  private static final Pattern POST =
      Pattern.compile(
          "(?i)(?:,? (?:(?:senior |chief |special |guest )*(?:staff )?)|, (?:[\\p{L}-]+ ){1,4})"
              + "(?:writer|reporter|correspondent|editor|columnist|analyst|bureau chief)(?:,.*)?$");

  /** What looks like the last of the names where the number of a day follows. */
  private static final Pattern MONTH =
      Pattern.compile(
          ",? (?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
              + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?$");

  private static final Pattern HOUSE =
      Pattern.compile(
          "(?i)\\b(?:media|news|press|services?|agency|staff|bureau|television|tv|radio|times|post"
              + "|journal|magazine|network|special to|\\w+\\.(?:com|net|org))\\b");

  /** Who wrote many pages is nobody. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)[\\p{L}\\d_.-]*admin(?:istrator)?[\\d_.-]*|editor|webmaster|root|user|guest|staff|null|none"
              + "|super ?user|(?:site|web) ?(?:master|editor)|newsroom|news ?desk"
              + "|(?:هيئة |أسرة |غرفة |مدير )?(?:ال)?(?:تحرير|محررة?|أخبار|موقع)|[أا]دمن|ال[إا]دارة"
              + "|(?:خاص|وكالات|متابع(?:ة|ات))(?: - .*)?|سردبیر|تحریریه|مدیر سایت|גולש|מערכת(?: .*)?"
              + "|editör|redaksiyon|haber merkezi|yönetici|(?:la )?rédaction|redaktion"
              + "|by|author|(?:next|previous) article|read more|follow|view .*|more .*");

  private static final int LONGEST = 120;

  private Byline() {}

  static boolean isAddress(String value) {
    return value.contains("://") || value.startsWith("@") || value.startsWith("www.");
  }

  /** What a head says without what is not the name; empty if nothing is left. */
  static String names(String value, String outlet) {
    String name = BEFORE.matcher(MAIL.matcher(value.strip()).replaceFirst("$1$2")).replaceFirst("");
    name = name.strip();
    name = withoutOutlet(withoutHouse(name), outlet);
    String person = POST.matcher(name).replaceFirst("").strip();
    name = DEGREE.matcher(person.isEmpty() ? name : person).replaceFirst("").strip();
    boolean none =
        isAddress(name)
            || name.length() > LONGEST
            || name.chars().noneMatch(Character::isLetter)
            || NOBODY.matcher(name).matches();
    return none ? "" : name;
  }

  /** What stands behind a bar, where it is an address or the like of {@code Dijla Media}. */
  private static String withoutHouse(String name) {
    String rest = name.replaceFirst("\\s*\\|$", "");
    int bar = rest.lastIndexOf(" | ");
    String house = rest.substring(bar + 1);
    return bar > 0 && (house.indexOf('@') >= 0 || HOUSE.matcher(house).find())
        ? withoutHouse(rest.substring(0, bar).strip())
        : rest;
  }

  private static String withoutOutlet(String name, String outlet) {
    for (String separator : new String[] {", ", " | ", " for ", " - "}) {
      int at = name.lastIndexOf(separator);
      if (at > 0 && isOutlet(name.substring(at + separator.length()), outlet)) {
        return name.substring(0, at).strip();
      }
    }
    return name;
  }

  /** The outlet's name, or that of a part of it or of a whole that it is part of. */
  static boolean isOutlet(String piece, String outlet) {
    return PageTitle.same(piece, outlet)
        || (!outlet.isBlank() && piece.startsWith(outlet + " "))
        || outlet.startsWith(piece + " ");
  }

  /** Whether names are whole ones of people, and none is said twice. */
  static boolean isList(List<String> names) {
    return names.stream()
        .allMatch(
            name ->
                name.indexOf(' ') > 0
                    && !HOUSE.matcher(name).find()
                    && names.stream().filter(other -> other.contains(name)).count() == 1);
  }

  /** The same where it is nothing but names; else empty. */
  static String onlyNames(String value, String outlet) {
    String name = names(withoutDay(value.replaceAll("[\\s\\u00A0]+", " ")), outlet);
    return NAMES.matcher(name).matches() ? PLACE.matcher(name).replaceFirst("$1") : "";
  }

  private static String withoutDay(String value) {
    Matcher day = PageDate.DAY.matcher(value);
    return day.find() ? value.substring(0, day.start()).replaceAll("[\\s|•·–—,-]+$", "") : value;
  }

  /** The names that a line says it is by; empty if it does not. */
  static String in(String line, String outlet) {
    String spaced = line.replaceAll("[\\s\\u00A0]+", " ");
    Matcher by = LINE.matcher(spaced);
    if (!by.find()) {
      return "";
    }
    boolean day = spaced.substring(by.end()).matches("(?s)\\s*\\d.*");
    return onlyNames(day ? MONTH.matcher(by.group(1)).replaceFirst("") : by.group(1), outlet);
  }
}
