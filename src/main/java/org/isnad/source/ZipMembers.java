package org.isnad.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.isnad.raw.PiecewiseStream;
import org.isnad.raw.Retraced;
import org.isnad.raw.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * What is packed in a zip, one member after the other as they come by, without its table at the
 * end. The library ends at the first broken member; this one goes on with the next.
 */
final class ZipMembers {

  /** More than the library reads ahead. */
  private static final int AHEAD = 1 << 12;

  /** Of a member's head before its name. */
  private static final int HEAD = 30;

  private static final int METHOD = 8;
  private static final int NAME_LENGTH = 26;
  private static final int LONGEST_NAME = 1 << 12;
  private static final int NEWEST = 63;
  private static final int LAST_METHOD = 99;

  private final Retraced packed;
  private ZipArchiveInputStream archive;

  /** Where the library began to read, and where the data of the last member begin. */
  private long start;

  private long data;

  private boolean told;

  /** Over a stream, which the caller closes. */
  ZipMembers(InputStream in) {
    packed = new Retraced(in);
    archive = open();
  }

  private ZipArchiveInputStream open() {
    return new ZipArchiveInputStream(packed, "UTF-8", true, true);
  }

  ZipArchiveInputStream archive() {
    return archive;
  }

  /** The next member; null at the table behind the last. */
  @Nullable ZipArchiveEntry next() throws IOException {
    told = false;
    ZipArchiveEntry entry = archive.getNextEntry();
    if (entry != null) {
      data = start + entry.getDataOffset();
    }
    return entry;
  }

  /** What the member has; faults in words. */
  InputStream bytes() {
    return new PiecewiseStream() {
      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        try {
          return archive.read(into, from, length);
        } catch (IOException fault) {
          told = true;
          throw new UnreadableException(reason(fault));
        }
      }
    };
  }

  /** Whether who reads the member was told that it is broken. */
  boolean isTold() {
    return told;
  }

  /** Why a zip could not be read. */
  static String reason(Exception fault) {
    String said = Objects.requireNonNullElse(fault.getMessage(), fault.getClass().getSimpleName());
    return switch (fault) {
      case UnreadableException ours -> ours.reason();
      case EOFException early -> "the zip ends early: it is cut off";
      default ->
          said.startsWith("Truncated")
              ? "the zip ends early: it is cut off"
              : "the zip is broken here: " + said;
    };
  }

  /** What comes behind a broken member. */
  enum Behind {
    MEMBER,
    TABLE,
    NOTHING
  }

  /** Goes on behind a fault, to the next head of a member or to the table. */
  Behind resume() throws IOException {
    packed.goBack(Math.max(Math.max(data, start + 1), packed.position() - AHEAD));
    int before = 0;
    for (int next = packed.read(); next >= 0; next = packed.read()) {
      if (before == 'P' && next == 'K') {
        long at = packed.position() - 2;
        packed.goBack(at);
        Behind found = found(packed.readNBytes(HEAD));
        packed.goBack(found == Behind.MEMBER ? at : at + 2);
        if (found != Behind.NOTHING) {
          start = at;
          data = at;
          archive = open();
          return found;
        }
      }
      before = next;
    }
    return Behind.NOTHING;
  }

  /** Told by its mark, and by numbers that are no larger than any program writes. */
  private static Behind found(byte[] head) {
    if (head.length == HEAD && head[2] == 3 && head[3] == 4 && word(head, 4) <= NEWEST) {
      int name = word(head, NAME_LENGTH);
      boolean likely = word(head, METHOD) <= LAST_METHOD && name > 0 && name <= LONGEST_NAME;
      return likely ? Behind.MEMBER : Behind.NOTHING;
    } else if (head.length == HEAD && head[2] == 1 && head[3] == 2 && word(head, 6) <= NEWEST) {
      return Behind.TABLE;
    }
    return Behind.NOTHING;
  }

  private static int word(byte[] head, int at) {
    return Byte.toUnsignedInt(head[at]) | Byte.toUnsignedInt(head[at + 1]) << Byte.SIZE;
  }
}
