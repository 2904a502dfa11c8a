package org.isnad.config;

import java.io.Serial;
import java.util.List;

/** A configuration that cannot be used. The message names every fault, one a line. */
public final class ConfigException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /** The faults as sentences for their author, in the order met; at least one. */
  public ConfigException(List<String> faults) {
    super(String.join("\n", faults));
  }
}
