package org.isnad.rebuild;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.disk.Digests;
import org.isnad.disk.FileDigest;
import org.isnad.engine.IndexBuilder;
import org.isnad.generation.RecordHashes;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.isnad.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * One reading of the sources: this thread reads, the workers extract and index. Of articles with
 * one id the first stays, in the order of reading, so that the same files give the same index.
 */
final class Intake {

  private static final System.Logger LOG = System.getLogger(Intake.class.getName());

  private final Recipe recipe;
  private final @Nullable IndexBuilder builder;
  private final Tally tally = new Tally();
  private final RecordHashes records = new RecordHashes();
  private final List<FileDigest> inputs = new ArrayList<>();
  private final Map<String, String> originById = new HashMap<>();

  /**
   * @param builder where articles go; null to only look at them
   */
  Intake(Recipe recipe, @Nullable IndexBuilder builder) {
    this.recipe = recipe;
    this.builder = builder;
  }

  Tally tally() {
    return tally;
  }

  RecordHashes records() {
    return records;
  }

  List<FileDigest> inputs() {
    return inputs;
  }

  void run(List<Path> sources, Progress progress) throws IOException {
    try (var workers = new Workers(Runtime.getRuntime().availableProcessors())) {
      var files = new ArrayList<SourceFile>();
      recipe.source().walk(sources, files::add, tally::skip);
      progress.begin(files.size(), files.stream().mapToLong(Intake::size).sum());
      try {
        for (SourceFile file : files) {
          read(file, workers, progress);
        }
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

  private void read(SourceFile file, Workers workers, Progress progress) throws IOException {
    for (Path each : file.files()) {
      if (Files.isReadable(each)) {
        inputs.add(Digests.of(each, origin(file, each)));
      }
    }
    recipe.source().read(file, sink(workers, progress));
    progress.file(size(file));
  }

  private Sink sink(Workers workers, Progress progress) {
    return new Sink() {
      @Override
      public void article(RawArticle raw) {
        progress.article();
        take(raw, workers);
      }

      @Override
      public void skip(Skip skip) {
        tally.skip(skip);
      }

      @Override
      public void note(Skip note) {
        tally.note(note.place(), note.reason());
      }
    };
  }

  /** Of a sidecar, which lies beside its article. */
  private static String origin(SourceFile file, Path each) {
    String folder = file.origin().substring(0, file.origin().lastIndexOf('/') + 1);
    return folder + each.getFileName();
  }

  private void take(RawArticle raw, Workers workers) {
    raw.notes().forEach(note -> tally.note(raw.origin(), note));
    String id = recipe.identity().apply(raw);
    String earlier = originById.putIfAbsent(id, raw.origin());
    if (earlier == null) {
      workers.submit(raw.text().length(), () -> index(raw));
    } else {
      tally.skip(new Skip(raw.origin(), "the same article as " + earlier));
    }
  }

  private void index(RawArticle raw) throws IOException {
    Article article;
    try {
      article = recipe.extraction().apply(raw);
    } catch (RuntimeException e) { // a fault of ours with one text must not cost the others
      LOG.log(Level.DEBUG, raw.origin(), e);
      tally.skip(new Skip(raw.origin(), "could not be extracted, a fault of Isnad: " + e));
      return;
    }
    if (builder != null) {
      builder.add(article, recipe.facets().of(article));
    }
    records.add(article.id(), RecordHash.of(article));
    tally.index(article);
  }

  private static long size(SourceFile file) {
    try {
      return Files.size(file.path());
    } catch (IOException gone) {
      return 0; // reading it will say so
    }
  }
}
