package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.config.ConfigException;
import org.isnad.config.GateConfig;
import org.isnad.gate.GoldenGate;
import org.isnad.generation.Generations;
import org.isnad.rebuild.Gate;
import org.isnad.rebuild.Terms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that makes an index is told. */
final class RunOptions {

  @Option(
      names = "--source",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files and folders: text, HTML, JSON, CSV, feeds, WARC, PDF, mail; packed or not.")
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

  @Option(
      names = "--keep",
      paramLabel = "N",
      converter = WholeNumber.Kept.class,
      description = "How many earlier indexes stay for a rollback (default: ${DEFAULT-VALUE}).")
  private int keep = Terms.DEFAULT.keep();

  @Option(
      names = "--gate",
      paramLabel = "FILE",
      description =
          "Searches that the new index must answer as the file says, or the old one stays.")
  private @Nullable Path gate;

  @Option(names = "--json", description = "Write the report as JSON.")
  private boolean json;

  RunOptions() {}

  /** For a command that has its sources otherwise. */
  RunOptions(List<Path> sources, Path data, Path config) {
    this.sources = List.copyOf(sources);
    this.data = data;
    this.config = config;
  }

  List<Path> sources() {
    for (Path source : sources) {
      RefusedException.ifMissing(source);
      refuseItself(source);
    }
    refuseTwice();
    return sources;
  }

  /** What lies in two sources would be read twice, and every article joined with itself. */
  private void refuseTwice() {
    // a pattern of the shell may name thousands, so each is looked up, none compared with all
    Map<Path, Path> typed = new HashMap<>();
    for (Path source : sources) {
      refuseInside(source, typed.put(real(source), source));
    }
    typed.forEach(
        (real, source) -> {
          for (Path around = real.getParent(); around != null; around = around.getParent()) {
            refuseInside(source, typed.get(around));
          }
        });
  }

  private static void refuseInside(Path source, @Nullable Path other) {
    if (other != null) {
      throw RefusedException.misused(
          "the source %s lies inside the source %s and would be read twice: name one of them"
              .formatted(source, other));
    }
  }

  /** Each index would be read into the next, and a watch would never rest. */
  private void refuseItself(Path source) {
    if (real(data).startsWith(real(source))) {
      throw RefusedException.misused(
          ("the data folder %s lies inside the source %s: choose another with --data, or name the"
                  + " folders beside it as sources")
              .formatted(data, source));
    }
  }

  /** Where something is, or will be, without links. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException notThereYet) {
      Path parent = absolute.getParent();
      return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
  }

  Path data() {
    return data;
  }

  Path config() {
    return config;
  }

  boolean hasGate() {
    return gate != null;
  }

  boolean json() {
    return json;
  }

  /**
   * What the run is to keep to.
   *
   * @param workshop that makes the new index
   */
  Terms terms(Workshop workshop) {
    return new Terms(
        keep, gate == null ? Terms.DEFAULT.gate() : gate(gate, workshop), Terms.DEFAULT.threads());
  }

  /** Refuses at once what would show only when all is read. */
  private Gate gate(Path file, Workshop workshop) {
    RefusedException.ifMissing(file);
    try {
      return golden(file, workshop);
    } catch (ConfigException e) {
      throw RefusedException.misused(String.valueOf(e.getMessage()));
    }
  }

  private Gate golden(Path file, Workshop workshop) {
    var generations = new Generations(data);
    return new GoldenGate(
        GateConfig.load(file),
        workshop.tools().config().facets().facets(),
        draft -> IndexOpener.unpublished(draft, workshop),
        draft ->
            generations.current().isEmpty()
                ? null
                : new IndexOpener().open(generations.requireCurrent()));
  }
}
