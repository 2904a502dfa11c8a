package org.isnad.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.raw.Content;
import org.isnad.raw.Decoder;
import org.isnad.raw.Given;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;
import org.isnad.record.Records;

/**
 * A note in Markdown, or any text under a head of keys between two lines of hyphens, as web
 * clippers and site generators write it. The head is read by the field maps, as records are; of the
 * markup only the words stay.
 */
record MarkdownFormat(SourceLimits limits, Records records) implements Format {
  private static final Set<String> ENDINGS = Set.of("md", "markdown");

  private static final Pattern BEGINNING =
      Pattern.compile("(?:---|\\+\\+\\+)[ \\t]*\\r?\\n[A-Za-z]\\w*[ \\t]*[:=]");

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public boolean fits(Head head) {
    return ENDINGS.contains(head.ending()) || head.looks(BEGINNING);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    var decoded = Decoder.decode(content.bytes(limits.fileBytes()), content.charset());
    var parts = FrontMatter.of(decoded.text());
    String body = MarkdownText.of(parts.rest());
    ObjectNode record = record(parts, body);
    // Keys that no field map knows are a part of the text.
    boolean headed = !body.isBlank() && records.fitsWell(record);
    String text = headed ? body : MarkdownText.of(decoded.text());
    if (text.isBlank()) {
      throw new UnreadableException("empty: no text in it");
    }
    sink.article(
        headed
            ? records.readWhole(record, content, decoded.notes())
            : RawArticle.of(
                content.origin(), text, List.of(), content.given(Given.NONE), decoded.notes()));
  }

  private static ObjectNode record(FrontMatter parts, String body) {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    parts.keys().forEach((key, values) -> values.forEach(record.withArray(key)::add));
    // Clippers call the address of a page its source.
    String source = record.path("source").path(0).asText();
    if (source.startsWith("http") && !record.has("url")) {
      record.put("url", source);
    }
    return record.put("body", body);
  }
}
