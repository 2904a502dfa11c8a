package org.isnad.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** One line for each entry of the log; traces only where asked for. */
final class LogFormat extends Formatter {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

  /** Kept here, for loggers that nobody holds lose their level. */
  private static final Logger OURS = Logger.getLogger("org.isnad");

  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  /** What it cannot do reaches us as an exception. */
  private static final Logger SERVER = Logger.getLogger("io.javalin");

  /** It says of each glyph what it does not know; we say it of the file. */
  private static final Logger PDF = Logger.getLogger("org.apache.pdfbox");

  private final boolean verbose;

  private LogFormat(boolean verbose) {
    this.verbose = verbose;
  }

  static void install(boolean verbose) {
    LogManager.getLogManager().reset();
    var handler = new ConsoleHandler();
    handler.setLevel(Level.ALL);
    handler.setFormatter(new LogFormat(verbose));
    Logger root = Logger.getLogger("");
    root.addHandler(handler);
    root.setLevel(verbose ? Level.INFO : Level.WARNING);
    OURS.setLevel(verbose ? Level.FINE : Level.INFO);
    // It advises a module that has no use here and brings a warning of its own.
    VECTORS.setLevel(Level.SEVERE);
    PDF.setLevel(verbose ? Level.WARNING : Level.SEVERE);
    SERVER.setLevel(verbose ? Level.INFO : Level.OFF);
  }

  @Override
  public String format(LogRecord entry) {
    var line = new StringBuilder();
    line.append(TIME.format(entry.getInstant())).append(' ').append(entry.getLevel()).append(' ');
    line.append(formatMessage(entry));
    Throwable fault = entry.getThrown();
    if (fault != null) {
      line.append(": ").append(verbose ? trace(fault) : Messages.of(fault));
    }
    return line.append('\n').toString();
  }

  static String trace(Throwable fault) {
    var text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
