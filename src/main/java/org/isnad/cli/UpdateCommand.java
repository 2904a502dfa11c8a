package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code update}: what a rebuild would give, without doing again what has not changed. */
@Command(
    name = "update",
    description = "Bring the index up to date with its sources, reading only what has changed.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Name all sources, as for a rebuild: files that are new or changed are read, and the"
          + " articles",
      "of files that are gone are taken out. Files are told by their content, not by their dates.",
      "The result is the same as that of a rebuild. If the configuration has changed, or there is"
          + " no",
      "index yet, everything is read, and the report says so.",
      "",
      "Examples:",
      "  isnad update --source articles/",
      "  isnad update --source articles/ feeds/ --data /srv/isnad --gate golden.json",
      "",
      "Exit codes: 0 fine, 1 failure, 2 usage, 3 finished with skipped records, 4 gate refused."
    })
final class UpdateCommand implements Callable<Integer> {

  @Mixin private RunOptions options = new RunOptions();

  private final Console console;

  private final Interruption interruption;

  UpdateCommand(Console console, Interruption interruption) {
    this.console = console;
    this.interruption = interruption;
  }

  @Override
  public Integer call() throws IOException {
    var run = new Run(console, interruption, options);
    return run.report(run.run(Run.Mode.UPDATE));
  }
}
