package org.isnad.entry;

import java.io.Serial;
import java.util.List;

/** Gazetteer files that cannot be used. The message has one line for each fault. */
public final class GazetteerException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient List<String> faults;

  public GazetteerException(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** Each as {@code file:line:column: key: what is wrong, what would be right}. */
  public List<String> faults() {
    return faults;
  }
}
