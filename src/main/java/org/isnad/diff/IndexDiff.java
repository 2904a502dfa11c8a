package org.isnad.diff;

import java.util.List;
import java.util.Map;

/**
 * What changed from one index to another.
 *
 * @param older id of a generation
 * @param newer id of a generation
 * @param config whether the configurations differ
 * @param added in the newer only, by origin
 * @param removed in the older only, by origin
 * @param changed in both, by origin
 * @param moved in both, saying the same at another place, as behind a line that was put in; by
 *     origin
 * @param same how many articles are in both and say the same
 * @param facets by facet, the values whose numbers differ, the greatest difference first
 */
public record IndexDiff(
    String older,
    String newer,
    boolean config,
    List<Entry> added,
    List<Entry> removed,
    List<Change> changed,
    List<Move> moved,
    int same,
    Map<String, List<Count>> facets) {

  /** Copies the lists. */
  public IndexDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
    moved = List.copyOf(moved);
  }

  /** One article. */
  public record Entry(String id, String origin) {}

  /**
   * One article that says something else now: another text in the same place, or the same text read
   * another way.
   *
   * @param older its id before
   * @param newer its id now; the same if its text is the same
   * @param fields what differs, by the names of the article's parts
   */
  public record Change(String origin, String older, String newer, List<String> fields) {}

  /**
   * One article that only stands somewhere else.
   *
   * @param from where it stood
   * @param origin where it stands; the first of several places, as before
   */
  public record Move(String id, String from, String origin) {}

  /** Articles with a facet's value, before and now. */
  public record Count(String id, int older, int newer) {}

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return !config
        && added.isEmpty()
        && removed.isEmpty()
        && changed.isEmpty()
        && moved.isEmpty()
        && facets.isEmpty();
  }
}
