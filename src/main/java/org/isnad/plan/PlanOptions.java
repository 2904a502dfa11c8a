package org.isnad.plan;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.article.Role;

/**
 * How a reader wants names and parts of articles treated.
 *
 * @param exactNames whether names keep to the spelling typed
 * @param variantsOff spellings switched off, folded, without the prefix of their kind
 * @param roles the parts of an article to look in, at least one
 */
public record PlanOptions(boolean exactNames, Set<String> variantsOff, Set<Role> roles) {

  /** Every spelling, every part. */
  public static final PlanOptions DEFAULT =
      new PlanOptions(false, Set.of(), EnumSet.allOf(Role.class));

  /** Copies the sets. */
  public PlanOptions {
    variantsOff = Set.copyOf(variantsOff);
    roles = Set.copyOf(roles);
  }

  /** The same with every spelling on. */
  PlanOptions withAllSpellings() {
    return new PlanOptions(exactNames, Set.of(), roles);
  }
}
