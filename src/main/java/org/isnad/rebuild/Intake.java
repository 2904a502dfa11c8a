package org.isnad.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.disk.Digests;
import org.isnad.disk.FileDigest;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.isnad.report.Tally;
import org.isnad.source.Found;
import org.isnad.source.SourceFile;

/**
 * One reading of the sources: this thread reads, the workers extract and index. A file that an
 * earlier run has read just as it is, is not read again.
 */
final class Intake {

  private final Recipe recipe;
  private final int threads;
  private final Indexing indexing;
  private final Books books;
  private final Tally tally;
  private final Reception reception;
  private final OutOfReach outOfReach;

  /**
   * A reading.
   *
   * @param threads how many articles are read at a time
   * @param indexing what the workers do with each that is new
   */
  Intake(Recipe recipe, int threads, Indexing indexing, Books books, Tally tally) {
    this.recipe = recipe;
    this.threads = threads;
    this.indexing = indexing;
    this.books = books;
    this.tally = tally;
    this.reception = new Reception(recipe.identity(), books, tally);
    this.outOfReach = new OutOfReach(books, tally);
  }

  void run(List<Path> sources, Progress progress) throws IOException {
    announce(sources, progress);
    work(
        workers -> {
          Batch batch = batch(workers);
          recipe.source().walk(sources, found(batch, progress));
          outOfReach.keep(reception.ofRepeated(progress));
          batch.handOn();
          flush(workers);
        });
  }

  private Found found(Batch batch, Progress progress) {
    return new Found() {
      @Override
      public void file(SourceFile file) {
        read(file, batch, progress);
      }

      @Override
      public void skip(Skip skip) {
        tally.skip(skip);
      }

      @Override
      public void note(Skip note) {
        tally.note(note.place(), note.reason());
      }

      @Override
      public void closed(String folder, Skip why) {
        outOfReach.add(folder, why);
      }
    };
  }

  private Batch batch(Workers workers) {
    return new Batch(
        (articles, length) ->
            workers.submit(articles.size(), length, () -> indexing.index(articles)));
  }

  /** Each worker writes what it gathered, or this thread would have to, all of it alone. */
  private void flush(Workers workers) {
    for (int i = 0; i < threads; i++) {
      workers.submit(0, 0, indexing::flush);
    }
  }

  /** Counts the files first. Millions of them are walked twice, so that none need be remembered. */
  private void announce(List<Path> sources, Progress progress) {
    var files = new int[1];
    var bytes = new long[1];
    recipe
        .source()
        .count(
            sources,
            file -> {
              files[0]++;
              bytes[0] += size(file);
            });
    progress.begin(files[0], bytes[0]);
  }

  private void read(SourceFile file, Batch batch, Progress progress) {
    try {
      readNow(file, batch, progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.file(size(file));
  }

  /** Extracts certain articles after all: they were known, but are not in the index. */
  void fetch(List<Path> sources, Set<String> ids, Set<String> files) throws IOException {
    work(
        workers -> {
          Batch batch = batch(workers);
          recipe
              .source()
              .walk(
                  sources,
                  file -> {
                    if (files.contains(file.origin())) {
                      recipe.source().read(file, raw -> fetch(raw, ids, batch), skip -> {});
                    }
                  },
                  skip -> {});
          batch.handOn();
        });
  }

  private void fetch(RawArticle raw, Set<String> ids, Batch batch) {
    if (ids.remove(recipe.identity().apply(raw))) {
      batch.add(raw);
    }
  }

  /** What the reading thread does. */
  private interface Reading {
    void read(Workers workers) throws IOException;
  }

  private void work(Reading reading) throws IOException {
    try (var workers = new Workers(threads)) {
      try {
        reading.read(workers);
      } catch (StoppedException stopped) {
        workers.rethrow(); // says why, if it was a fault
        throw stopped;
      }
      workers.finish();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
    }
  }

  private void readNow(SourceFile file, Batch batch, Progress progress) throws IOException {
    Optional<Skip> closed = closed(file);
    if (closed.isPresent()) {
      outOfReach.add(file.origin(), closed.get());
      return;
    }
    var digests = new ArrayList<FileDigest>();
    for (Path each : file.files()) {
      if (Files.isReadable(each)) {
        digests.add(Digests.of(each, origin(file, each)));
      }
    }
    for (FileDigest each : digests) {
      books.read(each);
    }
    String digest = Digests.combined(digests);
    books.ledger().file(file.origin(), digest);
    Earlier earlier = books.earlier();
    if (earlier != null && !digests.isEmpty() && earlier.ledger().knows(file.origin(), digest)) {
      earlier.ledger().repeat(file.origin(), digest, reception.ofRepeated(progress));
      return;
    }
    recipe.source().read(file, reception.ofRead(batch, progress));
  }

  /** Why a file cannot be opened that may well be there: a link may lead to a disk that is not. */
  private static Optional<Skip> closed(SourceFile file) {
    Path path = file.path();
    if (Files.isReadable(path) || Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      Files.newInputStream(path).close();
      return Optional.empty();
    } catch (IOException failure) {
      return Optional.of(Skip.of(file.origin(), failure));
    }
  }

  /** Of a sidecar, which lies beside its article. */
  private static String origin(SourceFile file, Path each) {
    String folder = file.origin().substring(0, file.origin().lastIndexOf('/') + 1);
    return folder + each.getFileName();
  }

  private static long size(SourceFile file) {
    try {
      return Files.size(file.path());
    } catch (IOException gone) {
      return 0; // reading it will say so
    }
  }
}
