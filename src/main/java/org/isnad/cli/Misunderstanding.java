package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be followed: all that is wrong with it, and how it should look. */
record Misunderstanding(Console console) implements IParameterExceptionHandler {

  private static final String USAGE = "Usage: ";

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    CommandLine command = fault.getCommandLine();
    List<String> faults = faults(fault);
    faults.forEach(each -> console.say("isnad: " + each));
    if (faults.isEmpty()) {
      command.getUsageMessage().lines().forEach(console::say);
    } else {
      String synopsis = command.getHelp().synopsis(USAGE.length());
      (USAGE + synopsis).lines().forEach(console::say);
      console.say("'%s --help' explains it".formatted(command.getCommandSpec().qualifiedName()));
    }
    return ExitCode.USAGE;
  }

  /** None where only a command is missing: then all there are say more. */
  private static List<String> faults(ParameterException fault) {
    CommandLine command = fault.getCommandLine();
    var faults = new ArrayList<String>();
    command.getUnmatchedArguments().forEach(unknown -> faults.add(unknown(command, unknown)));
    boolean commandMissing = !command.getSubcommands().isEmpty();
    if (!(fault instanceof UnmatchedArgumentException) && !commandMissing) {
      String what = Objects.requireNonNullElse(fault.getMessage(), "it cannot be understood");
      faults.add(what.replaceFirst("^Error: ", "")); // that it is one, all lines here say
    }
    return faults;
  }

  private static String unknown(CommandLine command, String argument) {
    var alone = new UnmatchedArgumentException(command, List.of(argument));
    String what =
        alone.isUnknownOption()
            ? "there is no option '%s'".formatted(argument)
            : command.getSubcommands().isEmpty()
                ? "'%s' is one word too many".formatted(argument)
                : "there is no command '%s'".formatted(argument);
    List<String> suggestions = alone.getSuggestions();
    return suggestions.isEmpty()
        ? what
        : what
            + suggestions.stream()
                .map(near -> "'" + near.strip() + "'")
                .collect(Collectors.joining(" or ", "; did you mean ", "?"));
  }
}
