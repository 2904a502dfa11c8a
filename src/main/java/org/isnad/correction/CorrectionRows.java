package org.isnad.correction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.article.Because;
import org.isnad.article.Correction.Change;
import org.isnad.entry.Columns;
import org.isnad.entry.Faults;
import org.isnad.entry.Row;
import org.isnad.entry.Table;
import org.isnad.gazetteer.Gazetteer;

/** Reads and checks the rows. */
final class CorrectionRows {

  static final Columns COLUMNS = Columns.of("article", "field", "value", "who", "when", "why");

  private static final String UNKNOWN = "unknown";
  private static final List<String> ENTITIES = List.of("actor", "location", "person", "source");
  private static final List<String> MAY_BE_UNKNOWN = List.of("outlet", "author", "date");
  private static final List<String> FIELDS =
      List.of("title", "outlet", "author", "date", "url", "actor", "location", "person", "source");
  private static final Pattern ARTICLE = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern EDIT = Pattern.compile("[+-]\\S+");
  private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?");

  private final Gazetteer gazetteer;
  private final Faults faults;
  private final Map<String, String> seen = new HashMap<>();

  CorrectionRows(Gazetteer gazetteer, Faults faults) {
    this.gazetteer = gazetteer;
    this.faults = faults;
  }

  /** By article, in the order of the files. */
  Map<String, List<CorrectionRow>> read(Path folder) {
    var rows = new LinkedHashMap<String, List<CorrectionRow>>();
    for (Path file : files(folder)) {
      for (Row row : Table.read(file, COLUMNS, faults).rows()) {
        rows.computeIfAbsent(article(row), any -> new ArrayList<>()).add(read(row));
      }
    }
    return rows;
  }

  private List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(".tsv")).sorted().toList();
    } catch (IOException e) {
      faults.error(folder.toString(), 1, 1, "the folder cannot be listed: " + e.getMessage());
      return List.of();
    }
  }

  private static String article(Row row) {
    String article = row.text("article");
    if (!ARTICLE.matcher(article).matches()) {
      row.error(
          "article", "'%s' must be an article's id, 16 digits of 0-9 and a-f".formatted(article));
    }
    return article;
  }

  private CorrectionRow read(Row row) {
    var because =
        new Because(
            row.required("who"), day(row), row.required("why"), "corrections/" + row.place());
    String field = row.oneOf("field", FIELDS);
    String value = row.required("value");
    refuseTwice(row, field, value);
    if (ENTITIES.contains(field)) {
      Change change = value.startsWith("+") ? Change.ADD : Change.REMOVE;
      return new CorrectionRow(field, change, entity(row, field, value), because);
    }
    boolean unknown = value.equals(UNKNOWN) && MAY_BE_UNKNOWN.contains(field);
    if (field.equals("date") && !unknown) {
      checkDate(row, value);
    }
    return new CorrectionRow(field, Change.SET, unknown ? "" : value, because);
  }

  private void refuseTwice(Row row, String field, String value) {
    String what = ENTITIES.contains(field) && !value.isEmpty() ? value.substring(1) : "";
    String first = seen.putIfAbsent(row.text("article") + " " + field + " " + what, row.place());
    if (first != null) {
      row.error(
          "field", "'%s' of this article is set right twice, first in %s".formatted(field, first));
    }
  }

  private static String day(Row row) {
    String when = row.required("when");
    if (!when.isEmpty() && !isDay(when)) {
      row.error("when", "'%s' must be a day such as 2024-05-02".formatted(when));
    }
    return when;
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static void checkDate(Row row, String value) {
    String day =
        DATE.matcher(value).matches() ? value + "-01-01".substring(value.length() - 4) : "";
    if (!isDay(day)) {
      row.error("value", "'%s' must be like 2024, 2024-04, 2024-04-21 or unknown".formatted(value));
    }
  }

  private String entity(Row row, String field, String value) {
    if (!EDIT.matcher(value).matches()) {
      row.error(
          "value", "'%s' must be an id of a gazetteer with + or - before it".formatted(value));
      return "";
    }
    Optional<String> id = gazetteer.identify(field, value.substring(1));
    if (id.isEmpty()) {
      row.error("value", "the gazetteers have no %s '%s'".formatted(field, value.substring(1)));
    }
    return id.orElse("");
  }
}
