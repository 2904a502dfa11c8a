package org.isnad.spelling;

import java.io.Serial;

/** A file in {@code index-config/names/} that cannot be used. The message is for its author. */
public final class NameDataException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /**
   * @param line of the file, from 1
   * @param column of the field within the line in characters, from 1
   * @param key what the field is called in the head of the file
   */
  public NameDataException(String file, int line, int column, String key, String problem) {
    super("%s:%d:%d: %s: %s".formatted(file, line, column, key, problem));
  }

  public NameDataException(String message) {
    super(message);
  }

  public NameDataException(String file, Exception cause) {
    super(file + ": " + cause.getMessage(), cause);
  }
}
