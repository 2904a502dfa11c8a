package org.isnad.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.raw.UnreadableException;

/**
 * One file to read.
 *
 * @param origin path relative to the given source, with {@code /}
 */
public record SourceFile(Path path, String origin) {

  /** Every file that is read for it: itself, and a sidecar if there is one. */
  public List<Path> files() {
    return Stream.concat(
            Stream.of(path), Sidecar.namesServed(path).stream().map(path::resolveSibling))
        .filter(Files::isRegularFile)
        .limit(2)
        .toList();
  }

  /** The part of the name that says what it is: {@code jsonl} for {@code a.jsonl.gz}. */
  String kind() {
    String name = plainName();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The name without its ending, and without {@code .gz}. */
  String stem() {
    String name = plainName();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private String plainName() {
    String name = String.valueOf(path.getFileName());
    return packed() ? name.substring(0, name.length() - 3) : name;
  }

  private boolean packed() {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  InputStream open() throws IOException {
    // A pipe or a device would make the reader wait for ever.
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new UnreadableException("not a regular file");
    }
    InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    try {
      return packed() ? new GZIPInputStream(in, 1 << 16) : in;
    } catch (IOException broken) {
      in.close();
      throw broken;
    }
  }

  /** The unpacked content; fails, without reading on, if it is empty or longer than allowed. */
  byte[] bytes(int most) throws IOException {
    try (InputStream in = open()) {
      byte[] bytes = in.readNBytes(most);
      if (bytes.length == most && in.read() >= 0) {
        throw new UnreadableException(
            "too large: more than %,d bytes in one article".formatted(most));
      }
      if (bytes.length == 0) {
        throw new UnreadableException("empty");
      }
      return bytes;
    }
  }
}
