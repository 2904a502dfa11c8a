package org.isnad.entry;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The lines of a UTF-8 file, in bounded memory however long a line is. What cannot be read is a
 * fault of its line, and the reading goes on behind it.
 */
public final class LimitedLines {

  /** Bytes that one line may have; no row of names needs a tenth of it. */
  static final int LONGEST = 100_000;

  private static final int BUFFER = 1 << 16;

  /** What is done with a line. */
  @FunctionalInterface
  public interface Reader {
    /**
     * Takes one line.
     *
     * @param number from 1
     */
    void line(int number, String text);
  }

  private LimitedLines() {}

  /**
   * Hands over each line without its end, a byte order mark taken off.
   *
   * @return whether there was a file to read
   */
  public static boolean read(Path path, Faults faults, Reader reader) {
    return read(path, LONGEST, faults, reader);
  }

  /**
   * The same with another limit.
   *
   * @param longest bytes that one line may have
   */
  public static boolean read(Path path, int longest, Faults faults, Reader reader) {
    String file = path.getFileName().toString();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
      var line = new ByteArrayOutputStream(512);
      long length = 0;
      int number = 1;
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b == '\n') {
          end(file, number++, length, longest, line, faults, reader);
          line.reset();
          length = 0;
        } else if (++length <= longest) {
          line.write(b);
        }
      }
      if (length > 0) {
        end(file, number, length, longest, line, faults, reader);
      }
      return true;
    } catch (NoSuchFileException e) {
      faults.error(file, 1, 1, "there is no such file");
    } catch (IOException e) {
      faults.error(file, 1, 1, "the file cannot be read: " + e.getMessage());
    }
    return false;
  }

  private static void end(
      String file,
      int number,
      long length,
      int longest,
      ByteArrayOutputStream line,
      Faults faults,
      Reader reader) {
    if (length > longest) {
      faults.error(
          file,
          number,
          1,
          "the line has %,d bytes, at most %,d are right: is a line end missing?"
              .formatted(length, longest));
      return;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(line.toByteArray());
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      text = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
      reader.line(number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    } catch (CharacterCodingException e) {
      faults.error(file, number, 1, "the line must be UTF-8 text");
    }
  }
}
