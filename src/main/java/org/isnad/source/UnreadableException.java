package org.isnad.source;

import java.io.IOException;

/** A file or record that is no article; the message is the reason that the report gives. */
final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  UnreadableException(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
