package org.isnad.ledger;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a ledger. A failing disk shows as {@link UncheckedIOException}. */
public final class LedgerWriter implements Entries, Closeable {

  private static final int BUFFER = 1 << 16;

  private final OutputStream out;

  /** A new ledger. */
  public LedgerWriter(Path file) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
  }

  @Override
  public void file(String origin, String digest) {
    write('F', origin, digest);
  }

  @Override
  public void article(String id, String origin) {
    write('A', id, origin);
  }

  @Override
  public void skip(String place, String reason) {
    write('S', place, reason);
  }

  @Override
  public void note(String place, String note) {
    write('N', place, note);
  }

  @Override
  public void fault(String id, String reason) {
    write('X', id, reason);
  }

  private void write(char kind, String first, String second) {
    try {
      out.write(Line.of(kind, first, second));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets a reader see all that was written so far. */
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
