package org.isnad.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.article.Because;
import org.isnad.article.Correction.Change;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Edit;
import org.isnad.raw.Given.Said;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.isnad.raw.UnreadableException;
import org.isnad.record.Json;
import org.jspecify.annotations.Nullable;

/**
 * Corrections beside an article: {@code a.txt.meta.json}, or {@code a.meta.json} for every article
 * {@code a.*}. It may say {@code title date outlet author url}, which beat the text; {@code actor
 * location person source}, lists of ids with {@code +} or {@code -} before them; and {@code who
 * when why}, which are kept as the reason. Beside JSON Lines it holds for every line, but for the
 * title.
 */
final class Sidecar {
  private static final String ENDING = ".meta.json";

  /** Bytes of a file that says some lines about an article; any more is something else. */
  private static final int MOST = 1 << 20;

  private static final List<String> KEYS =
      List.of(
          "title",
          "date",
          "outlet",
          "author",
          "url",
          "actor",
          "location",
          "person",
          "source",
          "who",
          "when",
          "why");
  private static final List<String> ENTITIES = List.of("actor", "location", "person", "source");
  private static final Pattern EDIT = Pattern.compile("[+-]\\S+");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d(T.{5,24})?)?)?");

  private Sidecar() {}

  static boolean isOne(String name) {
    return name.endsWith(ENDING);
  }

  /** The names that a sidecar of a file of this name may have. */
  static List<String> namesServed(String name) {
    String plain = Packing.plain(name);
    int dot = plain.lastIndexOf('.');
    String stem = name.substring(0, dot < 0 ? plain.length() : dot);
    return isOne(name) ? List.of() : List.of(name + ENDING, stem + ENDING);
  }

  /**
   * Whether a sidecar has an article beside it.
   *
   * @param names of its folder, or those around its own
   */
  static boolean serves(Path sidecar, String name, NavigableSet<String> names) {
    String served = name.substring(0, name.length() - ENDING.length());
    if (Files.exists(sidecar.resolveSibling(served))) {
      return true;
    }
    return names.tailSet(served + ".").stream()
        .takeWhile(other -> other.startsWith(served + "."))
        .anyMatch(other -> namesServed(other).contains(name));
  }

  /**
   * What the sidecar of a file says; a broken one is a listed skip and then says nothing.
   *
   * @param entities to be noted if they do not know an id
   */
  static Given of(SourceFile file, KnownEntities entities, Sink sink) {
    for (String name : namesServed(file.name())) {
      Path path = file.path().resolveSibling(name);
      if (Files.isRegularFile(path)) {
        String origin = file.origin();
        String place = origin.substring(0, origin.lastIndexOf('/') + 1) + name;
        try {
          Given given = read(Json.object(bytes(path)), name);
          unknown(given, entities).forEach(note -> sink.note(new Skip(place, note)));
          return given;
        } catch (JsonProcessingException broken) {
          sink.skip(new Skip(place, Json.reason(broken)));
        } catch (IOException failure) {
          sink.skip(Skip.of(place, failure));
        }
      }
    }
    return Given.NONE;
  }

  private static byte[] bytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw new UnreadableException(
            "too large: more than %,d bytes in a sidecar".formatted(MOST));
      }
      return bytes;
    }
  }

  private static List<String> unknown(Given given, KnownEntities entities) {
    return given.edits().stream()
        .filter(edit -> !entities.know(edit.field(), edit.value()))
        .map(Edit::unknown)
        .toList();
  }

  private static Given read(JsonNode object, String name) throws IOException {
    for (var field : object.properties()) {
      if (!KEYS.contains(field.getKey())) {
        throw new UnreadableException(
            "unknown key \"%s\"; known are %s".formatted(field.getKey(), String.join(", ", KEYS)));
      }
    }
    String date = Json.string(object, "date");
    if (date != null && !DATE.matcher(date).matches()) {
      throw new UnreadableException("date: should be like 2024-04-21, but is \"" + date + "\"");
    }
    var because =
        new Because(
            said(object, "who"), said(object, "when"), said(object, "why"), "the sidecar " + name);
    return new Given(
        null,
        said(object, "title", because),
        said(object, "date", because),
        said(object, "outlet", because),
        said(object, "author", because),
        said(object, "url", because),
        edits(object, because));
  }

  private static String said(JsonNode object, String key) throws IOException {
    String value = Json.string(object, key);
    return value == null ? "" : value;
  }

  private static @Nullable Said said(JsonNode object, String key, Because because)
      throws IOException {
    String value = Json.string(object, key);
    return value == null ? null : new Said(value, "sidecar", inWords(because), because, null);
  }

  private static List<Edit> edits(JsonNode object, Because because) throws IOException {
    var edits = new ArrayList<Edit>();
    for (String key : ENTITIES) {
      JsonNode list = object.path(key);
      boolean wrong = !list.isMissingNode() && !list.isArray();
      for (JsonNode each : list) {
        wrong |= !each.isTextual() || !EDIT.matcher(each.textValue()).matches();
      }
      if (wrong) {
        throw new UnreadableException(
            key + ": should be a list of ids with + or - before each, but is " + list);
      }
      for (JsonNode each : list) {
        String edit = each.textValue();
        Change change = edit.startsWith("+") ? Change.ADD : Change.REMOVE;
        edits.add(new Edit(key, change, edit.substring(1), because));
      }
    }
    return edits;
  }

  private static String inWords(Because because) {
    String reasons =
        Stream.of(because.who(), because.when(), because.why())
            .filter(reason -> !reason.isEmpty())
            .collect(Collectors.joining("; "));
    return because.where() + (reasons.isEmpty() ? "" : " (" + reasons + ")");
  }
}
