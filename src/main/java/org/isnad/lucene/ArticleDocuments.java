package org.isnad.lucene;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.isnad.analysis.TextAnalysis;
import org.isnad.analysis.Token;
import org.isnad.article.Article;
import org.isnad.article.ArticleDate;
import org.isnad.article.Role;
import org.jspecify.annotations.Nullable;

/** Articles as Lucene documents. */
final class ArticleDocuments {

  private static final FieldType TEXT = Schema.text();

  private final TextAnalysis analysis;
  private final Instant now;

  /** Documents of articles that are taken in at one time. */
  ArticleDocuments(TextAnalysis analysis, Instant now) {
    this.analysis = analysis;
    this.now = now;
  }

  /** Of an article that is taken in now. */
  Document document(Article article, Map<String, Set<String>> facets) throws IOException {
    return document(article, facets, now);
  }

  Document document(Article article, Map<String, Set<String>> facets, Instant indexed)
      throws IOException {
    var document = new Document();
    document.add(new StringField(Schema.ID, article.id(), Field.Store.YES));
    document.add(new SortedDocValuesField(Schema.ID, new BytesRef(article.id())));
    for (Role role : Role.values()) {
      List<List<Token>> parts = tokens(article, role);
      if (!parts.isEmpty()) {
        document.add(new Field(Schema.field(role), TextAnalysis.stream(parts), TEXT));
      }
    }
    facets.forEach(
        (facet, values) ->
            values.forEach(value -> document.add(new KeywordField(facet, value, Field.Store.NO))));
    date(article.date(), document);
    document.add(new NumericDocValuesField(Schema.INDEXED, indexed.toEpochMilli()));
    StoredArticles.write(article, document);
    return document;
  }

  /** The tokens of all parts of one role, with absolute offsets and the mentions among them. */
  private List<List<Token>> tokens(Article article, Role role) {
    return article.parts().stream()
        .filter(part -> part.role() == role)
        .map(part -> IndexTerms.spared(analysis.tokens(article.text(), part.span())))
        .map(words -> TextAnalysis.withMentions(words, article.mentions(), article.text()))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** A day that is known counts as that day, though its evidence may leave a range. */
  private static void date(ArticleDate date, Document document) {
    boolean known = date.precision() == ArticleDate.Precision.DAY;
    long from = day(known ? date.value() : date.from(), Schema.ALWAYS);
    long to = day(known ? date.value() : date.to(), Schema.NEVER);
    document.add(new LongField(Schema.FROM, from, Field.Store.NO));
    document.add(new LongField(Schema.TO, to, Field.Store.NO));
    if (date.value() != null) {
      document.add(new NumericDocValuesField(Schema.DAY, date.value().toEpochDay()));
    }
  }

  private static long day(@Nullable LocalDate day, long otherwise) {
    return day == null ? otherwise : day.toEpochDay();
  }
}
