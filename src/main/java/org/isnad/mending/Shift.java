package org.isnad.mending;

import java.util.List;
import org.isnad.article.Mended;
import org.isnad.article.Span;

/**
 * Places in a text as its file has it, and in the text made readable.
 *
 * @param mended in the order of the text
 */
public record Shift(List<Mended> mended) {

  /** Copies the list. */
  public Shift {
    mended = List.copyOf(mended);
  }

  Span toMended(Span written) {
    return new Span(toMended(written.start()), toMended(written.end()));
  }

  /** A place within mended letters is taken for the place behind them. */
  int toMended(int written) {
    int gone = 0;
    for (Mended one : mended) {
      int start = one.span().start() + gone;
      if (start >= written) {
        break;
      } else if (start + one.written().length() > written) {
        return one.span().end();
      }
      gone += one.written().length() - one.span().length();
    }
    return written - gone;
  }

  /** Where the file has what is here in the readable text; mended letters are never cut. */
  public Span toWritten(Span span) {
    return new Span(toWritten(span.start(), false), toWritten(span.end(), true));
  }

  private int toWritten(int place, boolean end) {
    int gone = 0;
    for (Mended one : mended) {
      if (one.span().start() >= place) {
        break;
      } else if (one.span().end() > place) {
        return one.span().start() + gone + (end ? one.written().length() : 0);
      }
      gone += one.written().length() - one.span().length();
    }
    return place + gone;
  }
}
