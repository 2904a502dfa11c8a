package org.isnad.raw;

import java.io.IOException;

/** A file or record that is no article; the message is the reason that the report gives. */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  public UnreadableException(String reason) {
    super(reason);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
