package org.isnad.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines as bytes, each with its place. Of a line that is too long only its length is kept. */
public final class LineReader {
  private final InputStream in;
  private final int limit;
  private final byte[] block = new byte[1 << 16];
  private int at;
  private int filled;
  private long offset;
  private int number;

  public LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** One line without its end. */
  public static final class Line {
    private final int number;
    private final long offset;
    private final long length;
    private final byte @Nullable [] bytes;

    private Line(int number, long offset, long length, byte @Nullable [] bytes) {
      this.number = number;
      this.offset = offset;
      this.length = length;
      this.bytes = bytes;
    }

    /** From 1. */
    public int number() {
      return number;
    }

    /** Of the first byte, from 0. */
    public long offset() {
      return offset;
    }

    public long length() {
      return length;
    }

    /** Null if the line is longer than the limit. */
    public byte @Nullable [] bytes() {
      return bytes;
    }
  }

  /** Bytes read so far. */
  public long offset() {
    return offset;
  }

  /** The next line without its end, or null after the last. */
  public @Nullable Line next() throws IOException {
    if (at == filled && !fill()) {
      return null;
    }
    long start = offset;
    var line = new ByteArrayOutputStream();
    while (true) {
      int end = newline();
      long length = offset - start + (end - at);
      if (length <= limit) {
        line.write(block, at, end - at);
      }
      boolean done = end < filled;
      offset += end - at + (done ? 1 : 0);
      at = done ? end + 1 : end;
      if (done || !fill()) {
        return new Line(++number, start, length, length <= limit ? line.toByteArray() : null);
      }
    }
  }

  private int newline() {
    for (int i = at; i < filled; i++) {
      if (block[i] == '\n') {
        return i;
      }
    }
    return filled;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(block));
    return filled > 0;
  }
}
