package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: the page and the API over an index. */
@Command(
    name = "serve",
    description = "Serve the search page and the JSON API.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A rebuild into the same data folder is followed within two seconds, without a failed"
          + " request.",
      "The data folder may be read-only. Nothing can be changed through this port; with"
          + " --admin-port",
      "another one is opened for that, always on 127.0.0.1 only, to who shows the token.",
      "",
      "Examples:",
      "  isnad serve",
      "  isnad serve --data /srv/isnad --host 0.0.0.0 --port 8080",
      "  isnad serve --admin-port 7071 --admin-token token.txt --source articles/"
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
      converter = HostConverter.class,
      description = "Where to listen; 0.0.0.0 for every network (default: ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      converter = WholeNumber.Port.class,
      description = "0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = 7070;

  @ArgGroup(exclusive = false, heading = "%nTo make indexes over HTTP, on this machine only:%n")
  private @Nullable AdminOptions admin;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Console console;

  private final Interruption interruption;

  ServeCommand(Console console, Interruption interruption) {
    this.console = console;
    this.interruption = interruption;
  }

  @Override
  public Integer call() throws IOException {
    var service = new Service(console, host, port);
    if (admin != null) {
      refuseOnePortForBoth(admin.port());
      service.admin(admin.port(), admin.token(), admin.operations(console, interruption, data));
    }
    service.run(data);
    return ExitCode.FINE;
  }

  private void refuseOnePortForBoth(int adminPort) {
    if (port != 0 && adminPort == port) {
      throw new ParameterException(
          spec.commandLine(),
          "--port and --admin-port are both %d; each needs one of its own".formatted(port));
    }
  }
}
