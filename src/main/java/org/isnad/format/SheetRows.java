package org.isnad.format;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.isnad.raw.Content;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.isnad.raw.UnreadableException;
import org.isnad.record.Records;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook. A bad row costs that row only. */
final class SheetRows {
  /** Titles and remarks may stand above the row that names the columns. */
  private static final int MOST_ABOVE = 12;

  private static final int MOST_COLUMNS = 1_000;

  /** The last day of 9999: Excel has none behind it, so a higher number is only a number. */
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

  /** A number is a day where its form has one: letters of days, months or years, text aside. */
  private static final Pattern DAY =
      Pattern.compile("(?:[^\"\\[]|\"[^\"]*\"|\\[[^]]*])*?[dmyDMY].*");

  private final Sheet sheet;
  private final Content content;
  private final Records records;
  private final Sink sink;
  private @Nullable Columns columns;
  private @Nullable Columns first;

  SheetRows(Sheet sheet, Content content, Records records, Sink sink) {
    this.sheet = sheet;
    this.content = content;
    this.records = records;
    this.sink = sink;
  }

  String origin() {
    return content.origin() + "!" + sheet.getName();
  }

  /** Hands on an article for each row; false if no row names columns that any field map knows. */
  boolean read() throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      int above = 0;
      for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
        Row row = each.next();
        List<String> cells = cells(row, columns == null ? MOST_COLUMNS : columns.names().size());
        if (cells.stream().allMatch(String::isBlank)) {
          continue;
        }
        if (columns != null) {
          take(columns, cells, origin() + "#" + row.getRowNum());
        } else if (above++ < MOST_ABOVE) {
          name(cells);
        }
      }
    }
    return columns != null;
  }

  /** Why it gave none. */
  String whyNone() {
    return first == null
        ? "a sheet without a row"
        : "no field map of sources.json fits the columns: " + first;
  }

  private void name(List<String> cells) {
    var named = new Columns(cells.stream().map(String::strip).toList());
    first = first == null ? named : first;
    if (records.fits(named.record(List.of()))) {
      columns = named;
    }
  }

  private void take(Columns columns, List<String> cells, String origin) {
    try {
      sink.article(records.read(columns.record(cells), content, origin, List.of()));
    } catch (UnreadableException failure) {
      sink.skip(Skip.of(origin, failure));
    }
  }

  private static List<String> cells(Row row, int most) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < Math.min(most, row.getCellCount()); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : written(cell));
    }
    return cells;
  }

  private static String written(Cell cell) {
    if (cell.getType() != CellType.NUMBER) {
      return cell.getText() == null ? "" : cell.getText();
    }
    String form = cell.getDataFormatString();
    BigDecimal number = cell.asNumber();
    boolean day = form != null && DAY.matcher(form).matches();
    if (!day || number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
      return number.stripTrailingZeros().toPlainString();
    }
    LocalDateTime moment = cell.asDate();
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toString();
  }
}
