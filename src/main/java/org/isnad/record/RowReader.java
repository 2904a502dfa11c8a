package org.isnad.record;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table of text (RFC 4180), each with the line it begins at. A row whose quotes are wrong
 * costs itself only: who reads on behind its fault gets what begins at the line after its first.
 */
public final class RowReader {

  private static final int BLOCK = 1 << 16;
  private static final int END = -1;

  /** The byte order mark, which nobody sees. */
  private static final char MARK = '\uFEFF';

  private final Reader in;
  private final char separator;
  private final int limit;

  /** What was read from where the row begins, and as far ahead as was needed. */
  private char[] window = new char[BLOCK];

  private int start;
  private int at;
  private int filled;
  private int startLine = 1;
  private int line = 1;

  /** Of the row as far as it was read, as UTF-8. */
  private long bytes;

  /** The rest of a broken row's first line is still to be passed over. */
  private boolean within;

  /**
   * One row.
   *
   * @param line from 1
   */
  public record Row(int line, List<String> cells) {}

  /** A row that cannot be read; what comes after its first line can. */
  public static final class BrokenRowException extends IOException {
    private static final long serialVersionUID = 1;

    BrokenRowException(String reason) {
      super(reason);
    }
  }

  /**
   * Over a text, which the caller closes.
   *
   * @param limit most bytes of a row, as UTF-8
   */
  public RowReader(Reader in, char separator, int limit) {
    this.in = in;
    this.separator = separator;
    this.limit = limit;
  }

  /** The line at which the row begins that was read last, or could not be read. */
  public int line() {
    return startLine;
  }

  /**
   * The next row that is not blank; null after the last.
   *
   * @throws BrokenRowException if it cannot be read; one can read on
   * @throws IOException if the text ends with a fault
   */
  public @Nullable Row next() throws IOException {
    passRest();
    while (true) {
      begin();
      if (next(MARK)) {
        begin();
      }
      if (peek() == END) {
        return null;
      }
      try {
        List<String> cells = row();
        if (cells.size() > 1 || !cells.getFirst().isBlank()) {
          return new Row(startLine, cells);
        }
      } catch (BrokenRowException broken) {
        at = start;
        line = startLine;
        within = true;
        throw broken;
      }
    }
  }

  private void begin() {
    start = at;
    startLine = line;
    bytes = 0;
  }

  private void passRest() throws IOException {
    while (within) {
      begin(); // so that nothing of it is kept
      int letter = peek();
      within = letter != END && letter != '\n' && letter != '\r';
      if (letter != END) {
        take();
      }
    }
  }

  private List<String> row() throws IOException {
    var cells = new ArrayList<String>();
    do {
      cells.add(peek() == '"' ? quoted(cells.size() + 1) : plain());
    } while (next(separator));
    if (peek() != END) {
      take(); // the end of its line
    }
    return cells;
  }

  private String plain() throws IOException {
    int from = at - start;
    while (!atEndOfCell()) {
      take();
      if (bytes > limit) {
        throw new BrokenRowException(tooLong());
      }
    }
    return new String(window, start + from, at - start - from);
  }

  private String quoted(int column) throws IOException {
    var before = new Mark(at - start, line, bytes);
    var text = new StringBuilder();
    take();
    boolean open = true;
    while (open) {
      int from = at - start;
      int letter = passUnquoted();
      if (letter == END || bytes > limit) {
        String why = "the quote that opens column %d never closes".formatted(column);
        return misquoted(before, letter == END ? why : tooLong());
      }
      text.append(window, start + from, at - start - from);
      take();
      open = next('"');
      text.append(open ? "\"" : "");
    }
    return atEndOfCell()
        ? text.toString()
        : misquoted(before, "text follows the quote that closes column " + column);
  }

  /** The quote before which it stops, unless the text ends sooner or the row is too long. */
  private int passUnquoted() throws IOException {
    int letter = peek();
    while (letter != '"' && letter != END && bytes <= limit) {
      take();
      letter = peek();
    }
    return letter;
  }

  /** Where a cell begins, from where the row does. */
  private record Mark(int at, int line, long bytes) {}

  /** In tables with tabs few programs quote: what is not well quoted there is read as it stands. */
  private String misquoted(Mark before, String why) throws IOException {
    if (separator != '\t') {
      throw new BrokenRowException(why);
    }
    at = start + before.at;
    line = before.line;
    bytes = before.bytes;
    return plain();
  }

  private String tooLong() {
    return "too long: more than %,d bytes in one record".formatted(limit);
  }

  private boolean atEndOfCell() throws IOException {
    int letter = peek();
    return letter == END || letter == separator || letter == '\n' || letter == '\r';
  }

  private boolean next(char wanted) throws IOException {
    boolean there = peek() == wanted;
    if (there) {
      take();
    }
    return there;
  }

  /** Goes past a character, or past both of the end of a line. */
  private void take() throws IOException {
    char letter = window[at++];
    bytes += letter < 0x80 ? 1 : letter < 0x800 || Character.isSurrogate(letter) ? 2 : 3;
    if (letter == '\r' && peek() == '\n') {
      at++;
    }
    line += letter == '\n' || letter == '\r' ? 1 : 0;
  }

  private int peek() throws IOException {
    return at < filled || fill() ? window[at] : END;
  }

  private boolean fill() throws IOException {
    if (filled == window.length && start > 0) {
      System.arraycopy(window, start, window, 0, filled - start);
      at -= start;
      filled -= start;
      start = 0;
    } else if (filled == window.length) {
      window = Arrays.copyOf(window, 2 * window.length);
    }
    int read = in.read(window, filled, window.length - filled);
    filled += Math.max(0, read);
    return read > 0;
  }
}
