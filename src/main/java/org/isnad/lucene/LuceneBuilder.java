package org.isnad.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.isnad.analysis.TextAnalysis;
import org.isnad.article.Article;
import org.isnad.engine.IndexBuilder;

/** Writes an index. Closing it before {@link #finish} leaves a directory without a commit. */
final class LuceneBuilder implements IndexBuilder {

  private static final double BUFFER_MEGABYTES = 128;

  private final Directory directory;
  private final IndexWriter writer;
  private final ArticleDocuments documents;

  LuceneBuilder(Directory directory, TextAnalysis analysis) throws IOException {
    this.directory = directory;
    this.documents = new ArticleDocuments(analysis);
    var config = new IndexWriterConfig(new KeywordAnalyzer());
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    // Documents stand in the order of their ids, so that ties fall the same way on every machine.
    config.setIndexSort(new Sort(new SortField(Schema.ID, SortField.Type.STRING)));
    this.writer = new IndexWriter(directory, config);
  }

  @Override
  public void add(Article article, Map<String, Set<String>> facets) throws IOException {
    writer.addDocument(documents.document(article, facets));
  }

  @Override
  public void finish() throws IOException {
    writer.forceMerge(1);
    writer.commit();
    writer.close();
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
