package org.isnad.cli;

import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;

/** A command that cannot do what it was asked. The message is one sentence for who asked. */
final class RefusedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final int code;

  RefusedException(String message) {
    this(message, ExitCode.FAILURE);
  }

  private RefusedException(String message, int code) {
    super(message);
    this.code = code;
  }

  /** Refuses what cannot be right whatever the disk holds. */
  static RefusedException misused(String message) {
    return new RefusedException(message, ExitCode.USAGE);
  }

  /** What to say to a script. */
  int code() {
    return code;
  }

  /** Refuses to begin where something that is to be read is not there. */
  static void ifMissing(Path path) {
    if (!Files.exists(path)) {
      throw new RefusedException(path + ": no such file or folder");
    }
  }
}
