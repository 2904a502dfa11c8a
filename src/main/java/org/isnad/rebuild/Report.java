package org.isnad.rebuild;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.raw.Skip;
import org.jspecify.annotations.Nullable;

/**
 * How a rebuild went.
 *
 * @param generation what was published; null for a dry run
 * @param root hash of all records, the same for the same input and configuration
 * @param read articles met, whole or not: those indexed and those skipped
 * @param indexed articles in the new index, or that would be
 * @param skipped each with its place, in the order of the places
 * @param withoutOutlet articles whose text does not say who published them
 * @param withoutDate articles whose text does not say when they were published
 * @param withoutTitle articles that have none
 * @param notes what had to be guessed on reading, by place
 */
public record Report(
    @Nullable String generation,
    String root,
    int read,
    int indexed,
    List<Skip> skipped,
    Missing withoutOutlet,
    Missing withoutDate,
    Missing withoutTitle,
    List<Skip> notes,
    Duration time) {

  /** Copies the lists and checks that the numbers add up. */
  public Report {
    skipped = List.copyOf(skipped);
    notes = List.copyOf(notes);
    if (read != indexed + skipped.size()) {
      throw new IllegalStateException(
          "%d read, but %d indexed and %d skipped".formatted(read, indexed, skipped.size()));
    }
  }

  /**
   * Articles that lack something.
   *
   * @param origins where the first of them are, in order; enough for a sidecar to be written
   */
  public record Missing(int count, List<String> origins) {
    /** Copies the list. */
    public Missing {
      origins = List.copyOf(origins);
    }
  }

  /** The numbers, for the manifest. */
  public Map<String, Integer> counts() {
    var counts = new LinkedHashMap<String, Integer>();
    counts.put("read", read);
    counts.put("indexed", indexed);
    counts.put("skipped", skipped.size());
    counts.put("withoutOutlet", withoutOutlet.count());
    counts.put("withoutDate", withoutDate.count());
    counts.put("withoutTitle", withoutTitle.count());
    return counts;
  }
}
