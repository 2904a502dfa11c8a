package org.isnad.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import org.isnad.story.Sketches;

/**
 * What is kept of every text, a row each: what is compared often in memory, the rest in a file.
 * Rows are claimed by one thread and filled by many; after {@link #flush} they may be read.
 */
public final class Texts implements Closeable {

  private final TextFile file;
  private final Rows rows = new Rows();

  private Texts(TextFile file) {
    this.file = file;
  }

  /** None yet. */
  public static Texts create(Path file) throws IOException {
    return new Texts(TextFile.create(file));
  }

  /**
   * Those of an earlier index.
   *
   * @throws IOException if the file is missing, cut off or damaged
   */
  public static Texts open(Path file) throws IOException {
    var texts = new Texts(TextFile.open(file));
    try {
      texts.file.scan(
          (offset, head, marks) -> texts.fill(texts.rows.add(Text.number(head)), offset, head));
      return texts;
    } catch (IOException | RuntimeException e) {
      texts.close();
      throw e;
    }
  }

  private void fill(int row, long offset, ByteBuffer head) {
    rows.offsets[row] = offset;
    rows.same[2 * row] = Text.sameHigh(head);
    rows.same[2 * row + 1] = Text.sameLow(head);
    rows.lacks[row] = Text.lacks(head);
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
    ByteBuffer bytes = text.bytes();
    put(rows.find(Text.number(bytes)), bytes);
  }

  /** A new row, filled as an earlier index has it. */
  public synchronized int adopt(Texts other, int otherRow) throws IOException {
    int row = rows.add(other.rows.ids[otherRow]);
    put(row, other.file.text(other.rows.offsets[otherRow]));
    return row;
  }

  private void put(int row, ByteBuffer bytes) throws IOException {
    long offset = file.append(bytes);
    fill(row, offset, bytes);
  }

  /** Makes all rows readable. */
  public synchronized void flush() throws IOException {
    file.flush();
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
    return Text.record(file.bytes(rows.offsets[row], Text.HEAD));
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
    return new KeptSketches(file, rows, some);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
