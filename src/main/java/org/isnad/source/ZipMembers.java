package org.isnad.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
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

  private static final Charset OLDER = Charset.forName("IBM437");
  private static final int METHOD = 8;
  private static final int NAME_LENGTH = 26;
  private static final int LONGEST_NAME = 1 << 12;
  private static final int NEWEST = 63;
  private static final int LAST_METHOD = 99;
  private static final long UNKNOWN = -1;

  private final Retraced packed;
  private ZipArchiveInputStream archive;

  /** Where the library began to read, and where the data of the last member begin. */
  private long start;

  private long data;

  private @Nullable ZipArchiveEntry entry;
  private boolean told;
  private CRC32 checksum = new CRC32();
  private boolean checked;

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
    checked = false;
    checksum = new CRC32();
    entry = archive.getNextEntry();
    if (entry != null) {
      data = start + entry.getDataOffset();
    }
    return entry;
  }

  /**
   * A member's name. Where it is not in UTF-8, each byte is the letter of the first computers with
   * zips, as their makers say: it may be a wrong one, but names that differ stay different.
   */
  static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException older) {
      return new String(raw, OLDER);
    }
  }

  /** What the member has; faults in words. */
  InputStream bytes() {
    return new PiecewiseStream() {
      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        try {
          int read = archive.read(into, from, length);
          checksum.update(into, from, Math.max(0, read));
          if (read < 0 && !checked) {
            checked = true;
            check();
          }
          return read;
        } catch (IOException fault) {
          told = true; // and the library may have lost its place
          throw new UnreadableException(reason(fault));
        }
      }
    };
  }

  /** The library compares nothing. */
  private void check() throws IOException {
    long said = entry == null ? UNKNOWN : said(entry);
    if (said != UNKNOWN && said != checksum.getValue()) {
      throw new UnreadableException(
          "what was unpacked is not what was packed: its checksum differs");
    }
  }

  /**
   * The checksum in a member's head, or behind its data where its packer did not know it before.
   */
  private long said(ZipArchiveEntry entry) throws IOException {
    if (!entry.getGeneralPurposeBit().usesDataDescriptor()) {
      return entry.getCrc();
    } else if (entry.getMethod() != ZipEntry.DEFLATED) {
      return UNKNOWN; // the library has looked for the end by itself
    }
    long position = packed.position();
    packed.goBack(data + archive.getCompressedCount());
    byte[] behind = packed.readNBytes(2 * Integer.BYTES);
    packed.goBack(position);
    packed.skipNBytes(Math.max(0, position - packed.position()));
    if (behind.length < 2 * Integer.BYTES) {
      return UNKNOWN; // cut off, as the library will say
    }
    boolean marked = behind[0] == 'P' && behind[1] == 'K' && behind[2] == 7 && behind[3] == 8;
    int at = marked ? Integer.BYTES : 0;
    return word(behind, at) | (long) word(behind, at + Short.BYTES) << Short.SIZE;
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
