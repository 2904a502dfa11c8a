package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import org.isnad.raw.CountedStream;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;

/**
 * How far one packed file may unpack. Small files made to fill a disk or a memory grow a thousand
 * times and more, and again where they are packed twice; all layers count together.
 */
final class Allowance {
  /** Less than this does no harm, however well it was packed. */
  private static final long HARMLESS = 16 << 20;

  private final SourceLimits limits;
  private long packed;
  private long unpacked;
  private boolean spent;

  Allowance(SourceLimits limits) {
    this.limits = limits;
  }

  boolean isSpent() {
    return spent;
  }

  /** The bytes as they lie on the disk. */
  InputStream packed(InputStream in) {
    return new CountedStream(in) {
      @Override
      protected void count(int bytes) {
        packed += bytes;
      }
    };
  }

  /** The same after they were unpacked; fails once they are too many. */
  InputStream unpacked(InputStream in) {
    return new CountedStream(in) {
      @Override
      protected void count(int bytes) throws IOException {
        unpacked += bytes;
        refuseTooMuch();
      }
    };
  }

  private void refuseTooMuch() throws IOException {
    boolean swollen =
        unpacked > HARMLESS && unpacked / limits.unpackedRatio() > Math.max(1, packed);
    spent = swollen || unpacked > limits.unpackedBytes();
    if (spent) {
      throw new UnreadableException(
          swollen
              ? "unpacks to more than %,d times its size (unpackedRatio): a bomb"
                  .formatted(limits.unpackedRatio())
              : "unpacks to more than %,d bytes (unpackedBytes)".formatted(limits.unpackedBytes()));
    }
  }
}
