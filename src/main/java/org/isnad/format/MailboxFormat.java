package org.isnad.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.isnad.raw.Content;
import org.isnad.raw.Given;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;
import org.isnad.record.LineReader;
import org.isnad.record.LineReader.Line;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox as one file (mbox), as mail programs and archives of mailing lists keep it: its mails,
 * each with what is attached to it. A mail that cannot be read costs itself only.
 */
record MailboxFormat(SourceLimits limits, Formats.Inner inner) implements Format {
  /** The line over each mail: who sent it, and when. */
  private static final String OVER = "From .{1,200}\\d\\d:\\d\\d.{0,30}\\d{4}";

  private static final Pattern SEPARATOR = Pattern.compile(OVER + "\\r?");
  private static final Pattern BEGINNING =
      Pattern.compile(OVER + "\\r?\\n(?:[A-Za-z][\\w-]*:|>From )");

  /** A line of a mail that would look like one over it is marked. */
  private static final Pattern MARKED = Pattern.compile(">+From .*", Pattern.DOTALL);

  private static final int MARKED_WITHIN = 16;

  @Override
  public String name() {
    return "mailbox";
  }

  @Override
  public boolean fits(Head head) {
    return head.looks(BEGINNING);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    new Mails(content, sink).read();
  }

  /** One reading of a mailbox. */
  private final class Mails {
    private final Content content;
    private final Sink sink;
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
    private boolean tooLarge;

    Mails(Content content, Sink sink) {
      this.content = content;
      this.sink = sink;
    }

    void read() throws IOException {
      var lines = new LineReader(content.stream(), limits.lineBytes());
      long from = 0;
      boolean afterBlank = true;
      for (Line line = lines.next(); line != null; line = lines.next()) {
        byte[] bytes = line.bytes();
        if (afterBlank && bytes != null && isSeparator(bytes)) {
          end(from);
          from = line.offset();
        } else {
          add(bytes);
        }
        afterBlank = bytes != null && isBlank(bytes);
      }
      end(from);
    }

    private void add(byte @Nullable [] line) {
      tooLarge |= line == null || mail.size() + line.length >= limits.fileBytes();
      if (line != null && !tooLarge) {
        int marks = isMarked(line) ? 1 : 0;
        mail.write(line, marks, line.length - marks);
        mail.write('\n');
      }
    }

    private void end(long from) {
      String place = content.origin() + ":" + from;
      try {
        if (tooLarge) {
          throw new UnreadableException(
              "too large: more than %,d bytes in one mail".formatted(limits.fileBytes()));
        } else if (mail.size() > 0) {
          var bytes = new ByteArrayInputStream(mail.toByteArray());
          inner.read(content.part(place, "mail.eml", bytes, null, Given.NONE), sink);
        }
      } catch (IOException failure) {
        sink.skip(Skip.of(place, failure));
      }
      mail.reset();
      tooLarge = false;
    }
  }

  private static boolean isBlank(byte[] line) {
    return line.length == 0 || (line.length == 1 && line[0] == '\r');
  }

  private static boolean isSeparator(byte[] line) {
    return line.length < 300
        && line.length > 5
        && line[0] == 'F'
        && SEPARATOR.matcher(new String(line, ISO_8859_1)).matches();
  }

  private static boolean isMarked(byte[] line) {
    return line.length > 0
        && line[0] == '>'
        && MARKED
            .matcher(new String(line, 0, Math.min(line.length, MARKED_WITHIN), ISO_8859_1))
            .matches();
  }
}
