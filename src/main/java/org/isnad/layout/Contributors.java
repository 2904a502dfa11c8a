package org.isnad.layout;

import java.util.regex.Pattern;

/**
 * Tells the line below an article that says who else reported and from where: {@code Dijla Post
 * writers Rana Saab in Beirut and Ali Nasr in Cairo contributed to this report.} What it names are
 * not places of the news.
 */
public final class Contributors {
  private static final int LONGEST = 400;

  private static final String FROM = Byline.NAME + "(?: reported| wrote)? from [^.;]{2,80}";

  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "\\bcontributed (?:to this (?:report|story|article|dispatch|reporting)\\b"
              + "|(?:additional )?reporting\\b)[^.]{0,60}\\.?$");

  private static final Pattern WRITERS =
      Pattern.compile(
          "\\b(?:writers?|reporters?|journalists?|correspondents?|producers?|staff)\\b[^.]{3,260}"
              + "\\bcontributed from [^.]{2,60}\\.?$");

  /** The whole line, for somebody may be in the news who wrote from prison. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "^[—–-]?\\s?"
              + Byline.NAME
              + " reported from [^.;]{2,80}(?:[.;,] (?:and )?"
              + FROM
              + ")*\\.?$");

  private Contributors() {}

  /** Whether a line is one, which says nothing of who published the article. */
  public static boolean isOne(String line) {
    return line.length() <= LONGEST
        && (line.contains("contributed") || line.contains(" reported from "))
        && (CONTRIBUTED.matcher(line).find()
            || WRITERS.matcher(line).find()
            || REPORTED.matcher(line).matches());
  }
}
