package org.isnad.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.names.NameMatcher;
import org.isnad.names.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code names match}: pairs in, similarities out. */
@Command(
    name = "match",
    description = "Tell for each pair of names whether spelling makes them one.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "In:  lines of two names with a tab between.",
      "Out: the two names, their similarity from 0 to 1, and 1 for a match or 0; tab-separated.",
      "Other lines are skipped, with a word on each, and the exit code is 3.",
      "",
      "Example:",
      "  printf 'Kataib\\tKataeb\\n' | isnad names match -"
    })
final class NamesMatch implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "A file of pairs, or - for the standard input.")
  private String file = "-";

  @Mixin private ConfigOption config = new ConfigOption();

  private final Console console;
  private boolean skipped;

  NamesMatch(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Names names = Toolbox.names(config.folder());
    NameMatcher matcher = names.matcher();
    TextLines.forEach(file, (number, line) -> match(matcher, number, line), console::flush);
    return skipped ? ExitCode.SKIPS : ExitCode.FINE;
  }

  private void match(NameMatcher matcher, int number, String line) {
    String[] pair = line.split("\t", -1);
    if (pair.length < 2) {
      console.say(
          "%s:%d: skipped: should be two names with a tab between, but is '%s'"
              .formatted(file, number, line));
      skipped = true;
      return;
    }
    double similarity = matcher.similarity(pair[0], pair[1]);
    console.result(
        String.format(
            Locale.ROOT,
            "%s\t%s\t%.4f\t%d",
            pair[0],
            pair[1],
            similarity,
            similarity >= Names.match() ? 1 : 0));
  }
}
