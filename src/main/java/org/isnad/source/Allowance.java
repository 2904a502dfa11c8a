package org.isnad.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
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
    return new Counted(in) {
      @Override
      void count(int bytes) {
        packed += bytes;
      }
    };
  }

  /** The same after they were unpacked; fails once they are too many. */
  InputStream unpacked(InputStream in) {
    return new Counted(in) {
      @Override
      void count(int bytes) throws IOException {
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

  private abstract static class Counted extends FilterInputStream {
    private Counted(InputStream in) {
      super(in);
    }

    abstract void count(int bytes) throws IOException;

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count(Math.max(0, read));
      return read;
    }

    /** Skipped bytes are unpacked too. */
    @Override
    public long skip(long bytes) throws IOException {
      return readNBytes((int) Math.min(bytes, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
