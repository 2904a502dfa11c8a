package org.isnad.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.isnad.article.Article;
import org.isnad.disk.Digests;
import org.jspecify.annotations.Nullable;

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

  /** The whole hash: what the article says, where it was read, which story it belongs to. */
  static String of(Article article) {
    return of(bare(article), article.origins(), article.story());
  }

  /** The same of its parts, for they are not known at the same time. */
  static String of(byte[] bare, List<String> origins, @Nullable String story) {
    String kin = Objects.requireNonNullElse(story, "") + "\0" + String.join("\0", origins);
    byte[] after = kin.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(bare, bare.length + after.length);
    System.arraycopy(after, 0, all, bare.length, after.length);
    return Digests.of(all);
  }

  /** SHA-256, as 32 bytes, of the article as JSON with its keys in order, wherever it was read. */
  static byte[] bare(Article article) {
    try {
      return Digests.bytes(CANONICAL.writeValueAsBytes(article.among(List.of(), null)));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("an article in memory cannot fail to be written", e);
    }
  }
}
