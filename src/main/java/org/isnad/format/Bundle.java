package org.isnad.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.raw.Content;
import org.isnad.raw.Given;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;

/**
 * A text as press databases deliver it, which may hold many articles one after the other: each
 * begins below a line that counts them, or ends with one that says so or gives its number.
 */
final class Bundle {
  private static final Pattern BEGINS =
      Pattern.compile("^[ \\t]*\\d{1,4} of \\d{1,4} DOCUMENTS[ \\t]*\\r?$", Pattern.MULTILINE);

  private static final Pattern ENDS =
      Pattern.compile(
          "^[ \\t]*(?:End of Document|Document [A-Z]{2,8}\\d{8,20}\\w{2,12})[ \\t]*\\r?$",
          Pattern.MULTILINE);

  /**
   * A piece of the text.
   *
   * @param line from 1
   */
  private record Piece(int line, String text) {}

  private Bundle() {}

  /** Hands on all articles of a text; each of several is called by the line it begins at. */
  static void read(String text, Content content, List<String> notes, Sink sink) {
    List<Piece> pieces = pieces(text);
    for (Piece piece : pieces.size() > 1 ? pieces : List.<Piece>of()) {
      String origin = content.origin() + "#" + piece.line();
      Given given = content.givenOne(Given.NONE);
      sink.article(RawArticle.of(origin, piece.text(), List.of(), given, notes));
    }
    if (pieces.size() <= 1) {
      Given given = content.given(Given.NONE);
      sink.article(RawArticle.of(content.origin(), text, List.of(), given, notes));
    }
  }

  private static List<Piece> pieces(String text) {
    var pieces = new ArrayList<Piece>();
    int from = 0;
    int line = 1;
    for (int cut : cuts(text)) {
      String piece = text.substring(from, cut);
      int blank = piece.length() - piece.stripLeading().length();
      if (blank < piece.length()) {
        pieces.add(new Piece(line + lines(piece.substring(0, blank)), piece.strip()));
      }
      line += lines(piece);
      from = cut;
    }
    return pieces;
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
