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

  static final int SAME = 16;
  static final int RECORD = 32;

  /** Bytes of all but the marks. */
  static final int HEAD = Long.BYTES + SAME + RECORD + Byte.BYTES + 2 * Integer.BYTES;

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
   * @param lacks what the article does not say, as bits of {@link #OUTLET}, {@link #DATE} and
   *     {@link #TITLE}
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
    bytes.putInt(sketch.lead()).putInt(marks.length);
    for (int mark : marks) {
      bytes.putInt(mark);
    }
    return bytes.flip();
  }

  static long number(String id) {
    return Long.parseUnsignedLong(id, 16);
  }

  static String id(long number) {
    return HexFormat.of().toHexDigits(number);
  }
}
