package org.isnad.source;

import java.io.IOException;
import java.util.function.Consumer;
import org.isnad.raw.Given;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;

/** Reads the articles of one file. One implementation for each input format. */
interface Reader {
  /**
   * Hands on every article of the file, and every part of it that is none.
   *
   * @param sidecar what the file's sidecar says; it beats the file
   * @throws IOException if nothing more can be read
   */
  void read(SourceFile file, Given sidecar, Consumer<RawArticle> articles, Consumer<Skip> skips)
      throws IOException;
}
