package org.isnad;

/** Starts the command named on the command line. */
public final class Main {

  private Main() {}

  /** Exit codes are those of the commands. */
  public static void main(String[] args) {
    System.err.println("isnad: no command yet");
    System.exit(2);
  }
}
