package org.isnad.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.isnad.raw.Content;
import org.isnad.raw.Decoder;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.isnad.raw.UnreadableException;
import org.isnad.record.Json;
import org.isnad.record.LineReader;
import org.isnad.record.LineReader.Line;
import org.isnad.record.Records;

/** One reading of JSON with a record a line. A bad line costs that line only. */
final class JsonLines {

  private final Content content;
  private final Records records;
  private final int limit;
  private final Sink sink;
  private final Breaks breaks;

  /**
   * A reading.
   *
   * @param limit most bytes of a line
   */
  JsonLines(Content content, Records records, int limit, Sink sink) {
    this.content = content;
    this.records = records;
    this.limit = limit;
    this.sink = sink;
    breaks = new Breaks(content, sink);
  }

  void read() {
    while (!readToBreak()) {
      // on behind it
    }
    breaks.end();
  }

  /** False if it came to a break behind which there may be more. */
  private boolean readToBreak() {
    var lines = new LineReader(breaks.stream(), limit);
    try {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        line(line);
      }
      return true;
    } catch (IOException broken) {
      return !breaks.goOn(broken);
    }
  }

  private void line(Line line) {
    String origin = breaks.place(line.number());
    try {
      byte[] bytes = line.bytes();
      if (bytes == null) {
        throw new UnreadableException(
            "too long: %,d bytes, at most %,d are read".formatted(line.length(), limit));
      }
      var decoded = Decoder.decode(bytes, content.charset());
      if (!decoded.text().isBlank()) {
        JsonNode record = Json.line(decoded.text());
        records.take(record, content, origin, decoded.notes(), sink);
      }
    } catch (IOException failure) {
      sink.skip(skip(origin, line, reason(failure)));
    }
  }

  /** The offset leads to the line sooner than its number, but only where none is lost before it. */
  private Skip skip(String origin, Line line, String reason) {
    return breaks.isBehindOne()
        ? new Skip(origin, reason)
        : new Skip(
            content.origin() + ":" + line.offset(), "line %d: %s".formatted(line.number(), reason));
  }

  static String reason(IOException failure) {
    return failure instanceof JsonProcessingException json
        ? Json.reason(json)
        : Skip.reason(failure);
  }
}
