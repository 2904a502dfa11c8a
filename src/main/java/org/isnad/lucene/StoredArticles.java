package org.isnad.lucene;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.StoredFields;
import org.isnad.article.Article;
import org.isnad.article.Mention;

/**
 * Articles as stored fields. Text and mentions stand apart from the rest, so that a page of results
 * need not parse what it does not show.
 */
final class StoredArticles {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private static final ObjectReader HEAD = JSON.readerFor(Article.class);
  private static final ObjectReader MENTIONS =
      JSON.readerFor(new TypeReference<List<Mention>>() {});

  private static final Set<String> WITHOUT_MENTIONS = Set.of(Schema.HEAD, Schema.TEXT);
  private static final Set<String> WHOLE = Set.of(Schema.HEAD, Schema.TEXT, Schema.MENTIONS);

  private StoredArticles() {}

  static void write(Article article, Document document) throws JsonProcessingException {
    document.add(new StoredField(Schema.HEAD, JSON.writeValueAsBytes(article.with("", List.of()))));
    document.add(new StoredField(Schema.TEXT, article.text()));
    document.add(new StoredField(Schema.MENTIONS, JSON.writeValueAsBytes(article.mentions())));
  }

  static Article read(StoredFields stored, int doc) throws IOException {
    return read(stored.document(doc, WHOLE));
  }

  /** For a page of results: the article with an empty list of mentions. */
  static Article readWithoutMentions(StoredFields stored, int doc) throws IOException {
    return read(stored.document(doc, WITHOUT_MENTIONS));
  }

  private static Article read(Document document) throws IOException {
    var head = document.getBinaryValue(Schema.HEAD);
    Article article = HEAD.readValue(head.bytes, head.offset, head.length);
    var mentions = document.getBinaryValue(Schema.MENTIONS);
    return article.with(
        document.get(Schema.TEXT),
        mentions == null
            ? List.of()
            : MENTIONS.readValue(mentions.bytes, mentions.offset, mentions.length));
  }
}
