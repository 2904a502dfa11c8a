package org.isnad.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.isnad.format.Formats;
import org.isnad.raw.Content;
import org.isnad.raw.Given;
import org.isnad.raw.Pieces;
import org.isnad.raw.Sink;
import org.isnad.raw.SinkFault;
import org.isnad.raw.Skip;
import org.isnad.raw.UnreadableException;
import org.isnad.source.ZipMembers.Behind;

/**
 * Takes one file out of what it is packed in, told by its content: gzip, bzip2, zip and tar, and an
 * archive in an archive once. Nothing is written to a disk; a member is read as it comes by.
 */
final class Unpacker {
  private static final int HEAD = 512;
  private static final int TAR_MARK = 257;
  private static final int DEEPEST = 2;

  /** Archives too, but what they hold is one document for an office program or a reader. */
  private static final Set<String> OFFICE =
      Set.of("docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "jar", "apk");

  private static final Pattern PACKED = Pattern.compile("(.+)\\.(?:gz|bz2)", Pattern.DOTALL);

  private final Formats formats;
  private final Allowance allowance;
  private final Given sidecar;
  private final Sink sink;

  Unpacker(Formats formats, Allowance allowance, Given sidecar, Sink sink) {
    this.formats = formats;
    this.allowance = allowance;
    this.sidecar = sidecar;
    this.sink = sink;
  }

  /** A name in lower case, without what only says how the file is packed. */
  static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    var packed = PACKED.matcher(lower);
    return packed.matches() ? packed.group(1) : lower;
  }

  /**
   * Reads a file.
   *
   * @throws IOException if nothing more of it can be read
   */
  void read(String origin, String name, InputStream in) throws IOException {
    read(origin, name, allowance.packed(in), 0);
  }

  private void read(String origin, String name, InputStream bytes, int depth) throws IOException {
    var in = Pieces.of(bytes);
    byte[] head = in.peek(HEAD);
    if (begins(head, 0, "\u001F\u008B")) {
      inner(origin, name, new GzipMembers(in), depth);
    } else if (begins(head, 0, "BZh") && begins(head, 4, "1AY&SY")) {
      inner(origin, name, new Bzip2Blocks(in), depth);
    } else if (isOffice(name)) {
      formats.read(Content.of(origin, plain(name), in).with(sidecar), sink);
    } else if (begins(head, 0, "PK\u0003\u0004") || begins(head, 0, "PK\u0005\u0006")) {
      zip(origin, new ZipMembers(in), depth);
    } else if (begins(head, TAR_MARK, "ustar")) {
      tar(origin, new TarMembers(in), depth);
    } else {
      formats.read(Content.of(origin, plain(name), in).with(sidecar), sink);
    }
  }

  private void inner(String origin, String name, InputStream unpacked, int depth)
      throws IOException {
    refuseDeep(depth);
    String outer = name.toLowerCase(Locale.ROOT);
    String inner = outer.endsWith(".tgz") ? outer.replace(".tgz", ".tar") : plain(outer);
    read(origin, inner, allowance.unpacked(unpacked), depth + (inner.equals(outer) ? 1 : 0));
  }

  /** Reads on behind a broken member: that costs itself only. */
  private void zip(String origin, ZipMembers zip, int depth) throws IOException {
    refuseDeep(depth);
    String last = "";
    Behind behind = Behind.MEMBER;
    while (behind == Behind.MEMBER) {
      String place = origin;
      boolean listed = false;
      try {
        ZipArchiveEntry entry = zip.next();
        if (entry == null) {
          behind = Behind.TABLE;
        } else {
          last = entry.getName();
          place = place(origin, entry);
          InputStream bytes = allowance.unpacked(zip.bytes());
          listed = !member(origin, zip.archive(), entry, bytes, depth) || zip.isTold();
          bytes.transferTo(OutputStream.nullOutputStream());
          behind = zip.isTold() ? zip.resume() : behind;
        }
      } catch (SinkFault notOurs) {
        throw notOurs;
      } catch (IOException | RuntimeException broken) {
        if (allowance.isSpent()) {
          throw broken("is refused: " + ZipMembers.reason(broken), last);
        } else if (!listed) {
          sink.skip(new Skip(place, ZipMembers.reason(broken)));
        }
        behind = zip.resume();
      }
    }
    refuseEmpty(last.isEmpty());
    if (behind == Behind.NOTHING) {
      throw broken("ends early: it is cut off", last);
    }
  }

