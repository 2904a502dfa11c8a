package org.isnad.rebuild;

import java.io.Serial;

/** A rebuild that ended early: it was interrupted, or work elsewhere failed. */
public final class StoppedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  StoppedException() {
    super("stopped before it was done; the index being served is unchanged");
  }
}
