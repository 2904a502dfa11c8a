package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Authors;
import org.isnad.article.People;

/**
 * Who wrote an article, in the line below it: {@code (Reporting by X in Beirut and Y; Editing by
 * Z)}. Who edited or translated it did not.
 */
public final class ReportingCredit {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:^|[(;.—–-]\\s?)(?i:(?:additional |with )?(?:reporting|writing)(?: and (?:writing|reporting))?)"
              + " (?:by )([^;()]{3,200}?)(?=[;)]|\\. |\\.?$| Editing )");
  private static final Pattern FROM = Pattern.compile(" in " + Byline.NAME + "(?=,| and |$)");

  /** {@code (تغطية صحفية X من بيروت - تحرير Y)}, as Arab agencies write it. */
  private static final Pattern COVERED =
      Pattern.compile(
          "(?:^|[(—–-])\\s*(?:شارك في )?(?:ال)?تغطية(?: (?:صحفية|إخبارية|ميدانية))?\\s*:?\\s+([^()—–-]{3,120})");

  private static final Pattern FROM_THERE = Pattern.compile(" (?:من|في) [\\p{L} ]+$");

  /** A line that is nothing but who covered, prepared and edited it. */
  private static final Anchored REGIONAL =
      Anchored.of(
          "\\(?\\s*(?:شارك في )?(?:ال)?(?:تغطية|إعداد|تحرير|ترجمة)\\s.{3,150}[—–-]\\s*(?:إعداد|تحرير|ترجمة)\\s.{3,60}?\\)?"
              + "|\\(\\s*(?:شارك في )?(?:ال)?(?:تغطية|إعداد|تحرير)\\s[^()]{3,80}\\)");

  private ReportingCredit() {}

  /** Whether a line is one in Arabic. */
  static boolean isRegional(String line) {
    return REGIONAL.isAll(line);
  }

  /** In the order of the line; empty where one piece of it is no name. */
  public static List<String> authors(String line) {
    var authors = new ArrayList<String>();
    Matcher written = WRITTEN.matcher(line);
    while (written.find()) {
      for (String name : Authors.of(FROM.matcher(written.group(1)).replaceAll(""))) {
        if (!Byline.isName(name)) {
          return List.of();
        }
        if (!authors.contains(name)) {
          authors.add(name);
        }
      }
    }
    return authors.isEmpty() ? covered(line) : authors;
  }

  private static List<String> covered(String line) {
    Matcher covered = COVERED.matcher(line);
    List<String> names =
        covered.find()
            ? Authors.of(FROM_THERE.matcher(covered.group(1).strip()).replaceFirst(""))
            : List.of();
    return People.are(names) ? names : List.of();
  }
}
