package org.isnad.rebuild;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.isnad.generation.Generation;
import org.isnad.generation.RecordHashes;
import org.isnad.ledger.Entries;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Texts;

/**
 * What an update need not do again: the generation it goes on from.
 *
 * @param faults why some texts could not be extracted, by id
 */
record Earlier(
    Generation generation,
    Ledger ledger,
    Texts texts,
    RecordHashes records,
    Map<String, String> faults)
    implements Closeable {

  /**
   * Opens what a generation has kept.
   *
   * @throws IOException if some of it is missing or damaged
   */
  static Earlier open(Generation generation) throws IOException {
    var faults = new HashMap<String, String>();
    Ledger ledger = Ledger.open(generation.ledger());
    Ledger.read(
        generation.ledger(),
        new Entries() {
          @Override
          public void fault(String id, String reason) {
            faults.put(id, reason);
          }
        });
    RecordHashes records = generation.recordHashes();
    return new Earlier(generation, ledger, Texts.open(generation.texts()), records, faults);
  }

  /** Whether a text was met in that run, were it one that could not be extracted. */
  boolean knows(String id) {
    return texts.find(id) >= 0 || faults.containsKey(id);
  }

  /** Whether its index holds an article; it may know its text without. */
  boolean indexes(String id) {
    return records.find(id).isPresent();
  }

  @Override
  public void close() throws IOException {
    texts.close();
  }
}
