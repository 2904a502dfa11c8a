package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.isnad.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the sample articles, indexed and served. */
@Command(
    name = "demo",
    description = "Index the sample articles and serve them on http://127.0.0.1:7070.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  isnad demo"})
final class DemoCommand implements Callable<Integer> {

  private static final List<String> FOLDERS = List.of("articles", "pages", "feeds");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where the index goes (default: ${DEFAULT-VALUE}).")
  private Path data = Home.data();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      converter = WholeNumber.Port.class,
      description = "0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = 7070;

  private final Console console;

  private final Interruption interruption;

  DemoCommand(Console console, Interruption interruption) {
    this.console = console;
    this.interruption = interruption;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> sources = FOLDERS.stream().map(Home.sample()::resolve).toList();
    if (!sources.stream().allMatch(Files::isDirectory)) {
      throw new RefusedException(
          "the sample articles are not in %s; run the launcher of the project"
              .formatted(Home.sample()));
    }
    refuseOthers(sources);
    Report report =
        new Run(console, interruption, new RunOptions(sources, data, Home.config()))
            .run(Run.Mode.REBUILD);
    console.say("indexed %,d sample articles".formatted(report.indexed()));
    new Service(console, "127.0.0.1", port).run(data);
    return ExitCode.FINE;
  }

  /** Who has an index of articles of his own must not lose it to the sample. */
  private void refuseOthers(List<Path> sources) throws IOException {
    Optional<Generation> current = new Generations(data).current();
    if (current.isEmpty()) {
      return;
    }
    var sample = new HashSet<String>();
    for (Path folder : sources) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.forEach(file -> sample.add(folder.relativize(file).toString().replace('\\', '/')));
      }
    }
    Optional<String> other = current.get().inputOtherThan(sample);
    if (other.isPresent()) {
      throw new RefusedException(
          ("the data folder %s holds an index of other articles, such as %s: choose another with"
                  + " --data, or serve it with 'isnad serve'")
              .formatted(data, other.get()));
    }
  }
}
