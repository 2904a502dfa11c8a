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
import java.util.Arrays;
import java.util.stream.IntStream;
import org.isnad.story.Sketch;
import org.isnad.story.Sketches;

/**
 * What is kept of every text, a row each: what is compared often in memory, the rest in a file.
 * Rows are claimed by one thread and filled by many; after {@link #flush} they may be read.
 */
public final class Texts implements Closeable {

  private static final int BUFFER = 1 << 20;

  /** Bytes that hold most texts whole: what is read at first where the length is not known. */
  private static final int MOST_TEXTS = 1 << 10;

  private final FileChannel channel;
  private final Rows rows = new Rows();
  private final ByteBuffer waiting = ByteBuffer.allocate(BUFFER);
  private long end;

  private Texts(FileChannel channel) {
    this.channel = channel;
  }

  /** None yet. */
  public static Texts create(Path file) throws IOException {
    return new Texts(
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE));
  }

  /**
   * Those of an earlier index.
   *
   * @throws IOException if the file is missing, cut off or damaged
   */
  public static Texts open(Path file) throws IOException {
    var texts = new Texts(FileChannel.open(file, StandardOpenOption.READ));
    try {
      texts.load();
      return texts;
    } catch (IOException | RuntimeException e) {
      texts.close();
      throw e;
    }
  }

  private void load() throws IOException {
    end = channel.size();
    scan(
        (offset, head, sketch) -> {
          int row = rows.add(head.getLong(0));
          fill(row, offset, head);
        });
  }

  private void fill(int row, long offset, ByteBuffer head) {
    rows.offsets[row] = offset;
    rows.same[2 * row] = head.getLong(Long.BYTES);
    rows.same[2 * row + 1] = head.getLong(2 * Long.BYTES);
    rows.lacks[row] = head.get(Long.BYTES + Text.SAME + Text.RECORD);
  }

  /** Rows so far, empty ones too. */
  public synchronized int size() {
    return rows.size;
  }

  /** The row of an id; -1 if there is none. */
  public synchronized int find(String id) {
    return rows.find(Text.number(id));
  }

  /** A new, empty row for an id that has none. */
  public synchronized int claim(String id) {
    return rows.add(Text.number(id));
  }

  /** Fills the row of its id. */
  public synchronized void put(Text text) throws IOException {
    put(text.bytes());
  }

  private void put(ByteBuffer bytes) throws IOException {
    int row = rows.find(bytes.getLong(0));
    fill(row, end + waiting.position(), bytes);
    if (bytes.remaining() > waiting.remaining()) {
      flush();
    }
    if (bytes.remaining() > waiting.remaining()) {
      write(bytes);
    } else {
      waiting.put(bytes);
    }
  }

  /** A new row, filled as an earlier index has it. */
  public synchronized int adopt(Texts other, int otherRow) throws IOException {
    int row = rows.add(other.rows.ids[otherRow]);
    long offset = other.rows.offsets[otherRow];
    int marks = other.read(offset, Text.HEAD).getInt(Text.HEAD - Integer.BYTES);
    put(other.read(offset, Text.HEAD + marks * Integer.BYTES));
    return row;
  }

  /** Makes all rows readable. */
  public synchronized void flush() throws IOException {
    waiting.flip();
    write(waiting);
    waiting.clear();
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      end += channel.write(bytes, end);
    }
  }

  /** Whether something is known of a row: it was extracted. */
  public boolean isFilled(int row) {
    return rows.offsets[row] >= 0;
  }

  /** The id of a row. */
  public String id(int row) {
    return Text.id(rows.ids[row]);
  }

  /** What an article does not say, as bits of {@link Text}. */
  public int lacks(int row) {
    return rows.lacks[row];
  }

  /** The hash of what an article says, wherever it was read. */
  public byte[] record(int row) throws IOException {
    var record = new byte[Text.RECORD];
    read(rows.offsets[row] + Long.BYTES + Text.SAME, Text.RECORD).get(record);
    return record;
  }

  /** Whether two rows are the same article read twice. */
  public boolean same(int a, int b) {
    return Arrays.equals(rows.same, 2 * a, 2 * a + 2, rows.same, 2 * b, 2 * b + 2);
  }

  /** Rows in such an order that those of one article stand together, by id among themselves. */
  public int[] bySame(int[] some) {
    return new RowSort(this::compareSame).sorted(some);
  }

  /** Rows in the order of their ids. */
  public int[] byId(int[] some) {
    return new RowSort(this::compareIds).sorted(some);
  }

  private int compareSame(int a, int b) {
    int order = Long.compare(rows.same[2 * a], rows.same[2 * b]);
    order = order == 0 ? Long.compare(rows.same[2 * a + 1], rows.same[2 * b + 1]) : order;
    return order == 0 ? compareIds(a, b) : order;
  }

  private int compareIds(int a, int b) {
    return Long.compareUnsigned(rows.ids[a], rows.ids[b]);
  }

  /** The sketches of some rows, numbered in the order of these. */
  public Sketches sketches(int[] some) {
    return new Kept(some);
  }

  private ByteBuffer read(long offset, int length) throws IOException {
    var bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, offset + bytes.position()) < 0) {
        throw new EOFException("the file of texts is cut off");
      }
    }
    return bytes.flip();
  }

  private static Sketch sketch(int[] marks, ByteBuffer head) {
    return new Sketch(marks, head.getInt(Text.HEAD - 2 * Integer.BYTES));
  }

  /** Sees one text after the other as the file has them. */
  private interface Visitor {
    void visit(long offset, ByteBuffer head, int[] marks);
  }

  private void scan(Visitor visitor) throws IOException {
    channel.position(0);
    // Not to be closed: the channel goes on.
    var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), BUFFER));
    for (long at = 0; at < end; ) {
      ByteBuffer head = ByteBuffer.wrap(in.readNBytes(Text.HEAD));
      if (head.remaining() < Text.HEAD) {
        throw new EOFException("the file of texts is cut off");
      }
      int count = head.getInt(Text.HEAD - Integer.BYTES);
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

  /** Sketches read when they are wanted. */
  private final class Kept implements Sketches {
    private final int[] some;
    private final int[] numbers = new int[rows.size];

    Kept(int[] some) {
      this.some = some;
      Arrays.fill(numbers, -1);
      IntStream.range(0, some.length).forEach(number -> numbers[some[number]] = number);
    }

    @Override
    public int size() {
      return some.length;
    }

    @Override
    public Sketch get(int number) throws IOException {
      long offset = rows.offsets[some[number]];
      ByteBuffer bytes = read(offset, (int) Math.min(MOST_TEXTS, end - offset));
      var marks = new int[bytes.getInt(Text.HEAD - Integer.BYTES)];
      int length = Text.HEAD + marks.length * Integer.BYTES;
      ByteBuffer whole = length > bytes.limit() ? read(offset, length) : bytes;
      whole.slice(Text.HEAD, length - Text.HEAD).asIntBuffer().get(marks);
      return sketch(marks, whole);
    }

    @Override
    public void forEach(Sketches.Visitor visitor) throws IOException {
      scan(
          (offset, head, marks) -> {
            int row = rows.find(head.getLong(0));
            if (numbers[row] >= 0) {
              visitor.visit(numbers[row], sketch(marks, head));
            }
          });
    }
  }
}
