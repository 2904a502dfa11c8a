package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands in this process, as the launcher would, and keeps what they say. */
abstract class CommandLineTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  int run(String... args) {
    out.reset();
    err.reset();
    return Commands.run(
        new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), false), args);
  }

  String results() {
    return out.toString(StandardCharsets.UTF_8);
  }

  List<String> messages() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** A command that must fail as a user would want it to. */
  void assertFails(int code, String message, String... args) {
    assertThat(run(args)).isEqualTo(code);
    assertThat(messages()).anySatisfy(line -> assertThat(line).contains(message));
    assertThat(String.join("\n", messages())).doesNotContain("\tat ", "Exception");
    assertThat(results()).isEmpty();
  }

  Path write(String name, String content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String path(String name) {
    return folder.resolve(name).toString();
  }
}
