package org.isnad.report;

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
 * @param unchanged true where an update found nothing to do: {@code generation} stays
 * @param whole why an update had to read everything again; null if it had not, or was none
 * @param read articles met, whole or not: those indexed, those joined and those skipped
 * @param indexed articles in the new index, or that would be
 * @param reused of those read, the ones that an update took over without extracting them again
 * @param joined copies of an indexed article, which names their places
 * @param stories how many stories have more than one article
 * @param skipped each with its place, in the order of the places
 * @param withoutOutlet articles whose text does not say who published them
 * @param withoutDate articles whose text does not say when they were published
 * @param withoutTitle articles that have none
 * @param impossibleDates articles beside which a date was given that is none, as of the year 0
 * @param notes what had to be guessed on reading, by place
 * @param corrected what the configuration sets right
 */
public record Report(
    @Nullable String generation,
    String root,
    boolean unchanged,
    @Nullable String whole,
    int read,
    int indexed,
    int reused,
    Joined joined,
    int stories,
    List<Skip> skipped,
    Missing withoutOutlet,
    Missing withoutDate,
    Missing withoutTitle,
    Missing impossibleDates,
    List<Skip> notes,
    Corrected corrected,
    Duration time) {

  /** Copies the lists and checks that the numbers add up. */
  public Report {
    skipped = List.copyOf(skipped);
    notes = List.copyOf(notes);
    if (read != indexed + joined.count() + skipped.size()) {
      throw new IllegalStateException(
          "%d read, but %d indexed, %d joined and %d skipped"
              .formatted(read, indexed, joined.count(), skipped.size()));
    }
  }

  /**
   * Corrections of single articles.
   *
   * @param used how many are of an article that is there
   * @param unused where the others stand
   */
  public record Corrected(int used, List<Skip> unused) {
    /** Copies the list. */
    public Corrected {
      unused = List.copyOf(unused);
    }
  }

  /**
   * Copies of articles.
   *
   * @param first where the first of them stand, in order, and what they are copies of
   */
  public record Joined(int count, List<Skip> first) {
    /** Copies the list. */
    public Joined {
      first = List.copyOf(first);
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
    counts.put("joined", joined.count());
    counts.put("skipped", skipped.size());
    counts.put("stories", stories);
    counts.put("withoutOutlet", withoutOutlet.count());
    counts.put("withoutDate", withoutDate.count());
    counts.put("withoutTitle", withoutTitle.count());
    return counts;
  }
}
