package org.isnad.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
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
      Pattern.compile("\\s*<DOC(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);

  private static final Pattern ENDS = Pattern.compile("</DOC>", Pattern.CASE_INSENSITIVE);

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

    private final PassedOver passedOver = new PassedOver();

    /** The document that was begun, a byte a character; null between two. */
    private @Nullable StringBuilder open;

    private String origin = "";

    /** Whether what comes belongs to a document that was too long. */
    private boolean lost;

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
      passedOver.note("lines", content.origin(), sink);
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
      byte[] bytes = line.bytes();
      if (bytes == null) {
        tooLong(open == null ? breaks.place(line.number()) : origin);
        return;
      }
      String text = new String(bytes, ISO_8859_1);
      if (open != null && BEGINS.matcher(text).lookingAt()) {
        cut();
      }
      for (int at = 0; at < text.length(); ) {
        at = open == null ? begin(text, at, line.number()) : goOn(text, at, open);
      }
      if (open != null) {
        open.append('\n');
      }
    }

    /** To where the next document of a line begins, or to its end. */
    private int begin(String line, int from, int number) {
      Matcher begins = BEGINS.matcher(line).region(from, line.length());
      boolean found = begins.find();
      int to = found ? begins.start() : line.length();
      if (!lost && !line.substring(from, to).isBlank()) {
        passedOver.add("outside of any document");
      }
      if (found) {
        open = new StringBuilder();
        origin = breaks.place(number);
        lost = false;
      }
      return to;
    }

    /** To behind the end of the open document, or to that of the line. */
    private int goOn(String line, int from, StringBuilder document) {
      Matcher ends = ENDS.matcher(line).region(from, line.length());
      boolean ended = ends.find();
      int to = ended ? ends.end() : line.length();
      document.append(line, from, to);
      if (document.length() > limits.lineBytes()) {
        tooLong(origin);
      } else if (ended) {
        document(document.toString().getBytes(ISO_8859_1));
        open = null;
      }
      return to;
    }

    private void tooLong(String place) {
      sink.skip(
          new Skip(place, "too long: at most %,d bytes are read".formatted(limits.lineBytes())));
      open = null;
      lost = true;
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
