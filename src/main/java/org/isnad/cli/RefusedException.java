package org.isnad.cli;

import java.io.Serial;

/** A command that cannot do what it was asked. The message is one sentence for who asked. */
final class RefusedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  RefusedException(String message) {
    super(message);
  }
}
