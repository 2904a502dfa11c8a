package org.isnad;

import org.isnad.cli.Commands;

/** Starts the command named on the command line. */
public final class Main {

  private Main() {}

  /** Exit codes: 0 fine, 1 failure, 2 usage, 3 finished with skipped records. */
  public static void main(String[] args) {
    System.exit(Commands.run(args));
  }
}
