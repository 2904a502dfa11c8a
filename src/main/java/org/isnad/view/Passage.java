package org.isnad.view;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Repair;
import org.isnad.article.Span;

/**
 * A stretch of an article as a reader reads it, and where each place of the raw text is in it.
 *
 * @param text repaired, line ends as spaces
 */
record Passage(Span span, String text, List<Repair> repairs) {

  static Passage of(Article article, Span span) {
    return new Passage(span, onOneLine(article.readable(span)), article.repairs(span));
  }

  private static String onOneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }

  /** Where a place of the raw text is read here; places outside are moved to the nearest end. */
  int locate(int raw) {
    int shift = -span.start();
    for (Repair repair : repairs) {
      if (repair.span().end() <= raw) {
        shift += repair.replacement().length() - repair.span().length();
      }
    }
    return Math.clamp(raw + (long) shift, 0, text.length());
  }

  /** Marks that touch this stretch, as pairs of places in {@link #text}. */
  List<List<Integer>> locate(List<Span> marks) {
    var places = new ArrayList<List<Integer>>();
    for (Span mark : marks) {
      if (mark.overlaps(span)) {
        places.add(List.of(locate(mark.start()), locate(mark.end())));
      }
    }
    return places;
  }
}
