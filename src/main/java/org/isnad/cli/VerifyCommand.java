package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.isnad.generation.Manifest;
import org.isnad.rebuild.RecordCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verify}: whether the index is what its manifest says. */
@Command(
    name = "verify",
    description = "Recompute the manifest of the index being served, article by article.",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  isnad verify", "  isnad verify --data /srv/isnad && echo whole"})
final class VerifyCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data folder (default: ${DEFAULT-VALUE}).")
  private Path data = Home.data();

  private final Console console;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var generations = new Generations(data);
    Generation current = generations.requireCurrent();
    List<String> faults = new ArrayList<>(generations.verifyCurrent());
    if (faults.isEmpty()) {
      // a damaged index may not even open, so its files come first
      faults.addAll(RecordCheck.of(current, Toolbox.load(current.config()).engine()));
    }
    faults.forEach(console::result);
    if (!faults.isEmpty()) {
      console.say(
          "isnad: generation %s is not what was published: roll back, or rebuild"
              .formatted(current.id()));
      return ExitCode.FAILURE;
    }
    Manifest manifest = current.manifest();
    console.result("generation\t" + current.id());
    console.result("articles\t" + manifest.counts().get("indexed"));
    console.result("root\t" + manifest.root());
    console.result("config\t" + manifest.config());
    console.say("every file and every article is as it was published");
    return ExitCode.FINE;
  }
}
