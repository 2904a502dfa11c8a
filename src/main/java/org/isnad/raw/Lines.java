package org.isnad.raw;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the lines that a paragraph was broken into. */
public final class Lines {
  /** What a hyphen after it belongs to, even where a line ends: al-Assad, Deir ez-Zor. */
  private static final Pattern HYPHENATED =
      Pattern.compile("(\\p{L}+)[-\u2010\u00AD]\\s*\\n\\s*(\\p{L})");

  private static final Pattern PARTICLE =
      Pattern.compile(
          "al|el|ul|as|ash|at|ad|ar|az|an|ez|es|esh|er|ed|en", Pattern.CASE_INSENSITIVE);

  private static final Pattern PARAGRAPHS = Pattern.compile("\\s*\\n[ \\t]*\\n\\s*");

  /** Mail programs and printers wrap before this; a shorter line was ended by its writer. */
  private static final int WRAPPED = 55;

  private Lines() {}

  /** One paragraph as one line; a word cut by a hyphen becomes whole. */
  public static String joined(String paragraph) {
    var whole = new StringBuilder();
    Matcher cut = HYPHENATED.matcher(paragraph);
    while (cut.find()) {
      boolean keep =
          PARTICLE.matcher(cut.group(1)).matches()
              || Character.isUpperCase(cut.group(2).codePointAt(0));
      cut.appendReplacement(
          whole, Matcher.quoteReplacement(cut.group(1) + (keep ? "-" : "") + cut.group(2)));
    }
    cut.appendTail(whole);
    return whole.toString().replaceAll("\\s+", " ").strip();
  }

  /** A text whose paragraphs were wrapped at some width; lines ended by their writer stay. */
  public static String unwrapped(String text) {
    var whole = new StringBuilder();
    for (String paragraph : PARAGRAPHS.split(text.replace("\r\n", "\n").strip(), -1)) {
      whole.append(whole.isEmpty() ? "" : "\n\n");
      boolean wrapped =
          paragraph.lines().count() > 1
              && paragraph
                  .substring(0, paragraph.lastIndexOf('\n'))
                  .lines()
                  .allMatch(line -> line.length() >= WRAPPED);
      whole.append(wrapped ? joined(paragraph) : paragraph);
    }
    return whole.toString();
  }
}
