package org.isnad.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which configuration a command goes by. */
final class ConfigOption {

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "The configuration folder (default: ${DEFAULT-VALUE}).")
  private Path folder = Home.config();

  Path folder() {
    return folder;
  }
}
