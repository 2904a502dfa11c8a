package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rollback}: back to an earlier index. */
@Command(
    name = "rollback",
    description = "Serve an earlier index again; a running server follows by itself.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  isnad rollback                            the one before the current",
      "  isnad rollback --list                     all there are, the current marked with *",
      "  isnad rollback --to 20240421-183000-4f2a  a certain one, also a later one"
    })
final class RollbackCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data folder (default: ${DEFAULT-VALUE}).")
  private Path data = Home.data();

  @ArgGroup private Choice choice = new Choice();

  private final Console console;

  /** One of them, or neither. */
  private static final class Choice {
    @Option(names = "--to", paramLabel = "ID", description = "The generation to go to.")
    private @Nullable String to;

    @Option(names = "--list", description = "List the generations and change nothing.")
    private boolean list;
  }

  RollbackCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var generations = new Generations(data);
    Generation current = generations.requireCurrent();
    if (choice.list) {
      for (Generation each : generations.list()) {
        console.result((each.id().equals(current.id()) ? "* " : "  ") + each.id());
      }
      return ExitCode.FINE;
    }
    Generation now = generations.rollback(choice.to);
    console.result(now.id());
    console.say("generation %s is current, it was %s".formatted(now.id(), current.id()));
    return ExitCode.FINE;
  }
}
