package org.isnad.tagger;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.entry.Columns;
import org.isnad.entry.Faults;
import org.isnad.entry.Row;
import org.isnad.entry.Table;

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
    NEAR,
    ELSEWHERE,
    TITLE,
    METONYM,
    DEALING,
    NEVER_NAME;

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Map<Key, String> values = new HashMap<>();

  private record Key(Words list, String word) {}

  /** Reads {@code readings.tsv}; what is wrong is added to the faults. */
  public static Readings read(Path file, Faults faults) {
    var readings = new Readings();
    Columns columns = Columns.of("list", "word", "value");
    List<String> keys = Arrays.stream(Words.values()).map(Words::key).toList();
    for (Row row : Table.read(file, columns, faults).rows()) {
      int list = keys.indexOf(row.oneOf("list", keys));
      String word = row.required("word");
      if (list >= 0) {
        readings.values.put(new Key(Words.values()[list], word), row.text("value"));
      }
    }
    return readings;
  }

  boolean has(Words list, String word) {
    return values.containsKey(new Key(list, word));
  }

  /** All words of a list. */
  List<String> all(Words list) {
    return values.keySet().stream().filter(key -> key.list == list).map(Key::word).toList();
  }

  /** The value beside a word, empty if there is none. */
  String value(Words list, String word) {
    return values.getOrDefault(new Key(list, word), "");
  }
}
