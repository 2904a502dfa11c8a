package org.isnad.engine;

import java.io.IOException;
import java.nio.file.Path;

/**
 * All that the rest of the service asks of a search engine. Lucene is one; another plugs in here.
 *
 * <p>Only the records of this room and of {@code article}, and the {@code lexicon}, cross the line.
 */
public interface SearchEngine {

  /**
   * Starts an index in an empty directory.
   *
   * @throws IOException if the directory cannot be written
   */
  IndexBuilder build(Path directory) throws IOException;

  /**
   * Starts an index in an empty directory with all that another one holds. The other stays as it
   * is; what does not change is shared with it, not copied, where the file system can.
   *
   * @param from a finished index of the same configuration
   * @throws IOException if the directory cannot be written
   */
  IndexBuilder extend(Path from, Path directory) throws IOException;

  /**
   * Opens a finished index for reading.
   *
   * @throws IOException if it is missing, damaged or from another version
   */
  Snapshot open(Path directory) throws IOException;
}
