package org.isnad.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.raw.Decoder;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;
import org.isnad.record.Json;
import org.isnad.record.LineReader;
import org.isnad.record.LineReader.Line;
import org.jspecify.annotations.Nullable;

/**
 * {@code .jsonl} and {@code .ndjson}: one article a line, with the strings {@code id title body
 * date outlet url author}, of which only the body must be there. Other keys are passed over: such
 * files often carry more than an article. A bad line costs that line only.
 */
final class JsonLinesReader implements Reader {
  private final SourceLimits limits;

  JsonLinesReader(SourceLimits limits) {
    this.limits = limits;
  }

  @Override
  public void read(
      SourceFile file, Given sidecar, Consumer<RawArticle> articles, Consumer<Skip> skips)
      throws IOException {
    try (var in = file.open()) {
      var lines = new LineReader(in, limits.lineBytes());
      try {
        for (Line line = lines.next(); line != null; line = lines.next()) {
          line(file, line, sidecar, articles, skips);
        }
      } catch (IOException cut) {
        skips.accept(Skip.of(file.origin() + ":" + lines.offset(), cut));
      }
      if (lines.offset() == 0) {
        throw new UnreadableException("empty");
      }
    }
  }

  private void line(
      SourceFile file,
      Line line,
      Given sidecar,
      Consumer<RawArticle> articles,
      Consumer<Skip> skips) {
    String fault;
    try {
      RawArticle article = article(file.origin() + "#" + line.number(), line, sidecar);
      if (article != null) {
        articles.accept(article);
      }
      return;
    } catch (JsonProcessingException broken) {
      fault = Json.reason(broken);
    } catch (IOException failure) {
      fault = Skip.of("", failure).reason();
    }
    String place = file.origin() + ":" + line.offset();
    skips.accept(new Skip(place, "line " + line.number() + ": " + fault));
  }

  private @Nullable RawArticle article(String origin, Line line, Given sidecar) throws IOException {
    byte[] bytes = line.bytes();
    if (bytes == null) {
      throw new UnreadableException(
          "too long: %,d bytes, at most %,d are read".formatted(line.length(), limits.lineBytes()));
    }
    var decoded = Decoder.decode(bytes, null);
    if (decoded.text().isBlank()) {
      return null;
    }
    JsonNode object = Json.object(decoded.text());
    String body = Json.string(object, "body");
    if (body == null) {
      throw new UnreadableException("the body is missing");
    }
    Given corrected = given(object).correctedBy(untitled(sidecar));
    return RawArticle.of(origin, body, List.of(), corrected, decoded.notes());
  }

  private static Given given(JsonNode object) throws IOException {
    return new Given(
        Json.string(object, "id"),
        said(object, "title"),
        said(object, "date"),
        said(object, "outlet"),
        said(object, "author"),
        said(object, "url"));
  }

  private static Given untitled(Given sidecar) {
    return new Given(null, null, sidecar.date(), sidecar.outlet(), sidecar.author(), sidecar.url());
  }

  private static @Nullable Said said(JsonNode object, String key) throws IOException {
    String value = Json.string(object, key);
    return value == null ? null : new Said(value.strip(), "metadata", "the field " + key);
  }
}
