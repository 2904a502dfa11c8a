package org.isnad.tagger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.entry.Columns;
import org.isnad.entry.Faults;
import org.isnad.entry.Row;
import org.isnad.entry.Table;
import org.isnad.spelling.Folding;

/** The lists of {@code readings.tsv}: words that decide how a name is read. */
public final class Readings {

  /** The lists, named in the file in lower case with hyphens. */
  enum Words {
    THEATRE,
    PLACE_BEFORE,
    DIRECTION,
    MOTION,
    NO_MOTION,
    SMALL_WORD,
    BORDER_BEFORE,
    ACTOR_BEFORE,
    ACTOR_AFTER,
    ACTOR_SUFFIX,
    ACTOR_PREFIX,
    PLACE_NOUN,
    ACTOR_NOUN,
    NAMESAKE,
    GIVEN_NAME,
    FIRST_NAME,
    NO_SURNAME,
    NEAR,
    ELSEWHERE,
    AMERICAN_STATE,
    TITLE,
    METONYM,
    METONYM_BEFORE,
    ATTITUDE,
    TO_BE,
    TO_HAVE,
    MODAL,
    BEFALLS,
    ADVERB,
    SEAT,
    SEAT_BEFORE,
    SEAT_NOUN,
    DEALING,
    SCRIPT_WORD,
    SCRIPT_NOUN,
    SCRIPT_BEFORE,
    SHIP_NOUN,
    KIND_NOUN,
    SHIP_PREFIX,
    NAME_HEAD,
    CALLED_AFTER,
    SURNAME,
    SMALL_LETTER,
    NEVER_NAME;

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The lists whose words are ids of places. */
  private static final Set<Words> OF_PLACES =
      EnumSet.of(Words.THEATRE, Words.NAMESAKE, Words.GIVEN_NAME, Words.METONYM, Words.SEAT);

  private final Map<Words, Map<String, String>> values = new EnumMap<>(Words.class);
  private final List<Row> placeRows = new ArrayList<>();

  /** Reads {@code readings.tsv}; what is wrong is added to the faults. */
  public static Readings read(Path file, Faults faults) {
    var readings = new Readings();
    for (Words list : Words.values()) {
      readings.values.put(list, new HashMap<>());
    }
    Columns columns = Columns.of("list", "word", "value");
    List<String> keys = Arrays.stream(Words.values()).map(Words::key).toList();
    for (Row row : Table.read(file, columns, faults).rows()) {
      int list = keys.indexOf(row.oneOf("list", keys));
      String word = Folding.fold(row.required("word")).replace("'", "");
      if (list >= 0) {
        Words words = Words.values()[list];
        readings.list(words).put(word, row.text("value"));
        if (OF_PLACES.contains(words)) {
          readings.placeRows.add(row);
        }
      }
    }
    return readings;
  }

  /**
   * Doubts each id in the lists that nothing has.
   *
   * @param place whether there is a place of an id
   * @param actor whether there is an actor of an id
   */
  public void checkIds(Predicate<String> place, Predicate<String> actor) {
    for (Row row : placeRows) {
      if (!place.test(row.text("word"))) {
        row.doubt("word", "there is no place '%s'".formatted(row.text("word")));
      }
      boolean ruled = row.text("list").equals("metonym") || row.text("list").equals("seat");
      if (ruled && !actor.test(row.text("value"))) {
        row.doubt("value", "there is no actor '%s'".formatted(row.text("value")));
      }
    }
  }

  /** Whether a place is the seat of an actor, so that both may have its name. */
  public boolean isSeat(String place, String actor) {
    return value(Words.SEAT, place).equals(actor) && has(Words.SEAT, place);
  }

  private Map<String, String> list(Words list) {
    return Objects.requireNonNull(values.get(list), "every list is there, though it may be empty");
  }

  boolean has(Words list, String word) {
    return list(list).containsKey(word);
  }

  /** All words of a list. */
  List<String> all(Words list) {
    return List.copyOf(list(list).keySet());
  }

  /** The value beside a word, empty if there is none. */
  String value(Words list, String word) {
    return list(list).getOrDefault(word, "");
  }
}
