package org.isnad.ledger;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file of texts, one after the other as {@link Text#bytes} gives them. One thread at a time may
 * append; what is flushed may be read by many.
 */
final class TextFile implements Closeable {

  private static final int BUFFER = 1 << 20;

  /** Bytes that hold most texts whole: what is read at first where the length is not known. */
  private static final int MOST_TEXTS = 1 << 10;

  private final FileChannel channel;
  private final ByteBuffer waiting = ByteBuffer.allocate(BUFFER);
  private long end;

  private TextFile(FileChannel channel, long end) {
    this.channel = channel;
    this.end = end;
  }

  /** A new file. */
  static TextFile create(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    return new TextFile(channel, 0);
  }

  /** A file that is there, to be read only. */
  static TextFile open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      return new TextFile(channel, channel.size());
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Adds a text, which can be read after the next {@link #flush}.
   *
   * @return the byte where it begins
   */
  long append(ByteBuffer text) throws IOException {
    long offset = end + waiting.position();
    if (text.remaining() > waiting.remaining()) {
      flush();
    }
    if (text.remaining() > waiting.remaining()) {
      write(text);
    } else {
      waiting.put(text);
    }
    return offset;
  }

  /** Makes all texts readable. */
  void flush() throws IOException {
    waiting.flip();
    write(waiting);
    waiting.clear();
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      end += channel.write(bytes, end);
    }
  }

  /** The whole text that begins at a byte. */
  ByteBuffer text(long offset) throws IOException {
    ByteBuffer bytes = bytes(offset, (int) Math.min(MOST_TEXTS, end - offset));
    int length = Text.length(bytes);
    return length > bytes.limit() ? bytes(offset, length) : bytes.limit(length);
  }

  /** Some bytes. */
  ByteBuffer bytes(long offset, int length) throws IOException {
    var bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, offset + bytes.position()) < 0) {
        throw new EOFException("the file of texts is cut off");
      }
    }
    return bytes.flip();
  }

  /** Sees one text after the other. */
  @FunctionalInterface
  interface Visitor {

    /**
     * Takes a text.
     *
     * @param offset the byte where it begins
     * @param head all of it but the marks of its sketch
     */
    void visit(long offset, ByteBuffer head, int[] marks);
  }

  /**
   * Shows all texts in the order of the file.
   *
   * @throws IOException if the file is cut off or damaged
   */
  void scan(Visitor visitor) throws IOException {
    channel.position(0);
    // Not to be closed: the channel goes on.
    var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), BUFFER));
    for (long at = 0; at < end; ) {
      ByteBuffer head = ByteBuffer.wrap(in.readNBytes(Text.HEAD));
      if (head.remaining() < Text.HEAD) {
        throw new EOFException("the file of texts is cut off");
      }
      int count = Text.marks(head);
      if (count < 0 || count > (end - at - Text.HEAD) / Integer.BYTES) {
        throw new IOException("the file of texts is cut off, or damaged at byte " + at);
      }
      var marks = new int[count];
      ByteBuffer.wrap(in.readNBytes(count * Integer.BYTES)).asIntBuffer().get(marks);
      visitor.visit(at, head, marks);
      at += Text.HEAD + (long) count * Integer.BYTES;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
