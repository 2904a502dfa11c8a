package org.isnad.rebuild;

import java.io.Serial;
import java.util.List;

/** A new index that must not be published; the one being served stays. */
public final class GateException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient List<String> reasons;

  /** An index refused for these reasons, a line each. */
  public GateException(List<String> reasons) {
    super("the new index does not pass the gate; the index being served is unchanged");
    this.reasons = List.copyOf(reasons);
  }

  /** Why, a line each. */
  public List<String> reasons() {
    return reasons;
  }
}
