package org.isnad.ledger;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.isnad.disk.Digests;

/** A ledger that was written, for reading whole or file by file. */
public final class Ledger {

  private static final int BUFFER = 1 << 13;

  private final Path path;

  /** Where each file's entries begin, by a hash of origin and digest. */
  private final HashedLongs files = new HashedLongs();

  private Ledger(Path path) {
    this.path = path;
  }

  /** Tells the whole of a ledger. */
  public static void read(Path path, Entries entries) throws IOException {
    new Ledger(path).read(0, false, (at, line) -> Line.read(line, entries));
  }

  /**
   * Opens a ledger to look files up in.
   *
   * @throws IOException if it is missing or damaged
   */
  public static Ledger open(Path path) throws IOException {
    var ledger = new Ledger(path);
    ledger.read(
        0,
        false,
        (at, line) ->
            Line.read(
                line,
                new Entries() {
                  @Override
                  public void file(String origin, String digest) {
                    ledger.files.putIfAbsent(key(origin, digest), at);
                  }
                }));
    return ledger;
  }

  /** Whether a file was read before, just as it is now. */
  public boolean knows(String origin, String digest) {
    return files.get(key(origin, digest)) >= 0;
  }

  /** Tells again what was met in a file that is known. */
  public void repeat(String origin, String digest, Entries entries) throws IOException {
    long start = files.get(key(origin, digest));
    if (start < 0) {
      throw new IllegalArgumentException(origin + " was not read before");
    }
    read(start, true, (at, line) -> Line.read(line, entries));
  }

  private static long key(String origin, String digest) {
    byte[] both = (digest + origin).getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.wrap(Digests.bytes(both)).getLong();
  }

  /** Takes one line and where it begins; false if it is none. */
  private interface Lines {
    boolean line(long at, String line);
  }

  private void read(long start, boolean oneFile, Lines lines) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        InputStream in =
            new BufferedInputStream(Channels.newInputStream(channel.position(start)), BUFFER)) {
      long at = start;
      var bytes = new ByteArrayOutputStream();
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b != '\n') {
          bytes.write(b);
          continue;
        }
        String line = bytes.toString(StandardCharsets.UTF_8);
        if (oneFile && at > start && (line.startsWith("F") || line.startsWith("X"))) {
          return;
        }
        if (!lines.line(at, line)) {
          throw new IOException("%s is damaged at byte %d".formatted(path, at));
        }
        at += bytes.size() + 1L;
        bytes.reset();
      }
    }
  }
}
