package org.isnad.plan;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.SearchRequest.LensWord;

/** What was learned of a query's words, for the lens and for the reader, in the query's order. */
final class Learned {

  private final List<LensWord> lens = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();

  List<LensWord> lens() {
    return lens;
  }

  List<Reading> readings() {
    return readings;
  }

  void add(Reading reading) {
    readings.add(reading);
  }

  void add(Spelt spelt) {
    readings.add(spelt.reading());
    if (spelt.lens() != null) {
      lens.add(spelt.lens());
    }
  }

  /** Forgets of the lens all but its first words. */
  void keepOfLens(int words) {
    lens.subList(words, lens.size()).clear();
  }
}
