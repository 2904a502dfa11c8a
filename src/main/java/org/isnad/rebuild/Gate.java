package org.isnad.rebuild;

import java.io.IOException;
import org.isnad.generation.Generation;

/** What a new index must pass before it is published. */
@FunctionalInterface
public interface Gate {

  /**
   * Looks at an index that is whole but not published; it has no manifest yet.
   *
   * @throws GateException if it must not be published
   */
  void check(Generation draft) throws IOException;
}
