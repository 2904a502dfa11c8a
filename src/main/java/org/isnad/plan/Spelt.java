package org.isnad.plan;

import java.util.List;
import org.isnad.engine.Clause;
import org.isnad.engine.SearchRequest.LensWord;
import org.jspecify.annotations.Nullable;

/**
 * A typed word as the terms it stands for.
 *
 * @param spellings empty if every spelling is switched off
 * @param lens null for an ordinary word
 */
record Spelt(List<Clause.Spelling> spellings, @Nullable LensWord lens, Reading reading) {

  Spelt {
    spellings = List.copyOf(spellings);
  }
}
