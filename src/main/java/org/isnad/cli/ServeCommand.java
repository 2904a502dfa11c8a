package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: the page and the API over an index. */
@Command(
    name = "serve",
    description = "Serve the search page and the JSON API.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A rebuild into the same data folder is followed within two seconds, without a failed"
          + " request.",
      "The data folder may be read-only.",
      "",
      "Examples:",
      "  isnad serve",
      "  isnad serve --data /srv/isnad --host 0.0.0.0 --port 8080"
    })
final class ServeCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data folder (default: ${DEFAULT-VALUE}).")
  private Path data = Home.data();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Where to listen; 0.0.0.0 for every network (default: ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = 7070;

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    new Service(console, host, port).run(data);
    return ExitCode.FINE;
  }
}
