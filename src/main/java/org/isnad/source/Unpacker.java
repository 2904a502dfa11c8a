package org.isnad.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.isnad.format.Formats;
import org.isnad.raw.Content;
import org.isnad.raw.Given;
import org.isnad.raw.Pieces;
import org.isnad.raw.Sink;
import org.isnad.raw.SinkFault;
import org.isnad.raw.Skip;
import org.isnad.raw.UnpackedStream;
import org.isnad.raw.UnreadableException;
import org.isnad.source.ZipMembers.Behind;

/**
 * Takes one file out of what it is packed in, told by its content: gzip, bzip2, zip, tar and what
 * {@link UnpackedStream} knows, and an archive in an archive once. Nothing is written to a disk; a
 * member is read as it comes by.
 */
final class Unpacker {
  private static final int DEEPEST = 2;

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
    switch (Packing.of(in.peek(Packing.HEAD), name)) {
      case GZIP -> inner(origin, name, new GzipMembers(in), depth);
      case BZIP2 -> inner(origin, name, new Bzip2Blocks(in), depth);
      case ZIP -> zip(origin, new ZipMembers(in), depth);
      case TAR -> tar(origin, new TarMembers(in), depth);
      case COMPRESS -> inner(origin, name, UnpackedStream.compress(in), depth);
      case LZ4 -> inner(origin, name, UnpackedStream.lz4(in), depth);
      case XZ -> inner(origin, name, UnpackedStream.xz(in), depth);
      case ZSTD -> inner(origin, name, UnpackedStream.zstd(in), depth);
      case NONE -> formats.read(Content.of(origin, Packing.plain(name), in).with(sidecar), sink);
    }
  }

  private void inner(String origin, String name, InputStream unpacked, int depth)
      throws IOException {
    refuseDeep(depth);
    String outer = name.toLowerCase(Locale.ROOT);
    String inner = outer.endsWith(".tgz") ? outer.replace(".tgz", ".tar") : Packing.plain(outer);
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
          last = ZipMembers.name(entry);
          place = Member.of(origin, entry).place();
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
    Member member = Member.of(origin, entry);
    if (member.isPassedOver()) {
      return true;
    }
    try {
      member.refuse(archive.canReadEntryData(entry));
      read(member.place(), member.fileName(), bytes, depth + 1);
      return true;
    } catch (IOException failure) {
      if (allowance.isSpent()) {
        throw failure;
      }
      sink.skip(Skip.of(member.place(), failure));
      return false;
    }
  }

  private static void refuseDeep(int depth) throws UnreadableException {
    if (depth >= DEEPEST) {
      throw new UnreadableException("packed more than twice over");
    }
  }
}
