package org.isnad.engine;

/** A request has more terms, over all spellings of all its words, than an engine looks for. */
public final class TooCostlyException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** For a limit that the engine names in terms. */
  public TooCostlyException(int limit, Throwable cause) {
    super(
        "The query looks for more than %,d terms, all spellings of its words counted."
            .formatted(limit),
        cause);
  }
}
