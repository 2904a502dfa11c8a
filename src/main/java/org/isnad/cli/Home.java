package org.isnad.cli;

import java.nio.file.Path;

/** The folder of the project, which the launcher names so that commands work from anywhere. */
final class Home {

  private Home() {}

  private static Path path() {
    return Path.of(System.getProperty("isnad.home", ""));
  }

  static Path config() {
    return path().resolve("index-config");
  }

  static Path data() {
    return path().resolve("data");
  }

  static Path sample() {
    return path().resolve("src").resolve("sample");
  }
}
