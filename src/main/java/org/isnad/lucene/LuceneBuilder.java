package org.isnad.lucene;

import java.io.IOException;
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
    if (!anew) {
      // A merge that runs beside would keep what is deleted meanwhile.
      config.setMergeScheduler(new SerialMergeScheduler());
    }
    this.writer = new IndexWriter(directory, config);
  }

  static LuceneBuilder create(Path directory, ArticleDocuments documents) throws IOException {
    return new LuceneBuilder(FSDirectory.open(directory), documents, OpenMode.CREATE);
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
    writer.addDocument(documents.document(article, facets));
  }

  @Override
  public void add(Article article, Map<String, Set<String>> facets, Instant indexed)
      throws IOException {
    writer.addDocument(documents.document(article, facets, indexed));
  }

  @Override
  public void relate(String id, List<String> origins, @Nullable String story) throws IOException {
    var kin = Kin.value(origins, Objects.requireNonNullElse(story, ""));
    writer.updateDocValues(new Term(Schema.ID, id), new BinaryDocValuesField(Schema.KIN, kin));
  }

  @Override
  public void remove(String id) throws IOException {
    writer.deleteDocuments(new Term(Schema.ID, id));
  }

  @Override
  public void finish() throws IOException {
    try {
      merge();
      writer.commit();
      writer.close();
    } catch (IllegalStateException e) { // how the writer says that a merge beside has failed
      throw ofTheDisk(e);
    }
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

  private static IOException ofTheDisk(IllegalStateException fault) {
    for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return new IOException(cause.getMessage(), fault);
      }
    }
    throw fault;
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      if (writer.isOpen()) {
        writer.rollback();
      }
    }
  }
}
