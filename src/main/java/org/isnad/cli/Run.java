package org.isnad.cli;

import java.io.IOException;
import org.isnad.generation.Generations;
import org.isnad.rebuild.Progress;
import org.isnad.rebuild.Rebuild;
import org.isnad.report.Report;

/** One run over the sources, with something to watch; stops cleanly on Ctrl-C. */
record Run(Console console, Interruption interruption, RunOptions options) {

  /** What is to be done. */
  enum Mode {
    REBUILD,
    UPDATE,
    LOOK
  }

  Report run(Mode mode) throws IOException {
    options.sources();
    Workshop workshop = Workshop.load(options.config());
    interruption.arm();
    try (var progress = new ConsoleProgress(console)) {
      return run(mode, workshop, progress);
    } finally {
      interruption.disarm();
    }
  }

  /** The same for who arms and watches by himself. */
  Report run(Mode mode, Workshop workshop, Progress progress) throws IOException {
    var rebuild = new Rebuild(workshop.recipe(), options.terms(workshop));
    var generations = new Generations(options.data());
    return switch (mode) {
      case REBUILD -> rebuild.run(options.sources(), generations, progress);
      case UPDATE -> rebuild.update(options.sources(), generations, progress);
      case LOOK -> rebuild.dryRun(options.sources(), progress);
    };
  }

  /** Writes a report and gives its exit code. */
  int report(Report report) {
    if (options.json()) {
      console.json(ReportJson.of(report));
    } else {
      new ReportText(console).write(report);
    }
    return report.skipped().isEmpty() ? ExitCode.FINE : ExitCode.SKIPS;
  }
}
