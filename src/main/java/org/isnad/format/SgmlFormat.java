package org.isnad.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.raw.Content;
import org.isnad.raw.Decoder;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;
import org.isnad.record.LineReader;
import org.isnad.record.LineReader.Line;
import org.jspecify.annotations.Nullable;

/**
 * A collection of news in SGML, as Gigaword and the collections of TREC are: one {@code <DOC>}
 * after the other, of any number. A bad one costs itself only.
 */
record SgmlFormat(SourceLimits limits) implements Format {
  private static final Pattern BEGINS =
      Pattern.compile("<DOC(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);

  private static final Pattern ENDS = Pattern.compile("</DOC>\\s*", Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "sgml";
  }

  @Override
  public boolean fits(Head head) {
    return head.root().equals("doc") && head.looks(BEGINS);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    new Documents(content, sink).read();
  }

  /** One reading. */
  private final class Documents {
    private final Content content;
    private final Sink sink;
    private final Breaks breaks;

    /** The document that was begun; null between two. */
    private @Nullable ByteArrayOutputStream open;

    private String origin = "";

    Documents(Content content, Sink sink) {
      this.content = content;
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
      var lines = new LineReader(breaks.stream(), limits.lineBytes());
      try {
        for (Line line = lines.next(); line != null; line = lines.next()) {
          take(line);
        }
        cut();
        return true;
      } catch (IOException broken) {
        cut();
        return !breaks.goOn(broken);
      }
    }

    private void take(Line line) {
      String mark = mark(line);
      if (BEGINS.matcher(mark).lookingAt()) {
        cut();
        open = new ByteArrayOutputStream();
        origin = breaks.place(line.number());
      }
      if (open == null) {
        return; // between two documents nothing stands that is news
      }
      add(line, open);
      if (open != null && ENDS.matcher(mark).find()) {
        document(open.toByteArray());
        open = null;
      }
    }

    /** As much of a line as a mark could be, in ASCII. */
    private static String mark(Line line) {
      byte[] bytes = line.bytes();
      return bytes == null ? "" : new String(bytes, ISO_8859_1);
    }

    private void add(Line line, ByteArrayOutputStream document) {
      byte[] bytes = line.bytes();
      if (bytes == null || document.size() + bytes.length > limits.lineBytes()) {
        sink.skip(
            new Skip(origin, "too long: at most %,d bytes are read".formatted(limits.lineBytes())));
        open = null;
      } else {
        document.writeBytes(bytes);
        document.write('\n');
      }
    }

    private void document(byte[] bytes) {
      try {
        var decoded = Decoder.decode(bytes, content.charset());
        var document = new SgmlDocument(decoded.text());
        if (document.text().isEmpty()) {
          throw new UnreadableException("a document without text");
        }
        var given = content.givenOne(document.given());
        sink.article(RawArticle.of(origin, document.text(), List.of(), given, decoded.notes()));
      } catch (IOException failure) {
        sink.skip(Skip.of(origin, failure));
      }
    }

    private void cut() {
      if (open != null) {
        sink.skip(new Skip(origin, "a document without its end: cut off"));
        open = null;
      }
    }
  }
}
