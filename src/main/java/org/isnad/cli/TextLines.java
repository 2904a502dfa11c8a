package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lines of a UTF-8 file, or of the standard input where the file is called {@code -}. */
final class TextLines {

  private TextLines() {}

  /** Takes one line and its number, from 1. */
  @FunctionalInterface
  interface Taker {
    void take(int number, String line);
  }

  /** Empty lines are left out but counted. */
  static void forEach(String file, Taker taker) throws IOException {
    forEach(file, taker, () -> {});
  }

  /**
   * The same, telling when no further line waits: whoever writes line by line and reads the answers
   * must not wait for a buffer to fill.
   */
  static void forEach(String file, Taker taker, Runnable idle) throws IOException {
    try (BufferedReader reader = open(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          taker.take(number, line);
        }
        if (!reader.ready()) {
          idle.run();
        }
      }
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": must be UTF-8", e);
    }
  }

  private static BufferedReader open(String file) throws IOException {
    return file.equals("-")
        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8.newDecoder()))
        : Files.newBufferedReader(Path.of(file));
  }
}
