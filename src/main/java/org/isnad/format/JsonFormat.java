package org.isnad.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.raw.Content;
import org.isnad.raw.Decoder;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.StreamDecoder;
import org.isnad.raw.UnreadableException;
import org.isnad.record.Json;
import org.isnad.record.JsonWalk;
import org.isnad.record.RecordBudget;
import org.isnad.record.Records;

/**
 * JSON: a record a line, records of many lines one after the other, or a document that is a record,
 * a list of them, has one inside, or names each. A bad line costs that line only.
 */
record JsonFormat(SourceLimits limits, Records records) implements Format {
  private static final Pattern START = Pattern.compile("\\{\\s*[\"}]|\\[\\s*[\\[{\\]]");

  /** Endings that promise a record a line. */
  private static final Set<String> LINES = Set.of("jsonl", "ndjson");

  @Override
  public String name() {
    return "json";
  }

  @Override
  public boolean fits(Head head) {
    return head.looks(START);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    records(content.narrowed(), sink);
  }

  private void records(Content content, Sink sink) throws IOException {
    boolean list = new Head("", content.head()).text().startsWith("[");
    if (LINES.contains(content.ending()) && !list) {
      lines(content, sink);
      return;
    }
    byte[] start = content.peek(limits.lineBytes());
    boolean whole = start.length < limits.lineBytes();
    if (beginsWithALine(start, !list)) {
      lines(content, sink);
    } else if (Json.beginsWithTwo(start)) {
      decoded(content, start, JsonWalk::runThroughAll, sink);
    } else if (records.areNamed(start)) {
      decoded(content, start, JsonWalk::runThroughNamed, sink);
    } else if (whole && !list) {
      object(content, sink);
    } else {
      decoded(content, start, JsonWalk::run, sink);
    }
  }

  private void decoded(Content content, byte[] start, Way way, Sink sink) throws IOException {
    if (StreamDecoder.isSound(start)) {
      document(content, way, sink);
    } else {
      Charset charset = StreamDecoder.charset(start, null);
      sink.note(new Skip(content.origin(), StreamDecoder.doubt(charset)));
      document(content.inUtf8(charset), way, sink);
    }
  }

  /** How a document is walked through. */
  private interface Way {
    void walk(JsonWalk walk, JsonWalk.Taker taker) throws IOException;
  }

  private void lines(Content content, Sink sink) {
    new JsonLines(content, records, limits.lineBytes(), sink).read();
  }

  /**
   * Whether the first line, or the next if that is broken, is a whole object.
   *
   * @param comma whether one may follow it, which in a list says nothing
   */
  private static boolean beginsWithALine(byte[] start, boolean comma) {
    int from = 0;
    for (int line = 0; line < 2 && from < start.length; line++) {
      int end = from;
      while (end < start.length && start[end] != '\n') {
        end++;
      }
      try {
        byte[] bytes = Arrays.copyOfRange(start, from, end);
        if (comma) {
          Json.line(Decoder.decode(bytes, null).text());
        } else {
          Json.object(bytes);
        }
        return true;
      } catch (IOException notWhole) {
        from = end + 1;
      }
    }
    return false;
  }

  private void object(Content content, Sink sink) throws IOException {
    var decoded = Decoder.decode(content.bytes(limits.lineBytes()), content.charset());
    try {
      JsonNode record = Json.object(decoded.text());
      records.take(record, content, content.origin(), decoded.notes(), sink);
    } catch (JsonProcessingException broken) {
      long offset = broken.getLocation() == null ? 0 : broken.getLocation().getCharOffset();
      sink.skip(new Skip(content.origin() + ":" + offset, Json.reason(broken)));
    }
  }

  private void document(Content content, Way way, Sink sink) throws IOException {
    var walk =
        new JsonWalk(new RecordBudget(content.stream(), limits.lineBytes()), records.lists());
    try {
      way.walk(walk, (record, offset) -> record(content, record, offset, sink));
    } catch (IOException broken) {
      String rest = "; what follows is not read";
      sink.skip(new Skip(content.origin() + ":" + walk.offset(), JsonLines.reason(broken) + rest));
      return;
    }
    if (walk.count() == 0) {
      throw new UnreadableException("no record in it");
    }
  }

  private void record(Content content, JsonNode record, long offset, Sink sink) {
    String origin = content.origin() + ":" + offset;
    try {
      records.take(Json.object(record), content, origin, List.of(), sink);
    } catch (IOException failure) {
      sink.skip(new Skip(origin, JsonLines.reason(failure)));
    }
  }
}
