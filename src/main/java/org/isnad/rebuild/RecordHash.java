package org.isnad.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import org.isnad.article.Article;
import org.isnad.disk.Digests;

/** The hash of all that an article says: the same on every machine. */
final class RecordHash {

  private static final ObjectWriter CANONICAL =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build()
          .writerFor(Article.class);

  private RecordHash() {}

  /** SHA-256 of the article as JSON with its keys in order. */
  static String of(Article article) {
    try {
      return Digests.of(CANONICAL.writeValueAsBytes(article));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("an article in memory cannot fail to be written", e);
    }
  }
}
