package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.admin.Operations;
import org.isnad.admin.Token;
import picocli.CommandLine.Option;

/** What the admin's port needs; all of it, or none. */
final class AdminOptions {

  @Option(
      names = "--admin-port",
      required = true,
      paramLabel = "PORT",
      converter = WholeNumber.Port.class,
      description = "0 for any that is free.")
  private int port;

  @Option(
      names = "--admin-token",
      required = true,
      paramLabel = "FILE",
      description = "A file with one line that only its owner may read (chmod 600).")
  private Path token = Path.of("");

  @Option(
      names = "--source",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "What an index is made of.")
  private List<Path> sources = new ArrayList<>();

  @Option(
      names = "--config",
      paramLabel = "DIR",
      // ${DEFAULT-VALUE} is empty in a group that may be left out
      description = "The configuration folder (default: ${sys:isnad.home:-.}/index-config).")
  private Path config = Home.config();

  int port() {
    return port;
  }

  Token token() throws IOException {
    return Token.read(token);
  }

  Operations operations(Console console, Interruption interruption, Path data) {
    var options = new RunOptions(sources, data, config);
    options.sources(); // refuses what is not there
    return new AdminOperations(new Run(console, interruption, options));
  }
}
