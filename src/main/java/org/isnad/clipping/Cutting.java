package org.isnad.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a press database's file, which may hold many articles one after the other: each begins
 * below a line that counts them, or ends with one that says so or gives its number.
 *
 * @param line where it begins, from 1
 * @param text without space around, never blank
 */
public record Cutting(int line, String text) {
  private static final Pattern BEGINS =
      Pattern.compile(
          "^[ \\t]*(?:\\d{1,4} of \\d{1,4} DOCUMENTS|Document \\d{1,4} of \\d{1,4})[ \\t]*\\r?$",
          Pattern.MULTILINE);

  private static final Pattern ENDS =
      Pattern.compile(
          "^[ \\t]*(?:End of Document|Document [A-Z]{2,8}\\d{8,20}\\w{2,12})[ \\t]*\\r?$",
          Pattern.MULTILINE);

  private static final String END = "End of Document";

  /** A line of so many underscores is a rule over an article or below it. */
  private static final int RULE = 20;

  /** What a database prints about the search itself, before or behind all articles. */
  private static final Pattern SEARCH =
      Pattern.compile(
          "(?:Search Summary|Report Information from ProQuest|Table of contents|Bibliography"
              + "|User Name:|Date and Time:|Job Number:)(?s:.*)");

  /** The pieces of a text in their order; the whole as one if it holds no more than one. */
  public static List<Cutting> of(String text) {
    var cuttings = new ArrayList<Cutting>();
    int from = 0;
    int line = 1;
    for (int cut : cuts(text)) {
      String piece = text.substring(from, cut);
      String bare = bare(piece);
      if (!bare.isEmpty()) {
        int above = piece.indexOf(bare.lines().findFirst().orElse(""));
        cuttings.add(new Cutting(line + lines(piece.substring(0, above)), bare));
      }
      line += lines(piece);
      from = cut;
    }
    return cuttings;
  }

  /** Whether it tells of the search, not of an article. */
  public boolean isOfSearch() {
    return SEARCH.matcher(text).matches();
  }

  /** Without the line that says that the article ends, and the rules around it. */
  private static String bare(String piece) {
    String text = piece.strip();
    boolean ended = text.equals(END) || text.endsWith("\n" + END);
    String whole = ended ? text.substring(0, text.length() - END.length()).strip() : text;
    int from = 0;
    while (from < whole.length() && whole.charAt(from) == '_') {
      from++;
    }
    int to = whole.length();
    while (to > from && whole.charAt(to - 1) == '_') {
      to--;
    }
    return whole
        .substring(from < RULE ? 0 : from, whole.length() - to < RULE ? whole.length() : to)
        .strip();
  }

  /** Where articles end, in order; the end of the text is the last. */
  private static List<Integer> cuts(String text) {
    var cuts = new ArrayList<Integer>();
    for (Matcher at = BEGINS.matcher(text); at.find(); ) {
      cuts.add(at.start());
    }
    for (Matcher at = ENDS.matcher(text); at.find(); ) {
      cuts.add(at.end());
    }
    cuts.add(text.length());
    return cuts.stream().sorted().toList();
  }

  private static int lines(String text) {
    return (int) text.chars().filter(each -> each == '\n').count();
  }
}
