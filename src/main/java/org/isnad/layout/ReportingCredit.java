package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Authors;

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

  private ReportingCredit() {}

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
    return authors;
  }
}
