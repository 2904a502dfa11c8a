package org.isnad.view;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a list of results goes on, as one opaque word of an address: good for one question to one
 * generation of the index, so that no result comes twice and none is passed over.
 *
 * @param generation whose results these are
 * @param question a number for all that decides which results there are and in what order, and for
 *     the place, so that none can be made by hand unnoticed
 * @param place as the engine gave it
 */
public record Cursor(String generation, int question, String place) {

  private static final String BETWEEN = "\n";

  /** What may change from one stretch of the results to the next. */
  private static final List<String> MAY_CHANGE =
      List.of("cursor", "page", "offset", "size", "histogram", "fields", "explain");

  /** The cursor behind a stretch of results. */
  public static Cursor of(String generation, Map<String, List<String>> parameters, String place) {
    return new Cursor(generation, number(parameters, place), place);
  }

  /** Reads what {@link #toString} wrote; empty if it did not. */
  public static Optional<Cursor> read(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      String[] parts = new String(bytes, StandardCharsets.UTF_8).split(BETWEEN, -1);
      return parts.length == 3
          ? Optional.of(new Cursor(parts[0], Integer.parseInt(parts[1]), parts[2]))
          : Optional.empty();
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /** Whether it was given for the same question. */
  public boolean isFor(Map<String, List<String>> parameters) {
    return question == number(parameters, place);
  }

  private static int number(Map<String, List<String>> parameters, String place) {
    var decisive = new TreeMap<>(parameters);
    decisive.keySet().removeIf(name -> MAY_CHANGE.contains(name) || name.startsWith("facet"));
    return 31 * decisive.hashCode() + place.hashCode();
  }

  @Override
  public String toString() {
    String text = String.join(BETWEEN, generation, String.valueOf(question), place);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
