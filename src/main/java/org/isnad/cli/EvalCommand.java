package org.isnad.cli;

import picocli.CommandLine.Command;

/** {@code eval}: how good it is. Only its own commands do anything. */
@Command(
    name = "eval",
    description = "Measure what is read in articles against what people marked in them.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  isnad eval entities marked-articles/",
      "  isnad eval html pages/"
    })
final class EvalCommand {}
