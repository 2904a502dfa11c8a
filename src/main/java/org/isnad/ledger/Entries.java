package org.isnad.ledger;

/** Hears the entries of a ledger, in the order in which they were made. */
public interface Entries {

  /**
   * A file; what follows was met in it, up to the next file.
   *
   * @param digest of the file and its sidecar
   */
  default void file(String origin, String digest) {}

  /** An article. */
  default void article(String id, String origin) {}

  /** Something that was not read. */
  default void skip(String place, String reason) {}

  /** Something that had to be guessed. */
  default void note(String place, String note) {}

  /** Of articles met before: this one could not be extracted, wherever it stood. */
  default void fault(String id, String reason) {}
}
