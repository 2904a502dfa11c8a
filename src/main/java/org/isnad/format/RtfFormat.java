package org.isnad.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import org.isnad.raw.Content;
import org.isnad.raw.Given;
import org.isnad.raw.Sink;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;

/** Rich text, as press databases deliver articles: one or several. What is cut off is noted. */
record RtfFormat(SourceLimits limits) implements Format {
  private static final String MARK = "{\\rtf";

  @Override
  public String name() {
    return "rtf";
  }

  @Override
  public boolean fits(Head head) {
    return head.begins(MARK);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    if (!new Head("", content.head()).begins(MARK)) {
      throw new UnreadableException("named as rich text, but is none");
    }
    byte[] bytes = content.bytes(limits.fileBytes());
    int open = open(bytes);
    var text = new RtfText();
    try {
      new StandardRtfParser().parse(new RtfStreamSource(closed(bytes, open)), text);
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableException("broken rich text: " + broken.getMessage());
    }
    if (text.read().isEmpty()) {
      throw new UnreadableException("no text in the document");
    }
    List<String> notes = open > 0 ? List.of("cut off: read as far as it goes") : List.of();
    Bundle.read(text.read(), content, Given.NONE, notes, sink);
  }

  /** How many groups were opened and never closed. */
  private static int open(byte[] bytes) {
    int open = 0;
    for (int i = 0; i < bytes.length; i++) {
      switch (bytes[i]) {
        case '\\' -> i++; // what follows is meant as it is
        case '{' -> open++;
        case '}' -> open--;
        default -> {}
      }
    }
    return open;
  }

  /** The parser gives nothing of a document whose groups do not end, so they are made to. */
  private static InputStream closed(byte[] bytes, int open) {
    var end = new ByteArrayInputStream("}".repeat(Math.max(0, open)).getBytes(US_ASCII));
    return new SequenceInputStream(new ByteArrayInputStream(bytes), end);
  }
}
