package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.checking.GazetteerCheck;
import org.isnad.config.IndexConfig;
import org.isnad.entry.Faults.Fault;
import org.isnad.entry.Faults.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gazetteer check}: what is wrong with the rows. */
@Command(
    name = "check",
    description = "Tell all that is wrong with the gazetteers, each with its place.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Out: file:line:column: what is wrong, what would be right; in the order of the files.",
      "Errors stop a rebuild. Doubts do not, but a name will be missed or misread: coordinates",
      "far from the parent, a spelling that two rows claim, one letter, an ordinary English word.",
      "The exit code is 0 only where there is neither.",
      "",
      "Example:",
      "  isnad gazetteer check --config my-config"
    })
final class GazetteerCheckCommand implements Callable<Integer> {

  @Mixin private ConfigOption config = new ConfigOption();

  private final Console console;

  GazetteerCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = IndexConfig.load(config.folder()).gazetteers();
    List<Fault> faults = GazetteerCheck.of(folder, Toolbox.names(config.folder())::isOrdinary);
    faults.forEach(fault -> console.result(line(fault)));
    long errors = faults.stream().filter(fault -> fault.level() == Level.ERROR).count();
    console.say("%d errors, %d doubts".formatted(errors, faults.size() - errors));
    return faults.isEmpty() ? ExitCode.FINE : ExitCode.FAILURE;
  }

  private static String line(Fault fault) {
    return fault.level() == Level.ERROR ? fault.toString() : fault + " (doubt)";
  }
}
