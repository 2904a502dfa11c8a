package org.isnad.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.entry.Faults;
import org.isnad.entry.LimitedLines;

/** Reads FollowTheMoney entities, one JSON object to a line. */
final class FollowTheMoney {

  private static final int LONGEST = 4 << 20;

  private final JsonMapper json = new JsonMapper();
  private final Faults faults;
  private final Map<String, Integer> unknown;

  /**
   * @param unknown where schemata that stand for no kind are counted
   */
  FollowTheMoney(Faults faults, Map<String, Integer> unknown) {
    this.faults = faults;
    this.unknown = unknown;
  }

  void read(Path file, Consumer<ImportedRow> rows) {
    String name = file.getFileName().toString();
    LimitedLines.read(
        file,
        LONGEST,
        faults,
        (number, line) -> {
          if (!line.isBlank()) {
            row(name, number, line).ifPresent(rows);
          }
        });
  }

  private Optional<ImportedRow> row(String file, int number, String line) {
    try {
      JsonNode entity = json.readTree(line);
      String id = entity.path("id").asText();
      String schema = entity.path("schema").asText();
      if (id.isEmpty() || schema.isEmpty()) {
        faults.error(file, number, 1, "an entity must have an id and a schema");
        return Optional.empty();
      }
      return row(file + ":" + number, id, schema, entity);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      faults.error(file, number, column, "the line must be one JSON object");
      return Optional.empty();
    }
  }

  private Optional<ImportedRow> row(String origin, String id, String schema, JsonNode entity) {
    JsonNode properties = entity.path("properties");
    Optional<String> kind = kind(schema, texts(properties, "topics"));
    List<String> names = new ArrayList<>();
    names.addAll(texts(properties, "name"));
    names.addAll(texts(properties, "alias"));
    List<String> latin = names.stream().filter(Scripts::isLatin).distinct().toList();
    if (kind.isEmpty() || latin.isEmpty()) {
      unknown.merge(kind.isEmpty() ? schema : schema + " without a name", 1, Integer::sum);
      return Optional.empty();
    }
    String caption = entity.path("caption").asText();
    String label = Scripts.isLatin(caption) && !caption.isBlank() ? caption : latin.getFirst();
    List<String> countries = texts(properties, "country");
    return Optional.of(
        new ImportedRow(
            origin,
            Scripts.id(label, id),
            label,
            kind.get(),
            "",
            countries.stream().filter(code -> code.matches("[a-z]{2}")).findFirst().orElse(""),
            null,
            "",
            latin,
            names.stream().filter(Scripts::isKept).distinct().toList()));
  }

  private static Optional<String> kind(String schema, List<String> topics) {
    return Optional.ofNullable(
        switch (schema) {
          case "Person" -> "person";
          case "Company" -> "company";
          case "PublicBody" -> "state-force";
          case "Organization", "LegalEntity" -> organisation(topics);
          default -> null;
        });
  }

  private static String organisation(List<String> topics) {
    if (topics.contains("crime.terror")) {
      return "armed-group";
    }
    if (topics.contains("pol.party")) {
      return "party";
    }
    return topics.stream().anyMatch(topic -> topic.startsWith("gov")) ? "state-force" : "company";
  }

  private static List<String> texts(JsonNode properties, String key) {
    List<String> texts = new ArrayList<>();
    properties.path(key).forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
