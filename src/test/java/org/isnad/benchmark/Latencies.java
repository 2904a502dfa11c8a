package org.isnad.benchmark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How long questions took, in all and by their kind. Not safe for several threads. */
final class Latencies {

  static final String ALL = "all";

  private final Map<String, long[]> nanos = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private double seconds;

  void add(String kind, long took) {
    append(ALL, took);
    append(kind, took);
  }

  private void append(String kind, long took) {
    int size = sizes.merge(kind, 1, Integer::sum);
    long[] kept = nanos.getOrDefault(kind, new long[256]);
    if (size > kept.length) {
      kept = Arrays.copyOf(kept, size * 2);
    }
    kept[size - 1] = took;
    nanos.put(kind, kept);
  }

  /** Adds another's, measured at another time. */
  void addAll(Latencies other) {
    other.nanos.forEach(
        (kind, took) -> {
          for (int i = 0; i < other.size(kind); i++) {
            append(kind, took[i]);
          }
        });
    seconds += other.seconds;
  }

  /** How long the whole of it took on the clock. */
  void lasted(double moreSeconds) {
    seconds += moreSeconds;
  }

  Set<String> kinds() {
    var kinds = new LinkedHashSet<>(List.of(ALL));
    nanos.keySet().stream().sorted().forEach(kinds::add);
    return kinds;
  }

  int size(String kind) {
    return sizes.getOrDefault(kind, 0);
  }

  double perSecond() {
    return size(ALL) / seconds;
  }

  /** The time that so many of a hundred questions stay within, in milliseconds. */
  double percentile(String kind, double percent) {
    long[] sorted = Arrays.copyOf(nanos.get(kind), size(kind));
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.max(rank, 1) - 1] / 1e6;
  }
}
