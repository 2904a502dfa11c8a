package org.isnad.mending;

import java.util.Arrays;
import java.util.List;
import org.isnad.article.Mended;
import org.isnad.article.Span;

/** Places in a text as its file has it, and in the text made readable. Immutable. */
public final class Shift {
  private final List<Mended> mended;

  /** Where each begins in the readable text. */
  private final int[] read;

  /** Where each begins in the file. */
  private final int[] written;

  /**
   * The shift of one text.
   *
   * @param mended in the order of the text
   */
  public Shift(List<Mended> mended) {
    this.mended = List.copyOf(mended);
    read = new int[mended.size()];
    written = new int[mended.size()];
    int gone = 0;
    for (int i = 0; i < read.length; i++) {
      Mended one = mended.get(i);
      read[i] = one.span().start();
      written[i] = read[i] + gone;
      gone += one.written().length() - one.span().length();
    }
  }

  Span toMended(Span written) {
    return new Span(toMended(written.start()), toMended(written.end()));
  }

  /** A place within mended letters is taken for the place behind them. */
  int toMended(int place) {
    int last = lastBefore(written, place);
    if (last < 0) {
      return place;
    }
    Mended one = mended.get(last);
    int behind = place - written[last] - one.written().length();
    return one.span().end() + Math.max(0, behind);
  }

  /** Where the file has what is here in the readable text; mended letters are never cut. */
  public Span toWritten(Span span) {
    return new Span(toWritten(span.start(), false), toWritten(span.end(), true));
  }

  private int toWritten(int place, boolean end) {
    int last = lastBefore(read, place);
    if (last < 0) {
      return place;
    }
    Mended one = mended.get(last);
    int behind = place - one.span().end();
    return behind < 0 && !end
        ? written[last]
        : written[last] + one.written().length() + Math.max(0, behind);
  }

  /** The last that begins before a place; -1 if none does. */
  private static int lastBefore(int[] starts, int place) {
    int found = Arrays.binarySearch(starts, place);
    return (found < 0 ? -found - 1 : found) - 1;
  }
}
