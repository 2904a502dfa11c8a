package org.isnad.importing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.entry.Faults;
import org.isnad.importing.ImportedRow.Point;
import org.isnad.record.Json;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON result of a SPARQL query, binding by binding. The variables are {@code item},
 * {@code itemLabel}, {@code itemAltLabel} (names with commas between), {@code coord}, {@code
 * countryCode}, {@code kind} (as in the gazetteer); any other label is another name.
 */
final class Wikidata {

  private static final Pattern POINT =
      Pattern.compile("Point\\((-?\\d+(?:\\.\\d+)?) (-?\\d+(?:\\.\\d+)?)\\)");

  private final JsonMapper json = new JsonMapper();
  private final Existing existing;
  private final Faults faults;
  private final String kind;

  /**
   * @param kind of what does not say one
   */
  Wikidata(Existing existing, Faults faults, String kind) {
    this.existing = existing;
    this.faults = faults;
    this.kind = kind;
  }

  void read(Path path, Consumer<ImportedRow> rows) {
    String file = path.getFileName().toString();
    try (JsonParser parser = json.createParser(path.toFile())) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_ARRAY
            && "bindings".equals(parser.currentName())) {
          bindings(parser, file, rows);
          return;
        }
      }
      faults.error(file, 1, 1, "there are no results.bindings, a SPARQL result in JSON has them");
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      faults.error(file, line, column, "must be JSON: " + Json.said(e));
    } catch (IOException e) {
      faults.error(file, 1, 1, "the file cannot be read: " + e.getMessage());
    }
  }

  private void bindings(JsonParser parser, String file, Consumer<ImportedRow> rows)
      throws IOException {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      int line = parser.currentLocation().getLineNr();
      row(file, line, json.readTree(parser)).ifPresent(rows);
    }
  }

  private Optional<ImportedRow> row(String file, int line, JsonNode binding) {
    String item = value(binding, "item").replaceFirst(".*/", "");
    String label = value(binding, "itemLabel");
    if (item.isEmpty() || label.isEmpty()) {
      faults.error(file, line, 1, "a binding must have item and itemLabel");
      return Optional.empty();
    }
    String code = value(binding, "countryCode").toLowerCase(Locale.ROOT);
    List<String> names = names(binding);
    List<String> latin = names.stream().filter(Scripts::isLatin).toList();
    Point point = point(value(binding, "coord"));
    String said = value(binding, "kind");
    return Optional.of(
        new ImportedRow(
            file + ":" + line,
            Scripts.id(label, item),
            label,
            said.isEmpty() ? kind : said,
            point == null ? "" : existing.country(code),
            code,
            point,
            "",
            latin.isEmpty() ? List.of(label) : latin,
            names.stream().filter(Scripts::isKept).toList()));
  }

  private static List<String> names(JsonNode binding) {
    List<String> names = new ArrayList<>(List.of(value(binding, "itemLabel")));
    binding
        .properties()
        .forEach(
            one -> {
              String text = one.getValue().path("value").asText();
              if (one.getKey().endsWith("AltLabel")) {
                names.addAll(List.of(text.split(",\\s*")));
              } else if (one.getKey().endsWith("Label") || one.getKey().contains("Label_")) {
                names.add(text);
              }
            });
    return names.stream().filter(name -> !name.isBlank()).distinct().toList();
  }

  private static @Nullable Point point(String text) {
    Matcher point = POINT.matcher(text);
    return point.matches()
        ? new Point(Double.parseDouble(point.group(2)), Double.parseDouble(point.group(1)))
        : null;
  }

  private static String value(JsonNode binding, String variable) {
    return binding.path(variable).path("value").asText();
  }
}
