package org.isnad.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.isnad.raw.PiecewiseStream;
import org.isnad.raw.UnreadableException;

/**
 * What is packed with bzip2, one stream after the other. Each block is unpacked by itself and
 * handed out once its checksum is right: the library hands out what a damaged block gives before it
 * looks, and loses whole ones before a fault. Where a block is broken a fault comes, once; who
 * reads on gets the next whole one.
 */
final class Bzip2Blocks extends PiecewiseStream {

  /** What stands before each block and after the last, at any bit. */
  private static final long BLOCK = 0x314159265359L;

  private static final long END = 0x177245385090L;
  private static final int MARK = 48;
  private static final long MARK_BITS = (1L << MARK) - 1;

  /** No block has so many bits; what has is several, their marks broken. */
  private static final int MOST = 1 << 24;

  private static final String CUT = "the bzip2 stream ends early: the file is cut off";

  private final InputStream packed;
  private int bits;
  private int left;
  private boolean cut;

  /** The mark at which the next block begins; 0 before a stream. */
  private long mark;

  /** How large blocks may be, as the stream's head says. */
  private int level;

  private byte[] block = new byte[0];
  private int at;

  /** Over a stream with a buffer, which the caller closes. */
  Bzip2Blocks(InputStream packed) {
    this.packed = packed;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    while (length > 0 && at == block.length) {
      if (!next()) {
        return -1;
      }
    }
    int read = Math.min(length, block.length - at);
    System.arraycopy(block, at, into, from, read);
    at += read;
    return read;
  }

  /** The next block, or what stands between two streams; false at the end. */
  private boolean next() throws IOException {
    block = new byte[0];
    at = 0;
    if (cut) {
      throw new UnreadableException(CUT);
    } else if (mark == 0) {
      return head();
    } else if (mark == END) {
      number(Integer.SIZE); // the checksum of the whole stream, whose blocks have their own
      left = 0;
      mark = 0;
    } else {
      block = unpacked(alone());
    }
    return true;
  }

  /** The head of a stream; many programs fill the last block of a disk or tape with zeros. */
  private boolean head() throws IOException {
    int first = packed.read();
    while (first == 0) {
      first = packed.read();
    }
    if (first < 0) {
      return false;
    }
    boolean known = first == 'B' && packed.read() == 'Z' && packed.read() == 'h';
    level = known ? packed.read() : 0;
    if (level < '1' || level > '9') {
      throw new UnreadableException("what follows is no bzip2");
    }
    mark = number(MARK);
    return true;
  }

  private long number(int size) throws IOException {
    long read = 0;
    for (int i = 0; i < size; i++) {
      int bit = bit();
      cut |= bit < 0;
      read = read << 1 | Math.max(0, bit);
    }
    return read;
  }

  private int bit() throws IOException {
    if (left == 0) {
      bits = packed.read();
      if (bits < 0) {
        return -1;
      }
      left = Byte.SIZE;
    }
    left--;
    return bits >> left & 1;
  }

  /**
   * The block, all up to the next mark, as a stream of its own. The mark is taken; the checksum of
   * a stream of one block is the block's.
   */
  private byte[] alone() throws IOException {
    var stream = new Bits();
    stream.add('B' << 24 | 'Z' << 16 | 'h' << 8 | level, Integer.SIZE);
    stream.add(BLOCK, MARK);
    int head = stream.length();
    gather(stream);
    long checksum = stream.number(head, Integer.SIZE);
    stream.add(END, MARK);
    stream.add(checksum, Integer.SIZE);
    return stream.bytes();
  }

  private void gather(Bits stream) throws IOException {
    long last = 0;
    for (int bit = bit(); bit >= 0; bit = bit()) {
      last = (last << 1 | bit) & MARK_BITS;
      if (stream.length() < MOST) {
        stream.add(bit);
      }
      if (last == BLOCK || last == END) {
        stream.drop(MARK);
        mark = last;
        return;
      }
    }
    cut = true;
  }

  private byte[] unpacked(byte[] stream) throws IOException {
    try (var in = new BZip2CompressorInputStream(new ByteArrayInputStream(stream))) {
      return in.readAllBytes();
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableException(
          cut ? CUT : "a block of bzip2 is broken: " + broken.getMessage());
    }
  }
}
