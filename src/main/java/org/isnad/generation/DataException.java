package org.isnad.generation;

import java.io.IOException;
import java.io.Serial;

/** A data folder that cannot be used as asked. The message is one sentence for its operator. */
public final class DataException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  DataException(String message) {
    super(message);
  }

  DataException(String message, Throwable cause) {
    super(message, cause);
  }
}
