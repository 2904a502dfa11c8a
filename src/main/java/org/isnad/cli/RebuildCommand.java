package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rebuild}: a new index beside the old one, then one switch. */
@Command(
    name = "rebuild",
    description = "Read articles into a new index and serve it once it is whole.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The configuration is checked before anything is read. A running server follows by itself;",
      "if anything fails, or you press Ctrl-C, the old index stays as it was.",
      "",
      "Examples:",
      "  isnad rebuild --source articles/",
      "  isnad rebuild --source articles/ feeds/wire.jsonl.gz --data /srv/isnad",
      "  isnad rebuild --source articles/ --gate golden.json   only if it answers as it should",
      "  isnad rebuild --source articles/ --dry-run            only the report",
      "",
      "Exit codes: 0 fine, 1 failure, 2 usage, 3 finished with skipped records, 4 gate refused."
    })
final class RebuildCommand implements Callable<Integer> {

  @Mixin private RunOptions options = new RunOptions();

  @Option(names = "--dry-run", description = "Read and report, but write nothing.")
  private boolean dryRun;

  private final Console console;

  private final Interruption interruption;

  RebuildCommand(Console console, Interruption interruption) {
    this.console = console;
    this.interruption = interruption;
  }

  @Override
  public Integer call() throws IOException {
    if (dryRun && options.hasGate()) {
      console.say("the gate is not asked: a dry run makes no index that could answer");
    }
    var run = new Run(console, interruption, options);
    return run.report(run.run(dryRun ? Run.Mode.LOOK : Run.Mode.REBUILD));
  }
}
