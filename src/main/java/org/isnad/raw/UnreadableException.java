package org.isnad.raw;

import java.io.IOException;

/** A file or record that is no article; the message is the reason that the report gives. */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /** For a reason in words, as {@link Skip#reason} has it. */
  public UnreadableException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /**
   * For what breaks a library that reads it.
   *
   * @param fault an exception or a stack overflow that no reader should end with
   */
  public static UnreadableException unforeseen(Throwable fault) {
    String what =
        fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    var reason = new UnreadableException("broken in a way that its reader does not know: " + what);
    reason.initCause(fault);
    return reason;
  }

  /** The reason, never null. */
  public String reason() {
    return reason;
  }
}
