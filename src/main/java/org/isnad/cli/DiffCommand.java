package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.diff.Differ;
import org.isnad.diff.IndexDiff;
import org.isnad.engine.Snapshot;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: what changed from one index to another. */
@Command(
    name = "diff",
    description = "Show what changed from one index to another.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Indexes are named by their ids, as 'isnad rollback --list' shows them.",
      "",
      "Examples:",
      "  isnad diff                                           the one before and the current",
      "  isnad diff 20240421-183000-4f2a                      that one and the current",
      "  isnad diff 20240421-183000-4f2a 20240422-060000-91c0 --json"
    })
final class DiffCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "OLD",
      description = "The one to compare with (default: the one before NEW).")
  private @Nullable String old;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEW",
      description = "The one to compare (default: the current).")
  private @Nullable String fresh;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data folder (default: ${DEFAULT-VALUE}).")
  private Path data = Home.data();

  @Option(names = "--json", description = "Write all of it as JSON.")
  private boolean json;

  @Option(names = "--moved", description = "List articles that only stand somewhere else, too.")
  private boolean moves;

  private final Console console;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var generations = new Generations(data);
    Generation newer = fresh == null ? generations.requireCurrent() : generations.named(fresh);
    Generation older = old == null ? generations.before(newer) : generations.named(old);
    IndexDiff diff = diff(older, newer);
    if (json) {
      console.json(diff);
    } else {
      new DiffText(console, moves).write(diff);
    }
    return ExitCode.FINE;
  }

  private static IndexDiff diff(Generation older, Generation newer) throws IOException {
    Toolbox oldTools = Toolbox.load(older.config());
    Toolbox newTools = Toolbox.load(newer.config());
    try (Snapshot before = oldTools.engine().open(older.index());
        Snapshot after = newTools.engine().open(newer.index())) {
      return Differ.of(
          new Differ.Side(older, before, oldTools.config().facets().names()),
          new Differ.Side(newer, after, newTools.config().facets().names()));
    }
  }
}
