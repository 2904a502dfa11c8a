package org.isnad.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashSet;
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
import org.isnad.record.Records;
import org.isnad.record.RowReader;

/** A table of text, CSV or TSV, whose first row names the columns: an article a row. */
record TableFormat(SourceLimits limits, Records records) implements Format {
  private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab");
  private static final String SEPARATORS = ",\t;|";

  /** Excel's own first line. */
  private static final Pattern SEPARATED = Pattern.compile("sep=.?", Pattern.CASE_INSENSITIVE);

  private static final String DOUBT =
      "follows what could not be read, and may be a part of that row";

  /** The encoding is judged by so many bytes, for tables in English have few letters that tell. */
  private static final int SAMPLE = 1 << 20;

  @Override
  public String name() {
    return "table";
  }

  @Override
  public boolean fits(Head head) {
    if (ENDINGS.contains(head.ending())) {
      return true;
    }
    // A menu above a text may have one word that is also a field: a table names two or more.
    List<String> names = names(header(head));
    return names.size() > 1 && records.fitsWell(new Columns(names).record(names));
  }

  /** The line that names the columns; the one before it tells Excel what stands between them. */
  private static String header(Head head) {
    return head.text()
        .lines()
        .filter(line -> !SEPARATED.matcher(line).matches())
        .findFirst()
        .orElse("");
  }

  private static List<String> names(String header) {
    return Arrays.stream(header.split(Pattern.quote("" + separator(header)), -1))
        .map(name -> name.strip().replaceAll("^\"|\"$", ""))
        .toList();
  }

  private static char separator(String header) {
    return (char)
        SEPARATORS
            .chars()
            .reduce((a, b) -> count(header, b) > count(header, a) ? b : a)
            .orElse(',');
  }

  private static long count(String text, int wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    byte[] start = content.peek(SAMPLE);
    Charset charset = StreamDecoder.charset(start, content.charset());
    if (!StreamDecoder.isUnicode(charset)) {
      sink.note(new Skip(content.origin(), StreamDecoder.doubt(charset)));
    }
    new Rows(content, charset, separator(header(new Head("", start))), sink).read();
  }

  /** One reading of a table. A bad row costs that row only. */
  private final class Rows {
    private final Content content;
    private final Sink sink;
    private final Breaks breaks;
    private final Reader text;
    private final char separator;
    private Columns columns = new Columns(List.of());

    /** Whether something was broken since the last article: what comes may be a part of it. */
    private boolean doubtful;

    Rows(Content content, Charset charset, char separator, Sink sink) {
      this.content = content;
      this.sink = sink;
      this.separator = separator;
      breaks = new Breaks(content, sink);
      text = StreamDecoder.reader(breaks.stream(), charset);
    }

    void read() throws IOException {
      while (!readToBreak()) {
        // on behind it
      }
      breaks.end();
    }

    /** False if it came to a break behind which there may be more. */
    private boolean readToBreak() throws IOException {
      var rows = new RowReader(text, separator, limits.lineBytes());
      if (columns.names().isEmpty()) {
        columns = named(rows);
      }
      try {
        while (take(rows)) {
          // and the next
        }
        return true;
      } catch (IOException broken) {
        doubtful = true;
        return !breaks.goOn(broken);
      }
    }

    private Columns named(RowReader rows) throws IOException {
      RowReader.Row first = first(rows);
      var named = new Columns(first.cells().stream().map(String::strip).toList());
      if (!records.fits(named.record(List.of()))) {
        throw new UnreadableException("no field map of sources.json fits the columns: " + named);
      }
      return named;
    }

    private static RowReader.Row first(RowReader rows) throws IOException {
      try {
        RowReader.Row first = rows.next();
        if (first != null && SEPARATED.matcher(String.join("", first.cells())).matches()) {
          first = rows.next();
        }
        if (first == null) {
          throw new UnreadableException("empty");
        }
        return first;
      } catch (RowReader.BrokenRowException broken) {
        throw new UnreadableException(
            "the first row, which names the columns, cannot be read: " + broken.getMessage());
      }
    }

    /** False at the end. */
    private boolean take(RowReader rows) throws IOException {
      try {
        RowReader.Row row = rows.next();
        if (row != null) {
          take(row.cells(), breaks.place(row.line()));
        }
        return row != null;
      } catch (RowReader.BrokenRowException broken) {
        String reason = "a row that cannot be read: " + broken.getMessage();
        sink.skip(new Skip(breaks.place(rows.line()), reason));
        doubtful = true;
        return true;
      }
    }

    private void take(List<String> cells, String origin) {
      try {
        checkCount(cells.size());
        List<Decoder.Decoded> sound = cells.stream().map(StreamDecoder::withDamage).toList();
        var notes = new LinkedHashSet<String>(doubtful ? List.of(DOUBT) : List.of());
        sound.forEach(cell -> notes.addAll(cell.notes()));
        ObjectNode record = columns.record(sound.stream().map(Decoder.Decoded::text).toList());
        sink.article(records.read(record, content, origin, List.copyOf(notes)));
        doubtful = false;
      } catch (UnreadableException failure) {
        sink.skip(Skip.of(origin, failure));
      }
    }

    private void checkCount(int cells) throws UnreadableException {
      int missing = columns.names().size() - cells;
      if (missing != 0) {
        throw new UnreadableException(
            "%d columns %s than the first row"
                .formatted(Math.abs(missing), missing > 0 ? "fewer" : "more"));
      }
    }
  }
}
