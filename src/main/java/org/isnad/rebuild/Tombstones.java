package org.isnad.rebuild;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.generation.RecordHashes;
import org.isnad.generation.RecordHashes.Entry;
import org.isnad.generation.Tombstone;
import org.isnad.ledger.Entries;
import org.isnad.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** The articles that an update took out, and those that earlier ones did. */
final class Tombstones {

  private Tombstones() {}

  /**
   * All of them; none without an earlier generation.
   *
   * @param generation the one being made
   */
  static List<Tombstone> of(@Nullable Earlier earlier, RecordHashes records, String generation)
      throws IOException {
    if (earlier == null) {
      return List.of();
    }
    var tombstones = new ArrayList<Tombstone>();
    for (Tombstone old : earlier.generation().tombstones()) {
      if (records.find(old.id()).isEmpty()) {
        tombstones.add(old);
      }
    }
    Map<String, String> lost = new HashMap<>();
    for (Entry entry : (Iterable<Entry>) earlier.records().entries()::iterator) {
      if (records.find(entry.id()).isEmpty()) {
        lost.put(entry.id(), "");
      }
    }
    if (!lost.isEmpty()) {
      Ledger.read(
          earlier.generation().ledger(),
          new Entries() {
            @Override
            public void article(String id, String origin) {
              lost.computeIfPresent(id, (same, known) -> known.isEmpty() ? origin : known);
            }
          });
    }
    lost.forEach((id, origin) -> tombstones.add(new Tombstone(id, generation, origin)));
    return tombstones;
  }
}
