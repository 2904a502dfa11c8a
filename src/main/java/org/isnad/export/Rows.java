package org.isnad.export;

import java.io.Closeable;
import java.io.IOException;

/** Writes rows in one format; closing it ends the document but leaves the stream open. */
public interface Rows extends Closeable {

  /** Appends a row. */
  void write(ArticleRow row) throws IOException;
}
