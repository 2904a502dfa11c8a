package org.isnad.rebuild;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.disk.DigestTable;
import org.isnad.disk.FileDigest;
import org.isnad.ledger.LedgerWriter;
import org.isnad.ledger.Text;
import org.isnad.ledger.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a run writes down as it reads: the ledger, and what is kept of each text. One thread reads
 * and claims; many fill in.
 */
final class Books implements Closeable {

  private final Path ledgerFile;
  private final LedgerWriter ledger;
  private final Texts texts;
  private final DigestTable inputs;
  private final @Nullable Earlier earlier;
  private final Map<String, String> faults = new TreeMap<>();

  /** Rows whose article is in the index being built. */
  private final BitSet indexed = new BitSet();

  /**
   * New books.
   *
   * @param inputs where the table of the files read will stand
   * @param earlier what need not be done again; null for all anew
   */
  Books(Path ledger, Path texts, Path inputs, @Nullable Earlier earlier) throws IOException {
    this.ledgerFile = ledger;
    this.ledger = new LedgerWriter(ledger);
    this.texts = Texts.create(texts);
    this.inputs = new DigestTable(inputs);
    this.earlier = earlier;
  }

  LedgerWriter ledger() {
    return ledger;
  }

  Path ledgerFile() {
    return ledgerFile;
  }

  Texts texts() {
    return texts;
  }

  @Nullable Earlier earlier() {
    return earlier;
  }

  /** A file was read. */
  void read(FileDigest file) throws IOException {
    inputs.add(file);
  }

  /** True if the text is new and has to be extracted; not so if it was met before, in any run. */
  boolean isNew(String id) throws IOException {
    if (texts.find(id) >= 0) {
      return false;
    }
    int row = earlier == null ? -1 : earlier.texts().find(id);
    String fault = earlier == null ? null : earlier.faults().get(id);
    if (earlier == null || (row < 0 && fault == null)) {
      texts.claim(id);
      return true;
    }
    if (fault != null) {
      texts.claim(id);
      fault(id, fault);
    } else {
      int adopted = texts.adopt(earlier.texts(), row);
      if (earlier.indexes(id)) {
        setIndexed(adopted);
      }
    }
    return false;
  }

  /** A text was extracted. */
  void put(Text text) throws IOException {
    texts.put(text);
  }

  /** An article went into the index. */
  void index(String id) {
    setIndexed(texts.find(id));
  }

  private void setIndexed(int row) {
    synchronized (indexed) {
      indexed.set(row);
    }
  }

  boolean isIndexed(int row) {
    synchronized (indexed) {
      return indexed.get(row);
    }
  }

  /** A text could not be extracted. */
  void fault(String id, String reason) {
    synchronized (faults) {
      faults.put(id, reason);
    }
  }

  /** Why a text could not be extracted; null if it could. */
  @Nullable String fault(String id) {
    synchronized (faults) {
      return faults.get(id);
    }
  }

  /** All is read: the books can be looked into. */
  void balance() throws IOException {
    faults.forEach(ledger::fault);
    ledger.close();
    texts.flush();
    inputs.write();
  }

  @Override
  public void close() throws IOException {
    try (texts;
        inputs) {
      ledger.close();
    }
  }
}
