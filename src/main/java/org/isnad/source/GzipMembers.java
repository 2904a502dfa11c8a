package org.isnad.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.isnad.raw.PiecewiseStream;
import org.isnad.raw.Retraced;
import org.jspecify.annotations.Nullable;

/**
 * What is packed with gzip (RFC 1952), one member after the other. Where one is broken a fault
 * comes, once; who reads on gets what the next whole one has. The JDK's own ends at the first
 * fault, and takes a member whose head is broken for the end without a word.
 */
final class GzipMembers extends PiecewiseStream {

  /** A part of what {@link Retraced} keeps, so that a member read too far can be gone back in. */
  private static final int BUFFER = 1 << 14;

  private static final int DEFLATED = 8;
  private static final int[] MARK = {0x1F, 0x8B, DEFLATED};
  private static final int HEAD_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final Retraced packed;
  private final Inflater inflater = new Inflater(true);
  private @Nullable CheckedInputStream member;

  /** Where the last member begins, in packed bytes. */
  private long start;

  private boolean broken;

  /** Over a stream, which the caller closes. */
  GzipMembers(InputStream packed) {
    this.packed = new Retraced(packed);
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    try {
      for (var in = member(); in != null; in = member()) {
        int read = in.read(into, from, length);
        if (read > 0) {
          return read;
        }
        endMember(in.getChecksum().getValue());
      }
      return -1;
    } catch (EOFException cut) {
      end();
      throw new EOFException("the gzip stream ends early: the file is cut off");
    } catch (ZipException fault) {
      end();
      throw new ZipException("broken gzip: " + fault.getMessage());
    } catch (IOException fault) {
      end();
      throw fault;
    }
  }

  /** One can read on behind the member that is broken. */
  private void end() {
    broken = true;
    member = null;
  }

  @Override
  public void close() {
    inflater.end();
  }

  /** The one that is being read, or the next; null at the end. */
  private @Nullable CheckedInputStream member() throws IOException {
    if (member == null && (broken ? findHead() : nextHead())) {
      inflater.reset();
      var unpacked = new InflaterInputStream(packed, inflater, BUFFER);
      member = new CheckedInputStream(unpacked, new CRC32());
    }
    return member;
  }

  /** Many programs fill the last block of a disk or tape with zeros. */
  private boolean nextHead() throws IOException {
    start = packed.position();
    int first = packed.read();
    while (first == 0) {
      first = packed.read();
    }
    if (first < 0) {
      return false;
    }
    for (int i = 0; i < MARK.length; i++) {
      if ((i == 0 ? first : next()) != MARK[i]) {
        throw new ZipException("what follows is no gzip");
      }
    }
    int flags = next();
    if ((flags & RESERVED) != 0) {
      throw new ZipException("a member's head has flags that gzip does not know");
    }
    passHead(flags);
    return true;
  }

  /** Looks for the next head from behind the one of the broken member, as far back as is kept. */
  private boolean findHead() throws IOException {
    packed.goBack(start + 1);
    int matched = 0;
    for (int next = packed.read(); next >= 0; next = packed.read()) {
      if (matched == MARK.length) {
        if ((next & RESERVED) == 0) {
          start = packed.position() - MARK.length - 1;
          broken = false;
          passHead(next);
          return true;
        }
        matched = 0;
      }
      matched = next == MARK[matched] ? matched + 1 : next == MARK[0] ? 1 : 0;
    }
    return false;
  }

  /** Goes past the rest of a head, behind its flags. */
  private void passHead(int flags) throws IOException {
    packed.skipNBytes(6); // its time, how it was packed, and on what system
    if ((flags & EXTRA) != 0) {
      packed.skipNBytes(next() | next() << Byte.SIZE);
    }
    for (int texts = Integer.bitCount(flags & (NAME | COMMENT)); texts > 0; ) {
      texts -= next() == 0 ? 1 : 0;
    }
    packed.skipNBytes((flags & HEAD_CRC) == 0 ? 0 : 2);
  }

  private void endMember(long checksum) throws IOException {
    packed.goBack(packed.position() - inflater.getRemaining());
    long said = word();
    long length = word();
    if (said != checksum || length != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new ZipException("what was unpacked is not what was packed: its checksum differs");
    }
    member = null;
  }

  private long word() throws IOException {
    long word = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      word |= (long) next() << (i * Byte.SIZE);
    }
    return word;
  }

  private int next() throws IOException {
    int next = packed.read();
    if (next < 0) {
      throw new EOFException();
    }
    return next;
  }
}
