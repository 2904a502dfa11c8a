package org.isnad.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.Skip;
import org.isnad.raw.UnreadableException;
import org.isnad.record.Json;
import org.jspecify.annotations.Nullable;

/**
 * Corrections beside an article: {@code a.txt.meta.json}, or {@code a.meta.json} for every article
 * {@code a.*}. It may say {@code title date outlet author url}, which beat the text, and {@code who
 * when why}, which are kept as the reason. Beside JSON Lines it holds for every line, but for the
 * title.
 */
final class Sidecar {
  private static final String ENDING = ".meta.json";
  private static final List<String> KEYS =
      List.of("title", "date", "outlet", "author", "url", "who", "when", "why");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d(T.{5,24})?)?)?");

  private Sidecar() {}

  static boolean isOne(String name) {
    return name.endsWith(ENDING);
  }

  /** The names that a sidecar of a file of this name may have. */
  static List<String> namesServed(String name) {
    String plain = Unpacker.plain(name);
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

  /** What the sidecar of a file says; a broken one is a listed skip and then says nothing. */
  static Given of(SourceFile file, Consumer<Skip> skips) {
    for (String name : namesServed(file.name())) {
      Path path = file.path().resolveSibling(name);
      if (Files.isRegularFile(path)) {
        String origin = file.origin();
        String place = origin.substring(0, origin.lastIndexOf('/') + 1) + name;
        try {
          return read(Json.object(Files.readAllBytes(path)), name);
        } catch (JsonProcessingException broken) {
          skips.accept(new Skip(place, Json.reason(broken)));
        } catch (IOException failure) {
          skips.accept(Skip.of(place, failure));
        }
      }
    }
    return Given.NONE;
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
    String where = "the sidecar " + name + because(object);
    return new Given(
        null,
        said(object, "title", where),
        said(object, "date", where),
        said(object, "outlet", where),
        said(object, "author", where),
        said(object, "url", where));
  }

  private static @Nullable Said said(JsonNode object, String key, String where) throws IOException {
    String value = Json.string(object, key);
    return value == null ? null : new Said(value, "sidecar", where);
  }

  private static String because(JsonNode object) throws IOException {
    var words = new StringBuilder();
    for (String key : List.of("who", "when", "why")) {
      String value = Json.string(object, key);
      if (value != null) {
        words.append(words.isEmpty() ? " (" : "; ").append(value);
      }
    }
    return words.isEmpty() ? "" : words.append(')').toString();
  }
}
