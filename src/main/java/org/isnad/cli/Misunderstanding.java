package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.words.NearWords;
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
    List<String> faults = faults(fault, args);
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
  private static List<String> faults(ParameterException fault, String[] args) {
    CommandLine command = fault.getCommandLine();
    var faults = new ArrayList<String>();
    boolean commandMissing = !command.getSubcommands().isEmpty();
    List<String> unmatched = command.getUnmatchedArguments();
    if (unmatched.isEmpty() && fault instanceof UnmatchedArgumentException) {
      unmatched = unknownOptions(command, args); // one where a value should be is not told
    }
    unmatched.stream()
        .limit(commandMissing ? 1 : Integer.MAX_VALUE) // what follows belongs to the command
        .forEach(unknown -> faults.add(unknown(command, unknown)));
    if (!(fault instanceof UnmatchedArgumentException) && !commandMissing) {
      String what = Objects.requireNonNullElse(fault.getMessage(), "it cannot be understood");
      faults.add(what.replaceFirst("^Error: ", "")); // that it is one, all lines here say
    }
    return faults;
  }

  private static List<String> unknownOptions(CommandLine command, String[] args) {
    return Stream.of(args)
        .filter(word -> word.startsWith("-"))
        .filter(word -> !command.getCommandSpec().optionsMap().containsKey(name(word)))
        .toList();
  }

  /** Of an option, without its value. */
  private static String name(String argument) {
    return argument.replaceFirst("=.*", "");
  }

  private static String unknown(CommandLine command, String argument) {
    String name = name(argument);
    if (new UnmatchedArgumentException(command, List.of(argument)).isUnknownOption()) {
      return "there is no option '%s'".formatted(name)
          + NearWords.guess(name, command.getCommandSpec().optionsMap().keySet());
    } else if (command.getSubcommands().isEmpty()) {
      return "'%s' is one word too many".formatted(argument);
    }
    return "there is no command '%s'".formatted(argument)
        + NearWords.guess(argument, command.getSubcommands().keySet());
  }
}
