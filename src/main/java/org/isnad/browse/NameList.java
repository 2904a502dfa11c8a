package org.isnad.browse;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of the names.
 *
 * @param total names asked for
 * @param kinds how many of each kind have what was typed, whatever kind was asked for
 */
public record NameList(int total, Map<NameKind, Integer> kinds, List<NameEntry> names) {

  /** Copies the map and the list. */
  public NameList {
    var copy = new EnumMap<NameKind, Integer>(NameKind.class);
    copy.putAll(kinds);
    kinds = Collections.unmodifiableMap(copy);
    names = List.copyOf(names);
  }
}
