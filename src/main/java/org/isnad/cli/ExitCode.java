package org.isnad.cli;

/** What a command says to a script. */
final class ExitCode {

  static final int FINE = 0;
  static final int FAILURE = 1;
  static final int USAGE = 2;
  static final int SKIPS = 3;

  /** A new index did not pass its gate. */
  static final int GATE = 4;

  private ExitCode() {}
}
