package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.evaluation.PageEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eval html}: how well web pages are read. */
@Command(
    name = "html",
    description = "Measure how the text, title, date and author of web pages are read.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The folder holds pages.zip, and truth.jsonl with a line for each page: its file, and what"
          + " is",
      "known of body, title, date, author, must_contain and must_not_contain. Words are compared"
          + " as",
      "a bag; each page weighs the same.",
      "",
      "Example:",
      "  isnad eval html pages/ --list"
    })
final class EvalHtml implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "The folder with pages.zip and truth.jsonl.")
  private Path folder = Path.of(".");

  @Option(names = "--list", description = "List every page that was read wrongly, and how.")
  private boolean list;

  @Mixin private ConfigOption config = new ConfigOption();

  private final Console console;

  EvalHtml(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    for (String name : new String[] {"pages.zip", "truth.jsonl"}) {
      if (!Files.isRegularFile(folder.resolve(name))) {
        throw new RefusedException(folder.resolve(name) + ": no such file");
      }
    }
    Workshop workshop = Workshop.load(config.folder());
    PageEvaluation.of(
            folder,
            workshop.source(),
            workshop.extractor()::extract,
            wrong -> {
              if (list) {
                console.say(wrong);
              }
            })
        .forEach(console::result);
    return ExitCode.FINE;
  }
}
