package org.isnad.disk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of files in the order of their paths, gathered in any order: however many there are,
 * memory holds one run of them, the others lie sorted beside the table until it is written. For one
 * thread.
 */
public final class DigestTable implements Closeable {

  private static final int RUN = 50_000;
  private static final int BUFFER = 1 << 16;

  private static final Comparator<FileDigest> ORDER =
      Comparator.comparing(FileDigest::path).thenComparing(FileDigest::sha256);

  private final Path file;
  private final int run;
  private final List<FileDigest> waiting = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();

  /**
   * A table that will be written.
   *
   * @param file where; its runs have hidden names in the same folder
   */
  public DigestTable(Path file) {
    this(file, RUN);
  }

  DigestTable(Path file, int run) {
    this.file = file;
    this.run = run;
  }

  /** Adds one file. */
  public void add(FileDigest digest) throws IOException {
    waiting.add(digest);
    if (waiting.size() == run) {
      spill();
    }
  }

  private void spill() throws IOException {
    waiting.sort(ORDER);
    Path path = file.resolveSibling("." + file.getFileName() + "-" + runs.size());
    runs.add(path);
    try (var out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER))) {
      for (FileDigest each : waiting) {
        out.writeUTF(each.path()); // a path may hold tabs and ends of lines
        out.writeLong(each.size());
        out.writeUTF(each.sha256());
      }
    }
    waiting.clear();
  }

  /** Writes the table, a line {@link FileDigest#line} each, and takes its runs away. */
  public void write() throws IOException {
    waiting.sort(ORDER);
    var open = new ArrayList<Run>();
    try {
      for (Path path : runs) {
        open.add(new Run(path));
      }
      try (var out = Files.newBufferedWriter(file)) {
        for (FileDigest each : (Iterable<FileDigest>) merged(open)::iterator) {
          out.write(each.line());
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    } finally {
      for (Run each : open) {
        each.in.close();
      }
    }
    close();
  }

  private Stream<FileDigest> merged(List<Run> open) throws IOException {
    if (open.isEmpty()) {
      return waiting.stream();
    }
    spill();
    open.add(new Run(runs.getLast()));
    var heads = new PriorityQueue<Run>(Comparator.comparing(Run::head, ORDER));
    open.stream().filter(each -> !each.isAtEnd()).forEach(heads::add);
    return Stream.generate(() -> next(heads)).takeWhile(each -> each.size() >= 0);
  }

  /** The least of all heads; one of a negative size if there is none left. */
  private static FileDigest next(PriorityQueue<Run> heads) {
    Run least = heads.poll();
    if (least == null) {
      return new FileDigest("", -1, "");
    }
    FileDigest head = least.head();
    try {
      least.advance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!least.isAtEnd()) {
      heads.add(least);
    }
    return head;
  }

  /** A sorted run, at its first file that was not taken. */
  private static final class Run {
    private final DataInputStream in;
    private @Nullable FileDigest head;

    Run(Path path) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
      advance();
    }

    void advance() throws IOException {
      try {
        head = new FileDigest(in.readUTF(), in.readLong(), in.readUTF());
      } catch (EOFException end) {
        head = null;
      }
    }

    boolean isAtEnd() {
      return head == null;
    }

    FileDigest head() {
      if (head == null) {
        throw new IllegalStateException("nothing more in this run");
      }
      return head;
    }
  }

  /** Takes away what is not written. */
  @Override
  public void close() throws IOException {
    for (Path path : runs) {
      Files.deleteIfExists(path);
    }
    runs.clear();
    waiting.clear();
  }
}
