package org.isnad.cli;

import picocli.CommandLine.Command;

/** {@code names}: what spelling can tell of names. Only its own commands do anything. */
@Command(
    name = "names",
    description = "Compare names by their spelling, and learn how they are spelled.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  isnad names match pairs.tsv",
      "  isnad names expand --pool names.txt Kataeb",
      "  isnad names train labelled.tsv --out DIR",
      "  isnad names eval --baselines FOLDER"
    })
final class NamesCommand {}
