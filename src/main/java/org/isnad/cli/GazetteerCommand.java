package org.isnad.cli;

import picocli.CommandLine.Command;

/** {@code gazetteer}: who and what there is. Only its own commands do anything. */
@Command(
    name = "gazetteer",
    description = "Check the actors, places and outlets that are found in text, and add more.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  isnad gazetteer check",
      "  isnad gazetteer check --config my-config"
    })
final class GazetteerCommand {}
