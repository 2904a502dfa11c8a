package org.isnad.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.article.Dimension;
import org.isnad.entry.Entry;
import org.isnad.matching.Candidate;

/** What an article is about, by the names in it that can mean one thing only. */
final class Neighbours {

  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, Integer> regions = new HashMap<>();

  Neighbours(List<List<Candidate>> chosen) {
    for (List<Candidate> same : chosen) {
      if (same.size() == 1) {
        Entry entry = same.getFirst().entry();
        countries.merge(entry.country(), 1, Integer::sum);
        if (entry.dimension() == Dimension.LOCATION) {
          ancestors(entry);
        }
      }
    }
  }

  private void ancestors(Entry entry) {
    String path = entry.named().id();
    for (int at = path.length(); at > 0; at = path.lastIndexOf('/', at - 1)) {
      regions.merge(path.substring(0, at), 1, Integer::sum);
    }
  }

  /**
   * How much speaks for an entry: names of its country, and for a place those of its governorate
   * and district, each a better reason than the one before.
   */
  int of(Entry entry) {
    int sum = countries.getOrDefault(entry.country(), 0);
    String path = entry.dimension() == Dimension.LOCATION ? entry.named().id() : "";
    int depth = 1;
    for (int at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
      if (depth > 1) {
        sum += depth * regions.getOrDefault(path.substring(0, at), 0);
      }
      depth++;
    }
    return sum;
  }
}
