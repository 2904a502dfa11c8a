package org.isnad.ledger;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.isnad.story.Sketch;

/**
 * What is kept of one extracted article. All of it follows from the article and the configuration.
 */
public final class Text {

  /** It does not say who published it. */
  public static final int OUTLET = 1;

  /** It does not say when it was published. */
  public static final int DATE = 2;

  /** It has no title. */
  public static final int TITLE = 4;

  /** A date was given beside it that is none. */
  public static final int NO_DAY = 8;

  private static final int SAME_AT = Long.BYTES;
  private static final int RECORD_AT = SAME_AT + 2 * Long.BYTES;
  private static final int RECORD = 32;
  private static final int LACKS_AT = RECORD_AT + RECORD;
  private static final int LEAD_AT = LACKS_AT + Byte.BYTES;
  private static final int FIGURES_AT = LEAD_AT + Integer.BYTES;
  private static final int MARKS_AT = FIGURES_AT + Long.BYTES;

  /** Bytes of all but the marks. */
  static final int HEAD = MARKS_AT + Integer.BYTES;

  private final String id;
  private final byte[] same;
  private final byte[] record;
  private final int lacks;
  private final Sketch sketch;

  /**
   * What is to be kept.
   *
   * @param id 16 hexadecimal digits
   * @param same 16 bytes that only articles with the same words, outlet, author and date share
   * @param record hash of what the article says, wherever it was read; 32 bytes
   * @param lacks what the article does not say, as bits of {@link #OUTLET}, {@link #DATE}, {@link
   *     #TITLE} and {@link #NO_DAY}
   */
  public Text(String id, byte[] same, byte[] record, int lacks, Sketch sketch) {
    this.id = id;
    this.same = same;
    this.record = record;
    this.lacks = lacks;
    this.sketch = sketch;
  }

  ByteBuffer bytes() {
    int[] marks = sketch.marks();
    var bytes = ByteBuffer.allocate(HEAD + marks.length * Integer.BYTES);
    bytes.putLong(number(id)).put(same).put(record).put((byte) lacks);
    bytes.putInt(sketch.lead()).putLong(sketch.figures()).putInt(marks.length);
    for (int mark : marks) {
      bytes.putInt(mark);
    }
    return bytes.flip();
  }

  /** The id in the bytes of a text, or in their head. */
  static long number(ByteBuffer head) {
    return head.getLong(0);
  }

  /** The first half of what only the same article shares. */
  static long sameHigh(ByteBuffer head) {
    return head.getLong(SAME_AT);
  }

  /** The second half. */
  static long sameLow(ByteBuffer head) {
    return head.getLong(SAME_AT + Long.BYTES);
  }

  static byte[] record(ByteBuffer head) {
    var record = new byte[RECORD];
    head.get(RECORD_AT, record);
    return record;
  }

  static byte lacks(ByteBuffer head) {
    return head.get(LACKS_AT);
  }

  /** The lead of the sketch. */
  static int lead(ByteBuffer head) {
    return head.getInt(LEAD_AT);
  }

  /** The figures of the sketch. */
  static long figures(ByteBuffer head) {
    return head.getLong(FIGURES_AT);
  }

  /** How many marks the sketch has, which follow the head, four bytes each. */
  static int marks(ByteBuffer head) {
    return head.getInt(MARKS_AT);
  }

  /** Bytes of the whole text. */
  static int length(ByteBuffer head) {
    return HEAD + marks(head) * Integer.BYTES;
  }

  static long number(String id) {
    return Long.parseUnsignedLong(id, 16);
  }

  static String id(long number) {
    return HexFormat.of().toHexDigits(number);
  }
}
