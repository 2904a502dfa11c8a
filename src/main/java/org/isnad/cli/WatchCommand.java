package org.isnad.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.raw.Skip;
import org.isnad.rebuild.Progress;
import org.isnad.rebuild.StoppedException;
import org.isnad.report.Report;
import org.isnad.watch.FolderWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code watch}: keeps an index up to date. */
@Command(
    name = "watch",
    description = "Keep the index up to date with its sources until Ctrl-C.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Updates once at the start, then each time that something has changed and nothing has for a",
      "moment, and from time to time in any case, for systems that do not tell of every change.",
      "A file that cannot be read is named once; an update that fails is tried again at the next",
      "change. A server on the same data folder follows by itself.",
      "",
      "Examples:",
      "  isnad watch --source articles/",
      "  isnad watch --source /mnt/news --data /srv/isnad --every 60"
    })
final class WatchCommand implements Callable<Integer> {

  @Mixin private RunOptions options = new RunOptions();

  @Option(
      names = "--quiet",
      paramLabel = "SECONDS",
      converter = WholeNumber.Seconds.class,
      description = "How long nothing must have changed (default: ${DEFAULT-VALUE}).")
  private int quiet = 2;

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      converter = WholeNumber.Seconds.class,
      description = "How often to look in any case (default: ${DEFAULT-VALUE}).")
  private int every = 300;

  private final Console console;

  private final Interruption interruption;

  private final Set<Skip> named = new HashSet<>();

  WatchCommand(Console console, Interruption interruption) {
    this.console = console;
    this.interruption = interruption;
  }

  @Override
  public Integer call() throws IOException {
    var run = new Run(console, interruption, options);
    interruption.arm();
    try (FolderWatch watch = FolderWatch.of(options.sources())) {
      console.say("watching; Ctrl-C stops");
      while (true) {
        update(run);
        watch.await(Duration.ofSeconds(quiet), Duration.ofSeconds(every));
      }
    } catch (InterruptedException | StoppedException e) {
      console.say("stopped");
      return ExitCode.FINE;
    } finally {
      interruption.disarm();
    }
  }

  /** What goes wrong now may be right after the next change: a full disk, half a file, the gate. */
  private void update(Run run) {
    try {
      say(run.run(Run.Mode.UPDATE, Workshop.load(options.config()), Progress.NONE));
    } catch (StoppedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      console.sayFault(e);
    }
  }

  private void say(Report report) {
    report.skipped().stream()
        .filter(named::add)
        .forEach(skip -> console.say("skipped %s: %s".formatted(skip.place(), skip.reason())));
    named.retainAll(Set.copyOf(report.skipped()));
    if (options.json()) {
      console.json(ReportJson.of(report));
      console.flush();
    } else if (!report.unchanged()) {
      console.say(
          "generation %s: %,d articles, %,d taken over, %,d skipped"
              .formatted(
                  report.generation(), report.indexed(), report.reused(), report.skipped().size()));
    }
  }
}
