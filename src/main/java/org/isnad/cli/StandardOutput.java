package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the shell has done with the results: sent them to another program, or to a file. */
final class StandardOutput {
  private static final Path PATH = Path.of("/dev/stdout");

  // What a system calls the kinds of files, in st_mode.
  private static final int KIND = 0xF000;
  private static final int PIPE = 0x1000;
  private static final int SOCKET = 0xC000;

  private StandardOutput() {}

  /** Whether another program reads them; where the system does not say, it may be so. */
  static boolean isRead() {
    try {
      int kind = (int) Files.getAttribute(PATH, "unix:mode") & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return true;
    }
  }
}
