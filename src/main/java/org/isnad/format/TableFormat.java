package org.isnad.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.raw.Content;
import org.isnad.raw.Decoder;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;
import org.isnad.record.RecordBudget;
import org.isnad.record.Records;

/** A table of text, CSV or TSV, whose first row names the columns: an article a row. */
record TableFormat(SourceLimits limits, Records records) implements Format {
  private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab");
  private static final String SEPARATORS = ",\t;|";
  private static final char DAMAGED = '\uFFFD';

  @Override
  public String name() {
    return "table";
  }

  @Override
  public boolean fits(Head head) {
    String header = head.text().lines().findFirst().orElse("");
    return ENDINGS.contains(head.ending())
        || (header.indexOf(separator(header)) > 0 && records.fits(row(columns(header), List.of())));
  }

  private static List<String> columns(String header) {
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
    var charset = Decoder.charset(content.head(), content.charset());
    String header = new Head("", content.head()).text().lines().findFirst().orElse("");
    var budget = new RecordBudget(content.stream(), limits.lineBytes());
    try (MappingIterator<List<String>> rows =
        reader(separator(header)).readValues(new InputStreamReader(budget, charset))) {
      rows(content, rows, budget, sink);
    }
  }

  private ObjectReader reader(char separator) {
    var factory =
        CsvFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(limits.lineBytes()).build())
            .build();
    return new CsvMapper(factory)
        .readerForListOf(String.class)
        .with(CsvSchema.emptySchema().withColumnSeparator(separator))
        .with(CsvParser.Feature.WRAP_AS_ARRAY)
        .with(CsvParser.Feature.SKIP_EMPTY_LINES);
  }

  private void rows(
      Content content, MappingIterator<List<String>> rows, RecordBudget budget, Sink sink)
      throws IOException {
    if (!rows.hasNextValue()) {
      throw new UnreadableException("empty");
    }
    List<String> columns = named(rows.nextValue());
    int line = rows.getCurrentLocation().getLineNr();
    try {
      while (rows.hasNextValue()) {
        List<String> cells = rows.nextValue();
        budget.renew();
        take(content, row(columns, cells), columns.size() - cells.size(), line, sink);
        line = rows.getCurrentLocation().getLineNr();
      }
    } catch (IOException broken) {
      sink.skip(
          new Skip(content.origin() + "#" + line, reason(broken) + "; what follows is not read"));
    }
  }

  private static String reason(IOException broken) {
    if (broken.getCause() instanceof IOException stream
        && !(stream instanceof JsonProcessingException)) {
      return Skip.reason(stream); // one that is cut, or a row that is too long
    } else if (broken instanceof JsonProcessingException row) {
      return "a row that cannot be read: "
          + row.getOriginalMessage().lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }
    return Skip.reason(broken);
  }

  private List<String> named(List<String> cells) throws UnreadableException {
    var names = cells.stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
    if (!records.fits(row(names, List.of()))) {
      throw new UnreadableException(
          "no field map of sources.json fits the columns: " + String.join(", ", names));
    }
    return names;
  }

  /** A row as a record; columns beyond its end are there, but empty. */
  private static ObjectNode row(List<String> columns, List<String> cells) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), i < cells.size() ? cells.get(i) : "");
    }
    return row;
  }

  private void take(Content content, ObjectNode row, int missing, int line, Sink sink) {
    String origin = content.origin() + "#" + line;
    try {
      if (missing != 0) {
        throw new UnreadableException(
            "%d columns %s than the first row"
                .formatted(Math.abs(missing), missing > 0 ? "fewer" : "more"));
      }
      for (var cell : row) {
        if (cell.textValue().indexOf(DAMAGED) >= 0) {
          throw new UnreadableException("wrongly encoded");
        }
      }
      sink.article(records.read(row, content, origin, List.of()));
    } catch (UnreadableException failure) {
      sink.skip(Skip.of(origin, failure));
    }
  }
}
