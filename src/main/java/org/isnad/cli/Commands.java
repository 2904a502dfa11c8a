package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.rebuild.GateException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** Every command, and how each of them ends. */
@Command(
    name = "isnad",
    description = "Search news by name, whatever the spelling; see who said what.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "First steps:",
      "  isnad demo                          the sample articles on http://127.0.0.1:7070",
      "  isnad rebuild --source FOLDER       your own articles",
      "  isnad serve",
      "",
      "'isnad COMMAND --help' explains a command, with examples.",
      "Exit codes: 0 fine, 1 failure, 2 usage, 3 finished with skipped records, 4 gate refused."
    })
public final class Commands {

  private static final int BUFFER = 1 << 16;
  private static final int WIDTH = 100;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Say more, and show where a fault came from.")
  private boolean verbose;

  private final Console console;

  private Commands(Console console) {
    this.console = console;
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"isnad " + version()};
    }
  }

  static String version() {
    @Nullable String version = Commands.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /**
   * Runs one command to its end.
   *
   * @return the exit code
   */
  public static int run(String... args) {
    Locale.setDefault(Locale.ROOT); // numbers and names read the same everywhere
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
    var err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return run(new Console(out, err, Boolean.getBoolean("isnad.terminal")), args);
  }

  static int run(Console console, String... args) {
    try (var interruption = new Interruption()) {
      return run(console, interruption, args);
    }
  }

  private static int run(Console console, Interruption interruption, String... args) {
    var commands = new Commands(console);
    CommandLine line = commands.line(interruption);
    line.setExpandAtFiles(false);
    line.setUnmatchedOptionsAllowedAsOptionParameters(
        false); // or --source would take a typing error
    line.registerConverter(Path.class, new PathConverter());
    line.setUsageHelpWidth(WIDTH);
    line.setOut(console.writer());
    line.setErr(new PrintWriter(console.messages(), true, StandardCharsets.UTF_8));
    line.setExecutionStrategy(commands::execute);
    line.setExecutionExceptionHandler(commands::fail);
    line.setParameterExceptionHandler(new Misunderstanding(console));
    try {
      int code = line.execute(args);
      console.flush();
      return code;
    } catch (Console.ClosedException unwritten) {
      return commands.end(unwritten);
    } catch (Error e) {
      console.sayFault(e);
      return ExitCode.FAILURE;
    }
  }

  /** Every command, in the order in which help lists them. */
  private CommandLine line(Interruption interruption) {
    return group(
        this,
        new RebuildCommand(console, interruption),
        new UpdateCommand(console, interruption),
        new WatchCommand(console, interruption),
        new ServeCommand(console, interruption),
        new DemoCommand(console, interruption),
        new ExtractCommand(console),
        new AnalyzeCommand(console),
        group(
            new NamesCommand(),
            new NamesMatch(console),
            new NamesExpand(console),
            new NamesTrain(console),
            new NamesEval(console)),
        group(
            new GazetteerCommand(),
            new GazetteerCheckCommand(console),
            new GazetteerImportCommand(console),
            new GazetteerPreviewCommand(console),
            new GazetteerSuggestCommand(console)),
        group(
            new EvalCommand(),
            new EvalEntities(console),
            new EvalFacts(console),
            new EvalHtml(console)),
        new VerifyCommand(console),
        new DiffCommand(console),
        new RollbackCommand(console),
        new CommandLine.HelpCommand());
  }

  private static CommandLine group(Object command, Object... own) {
    var group = new CommandLine(command);
    Stream.of(own).forEach(group::addSubcommand);
    return group;
  }

  private int execute(ParseResult parsed) {
    LogFormat.install(verbose);
    return new CommandLine.RunLast().execute(parsed);
  }

  private int fail(Exception fault, CommandLine line, ParseResult parsed) {
    if (fault instanceof Console.ClosedException unwritten) {
      return end(unwritten);
    }
    console.sayFault(fault);
    if (verbose) {
      LogFormat.trace(fault).lines().forEach(console::say);
    }
    return switch (fault) {
      case GateException refused -> ExitCode.GATE;
      case RefusedException refused -> refused.code();
      default -> ExitCode.FAILURE;
    };
  }

  /** Where a program reads the results, it may well stop, as head does; a file takes them all. */
  private int end(Console.ClosedException unwritten) {
    if (StandardOutput.isRead()) {
      return ExitCode.FINE;
    }
    console.sayFault(unwritten);
    return ExitCode.FAILURE;
  }
}
