package org.isnad.format;

import java.io.IOException;
import java.io.InputStream;
import org.isnad.raw.Content;
import org.isnad.raw.CountedStream;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.jspecify.annotations.Nullable;

/**
 * Where a packed file is broken: lists that, and lets records be read on behind it. How many lines
 * were lost nobody knows, so the lines behind a break are counted from it: {@code a.jsonl.gz:985#2}
 * is the second behind the break that is listed as {@code a.jsonl.gz:985}, where so many unpacked
 * bytes were read before it.
 */
final class Breaks {

  /** So many one after the other with nothing between, and nothing more is to be had. */
  private static final int MOST = 100;

  private final Content content;
  private final Sink sink;
  private final InputStream stream;
  private long bytes;
  private int tries;

  /** What the places of lines begin with. */
  private String base;

  /** The last break, until it is known whether anything comes behind it. */
  private @Nullable Skip last;

  Breaks(Content content, Sink sink) {
    this.content = content;
    this.sink = sink;
    base = content.origin();
    stream =
        new CountedStream(content.stream()) {
          @Override
          protected void count(int more) {
            bytes += more;
          }
        };
  }

  /** The content's bytes, which have to be read through this. */
  InputStream stream() {
    return stream;
  }

  /** Whether lines are counted from a break, and not from the beginning. */
  boolean isBehindOne() {
    return !base.equals(content.origin());
  }

  /**
   * The place of a line that was read.
   *
   * @param number from 1, or from 1 behind the last break
   */
  String place(int number) {
    tries = 0;
    list("; reading goes on behind it, where lines are counted anew: %s#1".formatted(base));
    return base + "#" + number;
  }

  /** Takes a fault; false if there is no sense in reading on. */
  boolean goOn(IOException fault) {
    if (last == null) {
      last = Skip.of(content.origin() + ":" + bytes, fault);
      base = last.place();
    }
    content.passFault();
    tries++;
    return tries < MOST;
  }

  /** Nothing more comes. */
  void end() {
    list("; what follows is not read");
  }

  private void list(String rest) {
    if (last != null) {
      sink.skip(new Skip(last.place(), last.reason() + rest));
      last = null;
    }
  }
}
