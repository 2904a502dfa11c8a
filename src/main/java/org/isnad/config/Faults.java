package org.isnad.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the files of one folder, gathered so that all is said at once. */
final class Faults {

  private final List<String> messages = new ArrayList<>();

  void add(Path file, String problem) {
    messages.add(file + ": " + problem);
  }

  /**
   * @param line from 1
   * @param column from 1
   * @param key the way to the value, such as {@code facets[2].size}; empty at the top
   */
  void add(Path file, int line, int column, String key, String problem) {
    String of = key.isEmpty() ? "" : key + ": ";
    messages.add("%s:%d:%d: %s%s".formatted(file, line, column, of, problem));
  }

  void refuseIfAny() {
    if (!messages.isEmpty()) {
      throw new ConfigException(messages);
    }
  }
}
