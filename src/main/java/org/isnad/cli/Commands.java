package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
    var line = new CommandLine(commands);
    line.addSubcommand(new RebuildCommand(console, interruption));
    line.addSubcommand(new UpdateCommand(console, interruption));
    line.addSubcommand(new WatchCommand(console, interruption));
    line.addSubcommand(new ServeCommand(console, interruption));
    line.addSubcommand(new DemoCommand(console, interruption));
    line.addSubcommand(new ExtractCommand(console));
    line.addSubcommand(new AnalyzeCommand(console));
    line.addSubcommand(
        new CommandLine(new NamesCommand())
            .addSubcommand(new NamesMatch(console))
            .addSubcommand(new NamesExpand(console))
            .addSubcommand(new NamesTrain(console))
            .addSubcommand(new NamesEval(console)));
    line.addSubcommand(
        new CommandLine(new GazetteerCommand())
            .addSubcommand(new GazetteerCheckCommand(console))
            .addSubcommand(new GazetteerImportCommand(console))
            .addSubcommand(new GazetteerPreviewCommand(console))
            .addSubcommand(new GazetteerSuggestCommand(console)));
    line.addSubcommand(
        new CommandLine(new EvalCommand())
            .addSubcommand(new EvalEntities(console))
            .addSubcommand(new EvalFacts(console))
            .addSubcommand(new EvalHtml(console)));
    line.addSubcommand(new VerifyCommand(console));
    line.addSubcommand(new DiffCommand(console));
    line.addSubcommand(new RollbackCommand(console));
    line.setExpandAtFiles(false);
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
    } catch (Console.ClosedException nobodyReads) {
      return ExitCode.FINE;
    } catch (Error e) {
      Messages.of(e).lines().forEach(message -> console.say("isnad: " + message));
      return ExitCode.FAILURE;
    }
  }

  private int execute(ParseResult parsed) {
    LogFormat.install(verbose);
    return new CommandLine.RunLast().execute(parsed);
  }

  private int fail(Exception fault, CommandLine line, ParseResult parsed) {
    if (fault instanceof Console.ClosedException) {
      return ExitCode.FINE; // nobody reads on, as after head
    }
    if (fault instanceof GateException refused) {
      refused.reasons().forEach(reason -> console.say("gate: " + reason));
    }
    Messages.of(fault).lines().forEach(message -> console.say("isnad: " + message));
    if (verbose) {
      LogFormat.trace(fault).lines().forEach(console::say);
    }
    return fault instanceof GateException ? ExitCode.GATE : ExitCode.FAILURE;
  }
}
