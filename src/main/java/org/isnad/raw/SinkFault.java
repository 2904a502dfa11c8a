package org.isnad.raw;

/**
 * Comes through a reader when who takes its articles has failed: the run must end, while a fault of
 * the reader costs one file.
 */
public final class SinkFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RuntimeException fault;

  public SinkFault(RuntimeException fault) {
    super(fault);
    this.fault = fault;
  }

  /** What the sink threw. */
  public RuntimeException fault() {
    return fault;
  }
}
