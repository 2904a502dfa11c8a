package org.isnad.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.isnad.rebuild.GateException;

/** Where a command speaks: results on one stream, all else on the other. */
final class Console {

  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build()
          .writer();

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t]]");

  private final OutputStream results;
  private final PrintStream messages;
  private final boolean terminal;

  /**
   * @param results buffered by the caller
   * @param terminal whether someone watches the messages
   */
  Console(OutputStream results, PrintStream messages, boolean terminal) {
    this.results = results;
    this.messages = messages;
    this.terminal = terminal;
  }

  /** The results cannot be written: nobody reads them any more, or a disk is full. */
  static final class ClosedException extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    ClosedException(IOException cause) {
      super("the results cannot be written: " + cause.getMessage(), cause);
    }
  }

  /** Writes one line of the result. */
  void result(String line) {
    write(shown(line));
  }

  /** Writes a result of several lines, as a table is. */
  void results(String lines) {
    lines.lines().forEach(this::result);
  }

  private void write(String line) {
    try {
      results.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ClosedException(e);
    }
  }

  /** Writes one line of the result as JSON, names in snake case. */
  void json(Object value) {
    try {
      write(JSON.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a result that cannot be written", e);
    }
  }

  /** Makes what was written visible. */
  void flush() {
    try {
      results.flush();
    } catch (IOException e) {
      throw new ClosedException(e);
    }
  }

  /** Says something to the person at the keyboard, in one line. */
  void say(String message) {
    messages.println(shown(message));
  }

  /** Says why something failed, a line each; of a gate first what did not pass it. */
  void sayFault(Throwable fault) {
    if (fault instanceof GateException refused) {
      refused.reasons().forEach(reason -> say("gate: " + reason));
    }
    Messages.of(fault).lines().forEach(line -> say("isnad: " + line));
  }

  /** The name of a file may hold what would move the cursor or begin another line. */
  private static String shown(String line) {
    return CONTROL
        .matcher(line)
        .replaceAll(control -> "\\\\u%04x".formatted((int) control.group().charAt(0)));
  }

  /** For help and version, which are results too. */
  PrintWriter writer() {
    return new PrintWriter(results, false, StandardCharsets.UTF_8);
  }

  PrintStream messages() {
    return messages;
  }

  boolean isTerminal() {
    return terminal;
  }
}
