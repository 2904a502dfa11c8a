package org.isnad.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Authors;

/** Names that no word announces, and what else looks like them. */
final class NamesAlone {
  /** Words of parts of a site, kinds of news, places. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)\\b(?:world|east|west|north|south|politics|opinion|analysis|security|release|statement|report|business"
              + "|sports?|culture|affairs|rights|reserved|copyright|war|international|national|local|latest|breaking|updates?"
              + "|africa|asia|europe|america|states|city|bank|strip|street|university|council|ministry|government"
              + "|groups?|online|daily|weekly|cent(?:er|re)|institute|edition|features?|commentary|editorial"
              + "|interview|column|blog|video|photos?|gallery|home|section|category|article|story|issue|min|read"
              + "|new|the|northern|southern|eastern|western|real estate|climate|health|science|tech\\w*|economy|energy|society|conflict|crisis|peace|terror\\w*"
              + "|military|defen[cs]e|army|party|published|updated|posted|date|source|photograph\\w*"
              + "|(?:sun|mon|tues|wednes|thurs|fri|satur)day|tel aviv|abu dhabi|saudi arabia|hong kong)\\b"
              + "|(?<!\\p{L})(?:خاصة?|تقرير|متابع(?:ة|ات)|قسم|(?:ال)?[أا]خبار|وكالات|وكالة|مكتب|فريق|عاجل|محافظة|مدينة"
              + "|مراسلنا|ترجمة|رصد|سياسة|اقتصاد|بيان|نشرة|صحيفة|قناة|موقع|شبكة|راديو|إذاعة|غرفة|حقوق|محفوظة|كافة|جميع)(?!\\p{L})");

  private static final int MOST_WORDS = 4;

  /** So many names are no title, nor places. */
  private static final int LIST = 3;

  private static final String JOINT = "\\s*[|/–—-]\\s*";

  private NamesAlone() {}

  /** Whether names are whole ones that people may have. */
  static boolean arePeople(String names) {
    List<String> all = Authors.of(names);
    return Byline.isList(all)
        && !NO_NAME.matcher(names).find()
        && all.stream().allMatch(name -> name.split(" ", -1).length <= MOST_WORDS);
  }

  /** {@code Dijla Post – Nadia Hakim}: the names of a line that says nothing more; else empty. */
  static String besideOutlet(String line, String outlet) {
    if (outlet.isBlank()) {
      return "";
    }
    String house = Pattern.quote(outlet);
    Matcher beside =
        Pattern.compile("(?iu)%1$s%2$s(.+)|(.+)%2$s%1$s".formatted(house, JOINT)).matcher(line);
    if (!beside.matches()) {
      return "";
    }
    String rest = beside.group(1) == null ? beside.group(2) : beside.group(1);
    String names = Byline.onlyNames(rest.strip(), outlet);
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
