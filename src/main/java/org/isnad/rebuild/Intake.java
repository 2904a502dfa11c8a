package org.isnad.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.disk.Digests;
import org.isnad.disk.FileDigest;
import org.isnad.ledger.Entries;
import org.isnad.mending.Mender;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.isnad.report.Tally;
import org.isnad.source.SourceFile;

/**
 * One reading of the sources: this thread reads, the workers extract and index. What was extracted
 * before, in this run or by an earlier one, is only noted.
 */
final class Intake {

  private final Recipe recipe;
  private final int threads;
  private final Indexing indexing;
  private final Books books;
  private final Tally tally;

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
  }

  void run(List<Path> sources, Progress progress) throws IOException {
    announce(sources, progress);
    work(
        workers -> {
          Batch batch = batch(workers);
          recipe.source().walk(sources, file -> read(file, batch, progress), tally::skip);
          batch.handOn();
          flush(workers);
        });
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
      earlier.ledger().repeat(file.origin(), digest, new Repeated(progress));
      return;
    }
    recipe.source().read(file, sink(batch, progress));
  }

  private Sink sink(Batch batch, Progress progress) {
    var ids = new SourceIds();
    return new Sink() {
      @Override
      public void article(RawArticle raw) {
        progress.article();
        ids.check(raw).ifPresent(note -> Intake.this.note(raw.origin(), note));
        take(raw, batch);
      }

      @Override
      public void skip(Skip skip) {
        Intake.this.skip(skip);
      }

      @Override
      public void note(Skip note) {
        Intake.this.note(note.place(), note.reason());
      }
    };
  }

  /** Of a sidecar, which lies beside its article. */
  private static String origin(SourceFile file, Path each) {
    String folder = file.origin().substring(0, file.origin().lastIndexOf('/') + 1);
    return folder + each.getFileName();
  }

  /** A file that an earlier run has read just as it is. */
  private final class Repeated implements Entries {
    private final Progress progress;

    Repeated(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void article(String id, String origin) {
      progress.article();
      books.ledger().article(id, origin);
      if (meet(id)) {
        throw new IllegalStateException("article %s of %s is not known".formatted(id, origin));
      }
    }

    @Override
    public void skip(String place, String reason) {
      Intake.this.skip(new Skip(place, reason));
    }

    @Override
    public void note(String place, String note) {
      Intake.this.note(place, note);
    }
  }

  private void skip(Skip skip) {
    books.ledger().skip(skip.place(), skip.reason());
    tally.skip(skip);
  }

  private void note(String place, String note) {
    books.ledger().note(place, note);
    tally.note(place, note);
  }

  private void take(RawArticle raw, Batch batch) {
    raw.notes().forEach(note -> note(raw.origin(), note));
    Mender.notes(raw.text()).forEach(note -> note(raw.origin(), note));
    String id = recipe.identity().apply(raw);
    books.ledger().article(id, raw.origin());
    if (meet(id)) {
      batch.add(raw);
    }
  }

  /** True if it has to be extracted. */
  private boolean meet(String id) {
    tally.meet(id);
    try {
      Earlier earlier = books.earlier();
      if (earlier != null && earlier.knows(id)) {
        tally.reuse();
      }
      return books.isNew(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(SourceFile file) {
    try {
      return Files.size(file.path());
    } catch (IOException gone) {
      return 0; // reading it will say so
    }
  }
}
