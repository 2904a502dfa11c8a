package org.isnad.format;

import java.io.IOException;
import org.isnad.raw.Content;
import org.isnad.raw.Sink;

/** Reads the articles of one file. One implementation for each input format; safe for threads. */
interface Format {

  /** What {@code sources.json} calls it. */
  String name();

  /** Whether a file that begins like this is of this format, whatever its name. */
  boolean fits(Head head);

  /**
   * Hands on every article of the file, and every part of it that should be one and is none.
   *
   * @throws IOException if nothing more can be read
   */
  void read(Content content, Sink sink) throws IOException;
}
