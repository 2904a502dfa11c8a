package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.generation.Generations;
import org.isnad.rebuild.Rebuild;
import org.isnad.rebuild.Report;
import picocli.CommandLine.Command;
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
      "  isnad rebuild --source articles/ --dry-run     only the report",
      "",
      "Exit codes: 0 fine, 1 failure, 2 usage, 3 finished with skipped records."
    })
final class RebuildCommand implements Callable<Integer> {

  @Option(
      names = "--source",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders: text, HTML, JSON, CSV, feeds, WARC, PDF, mail; packed or not.")
  private List<Path> sources = new ArrayList<>();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where the index goes (default: ${DEFAULT-VALUE}).")
  private Path data = Home.data();

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "The configuration folder (default: ${DEFAULT-VALUE}).")
  private Path config = Home.config();

  @Option(names = "--dry-run", description = "Read and report, but write nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Write the report as JSON.")
  private boolean json;

  private final Console console;

  private final Interruption interruption;

  RebuildCommand(Console console, Interruption interruption) {
    this.console = console;
    this.interruption = interruption;
  }

  @Override
  public Integer call() throws IOException {
    for (Path source : sources) {
      if (!Files.exists(source)) {
        throw new RefusedException(source + ": no such file or folder");
      }
    }
    Report report = run(console, interruption, Workshop.load(config), sources, data, dryRun);
    if (json) {
      console.json(ReportJson.of(report));
    } else {
      new ReportText(console).write(report);
    }
    return report.skipped().isEmpty() ? ExitCode.FINE : ExitCode.SKIPS;
  }

  /** Rebuilds, or only looks, with a bar to watch; stops cleanly on Ctrl-C. */
  static Report run(
      Console console,
      Interruption interruption,
      Workshop workshop,
      List<Path> sources,
      Path data,
      boolean dryRun)
      throws IOException {
    var rebuild = new Rebuild(workshop.recipe());
    interruption.arm();
    try (var progress = new ConsoleProgress(console)) {
      return dryRun
          ? rebuild.dryRun(sources, progress)
          : rebuild.run(sources, new Generations(data), progress);
    } finally {
      interruption.disarm();
    }
  }
}