  private void tar(String origin, TarMembers archive, int depth) throws IOException {
    refuseDeep(depth);
    InputStream bytes = allowance.unpacked(archive);
    String last = "";
    int count = 0;
    try {
      for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        last = entry.getName();
        count++;
        member(origin, archive, entry, bytes, depth);
        bytes.transferTo(OutputStream.nullOutputStream());
      }
    } catch (EOFException cut) {
      throw broken("ends early: it is cut off", last);
    } catch (UnreadableException ours) {
      throw broken("is refused: " + ours.reason(), last);
    } catch (SinkFault notOurs) {
      throw notOurs;
    } catch (IOException | RuntimeException broken) {
      throw broken("is broken: " + broken.getMessage(), last);
    }
    refuseEmpty(count == 0);
    if (archive.isCut()) {
      throw broken("ends early: it is cut off", last);
    }
  }

  private static void refuseEmpty(boolean empty) throws UnreadableException {
    if (empty) {
      throw new UnreadableException("an archive with nothing in it, or no archive");
    }
  }

  private static String name(ArchiveEntry entry) {
    return entry.getName().replace('\\', '/').replaceFirst("^(?:\\./)+", "");
  }

  private static String place(String origin, ArchiveEntry entry) {
    return origin + "!" + name(entry);
  }

  private static UnreadableException broken(String how, String last) {
    return new UnreadableException(
        "the archive %s; what follows %s is not read"
            .formatted(how, last.isEmpty() ? "" : "in or after " + last));
  }

  /**
   * Reads a member.
   *
   * @return false if it is a listed skip
   */
  private <E extends ArchiveEntry> boolean member(
      String origin, ArchiveInputStream<E> archive, E entry, InputStream bytes, int depth)
      throws IOException {
    String name = name(entry);
    boolean about = Walk.isPassedOver(name) || isAboutCrawl(origin, name);
    if (entry.isDirectory() || (!leadsOut(name) && about)) {
      return true;
    }
    String place = place(origin, entry);
    try {
      refuse(archive, entry, name);
      read(place, name.substring(name.lastIndexOf('/') + 1), bytes, depth + 1);
      return true;
    } catch (IOException failure) {
      if (allowance.isSpent()) {
        throw failure;
      }
      sink.skip(Skip.of(place, failure));
      return false;
    }
  }

  /** What was crawled lies in one folder of a WACZ; the rest repeats its texts, or lists them. */
  private static boolean isAboutCrawl(String origin, String name) {
    return origin.toLowerCase(Locale.ROOT).endsWith(".wacz") && !name.startsWith("archive/");
  }

  private static <E extends ArchiveEntry> void refuse(
      ArchiveInputStream<E> archive, E entry, String name) throws IOException {
    if (leadsOut(name)) {
      throw new UnreadableException("its name leads out of the archive");
    } else if (Sidecar.isOne(name)) {
      throw new UnreadableException(
          "a sidecar inside an archive is not read; unpack the archive, or put one beside it");
    } else if (entry instanceof TarArchiveEntry tar && isSpecial(tar)) {
      throw new UnreadableException("a link or a device");
    } else if (!archive.canReadEntryData(entry)) {
      throw new UnreadableException("locked with a password, or packed in a way not known");
    }
  }

  private static boolean isSpecial(TarArchiveEntry tar) {
    return tar.isSymbolicLink()
        || tar.isLink()
        || tar.isFIFO()
        || tar.isCharacterDevice()
        || tar.isBlockDevice();
  }

  private static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.matches("[A-Za-z]:.*")
        || ("/" + name + "/").contains("/../");
  }

  private static void refuseDeep(int depth) throws UnreadableException {
    if (depth >= DEEPEST) {
      throw new UnreadableException("packed more than twice over");
    }
  }

  private static boolean isOffice(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return OFFICE.contains(ending);
  }

  private static boolean begins(byte[] bytes, int at, String mark) {
    byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
    int end = at + wanted.length;
    return bytes.length >= end && Arrays.equals(bytes, at, end, wanted, 0, wanted.length);
  }
}
