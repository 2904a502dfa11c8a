package org.isnad.cli;

import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;

/** A command that cannot do what it was asked. The message is one sentence for who asked. */
final class RefusedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  RefusedException(String message) {
    super(message);
  }

  /** Refuses to begin where something that is to be read is not there. */
  static void ifMissing(Path path) {
    if (!Files.exists(path)) {
      throw new RefusedException(path + ": no such file or folder");
    }
  }
}
