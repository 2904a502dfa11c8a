package org.isnad.clipping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an article as one press database prints it. */
interface Database {

  /** The article; null if it is not printed so. */
  @Nullable Clipping read(List<String> lines);
}
