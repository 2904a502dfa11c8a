package org.isnad.lucene;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.misc.store.HardlinkCopyDirectoryWrapper;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.util.ThreadInterruptedException;
import org.isnad.article.Article;
import org.isnad.engine.IndexBuilder;
import org.jspecify.annotations.Nullable;

/** Writes an index. Closing it before {@link #finish} leaves a directory without a new commit. */
final class LuceneBuilder implements IndexBuilder {

  private static final double BUFFER_MEGABYTES = 128;

  private final Directory directory;
  private final IndexWriter writer;
  private final ArticleDocuments documents;
  private final boolean anew;
  private final MergesBeside beside = new MergesBeside();

  private LuceneBuilder(Directory directory, ArticleDocuments documents, OpenMode mode)
      throws IOException {
    this.directory = directory;
    this.documents = documents;
    this.anew = mode == OpenMode.CREATE;
    var config = new IndexWriterConfig(new KeywordAnalyzer());
    config.setOpenMode(mode);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    config.setMergePolicy(anew ? PurgingMergePolicy.creating() : PurgingMergePolicy.extending());
    // A merge that runs beside would keep what is deleted meanwhile.
    config.setMergeScheduler(anew ? beside : new SerialMergeScheduler());
    this.writer = new IndexWriter(directory, config);
  }

  static LuceneBuilder create(Path directory, ArticleDocuments documents) throws IOException {
    return create(FSDirectory.open(directory), documents);
  }

  static LuceneBuilder create(Directory directory, ArticleDocuments documents) throws IOException {
    return new LuceneBuilder(directory, documents, OpenMode.CREATE);
  }

  static LuceneBuilder extend(Path from, Path directory, ArticleDocuments documents)
      throws IOException {
    Directory target = FSDirectory.open(directory);
    var linking = new HardlinkCopyDirectoryWrapper(target);
    try (Directory source = FSDirectory.open(from)) {
      for (String file : source.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          linking.copyFrom(source, file, file, IOContext.DEFAULT);
        }
      }
    }
    return new LuceneBuilder(target, documents, OpenMode.APPEND);
  }

  @Override
  public void add(Article article, Map<String, Set<String>> facets) throws IOException {
    var document = documents.document(article, facets);
    written(() -> writer.addDocument(document));
  }

  @Override
  public void add(Article article, Map<String, Set<String>> facets, Instant indexed)
      throws IOException {
    var document = documents.document(article, facets, indexed);
    written(() -> writer.addDocument(document));
  }

  @Override
  public void relate(String id, List<String> origins, @Nullable String story) throws IOException {
    var kin = Kin.value(origins, Objects.requireNonNullElse(story, ""));
    written(
        () ->
            writer.updateDocValues(
                new Term(Schema.ID, id), new BinaryDocValuesField(Schema.KIN, kin)));
  }

  @Override
  public void remove(String id) throws IOException {
    written(() -> writer.deleteDocuments(new Term(Schema.ID, id)));
  }

  @Override
  public void flush() throws IOException {
    written(writer::flushNextBuffer);
  }

  @Override
  public void beginFinish() throws IOException {
    if (anew) {
      beside.useAllCores();
      written(() -> writer.forceMerge(1, false));
    }
  }

  @Override
  public void finish() throws IOException {
    written(
        () -> {
          merge();
          writer.commit();
          writer.close();
        });
  }

  private void merge() throws IOException {
    if (anew) {
      writer.forceMerge(1);
      return;
    }
    writer.forceMergeDeletes(); // what is deleted would still be counted
    if (writer.hasDeletions()) {
      writer.forceMerge(1);
    }
  }

  /** What a writer does while merges may run beside it. */
  private interface Step {
    void run() throws IOException;
  }

  private void written(Step step) throws IOException {
    try {
      step.run();
    } catch (ThreadInterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClosedByInterruptException();
    } catch (IOException | IllegalStateException e) { // the latter if a merge beside has failed
      Throwable tragedy = writer.getTragicException();
      IOException first = ofTheDisk(tragedy == null ? e : tragedy);
      if (first != null) {
        throw first;
      }
      throw e;
    }
  }

  /** What the disk said, under all that the writer says of it; null if it was not the disk. */
  private static @Nullable IOException ofTheDisk(Throwable fault) {
    IOException first = null;
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      first = cause instanceof IOException disk ? disk : first;
    }
    return first;
  }

  /** Waits for the merges beside to end, even when interrupted: they write into the directory. */
  @Override
  public void close() throws IOException {
    boolean interrupted = Thread.interrupted();
    try (directory) {
      if (writer.isOpen()) {
        writer.rollback();
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
