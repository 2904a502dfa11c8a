package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
            Stream.of(path), Sidecar.namesServed(name()).stream().map(path::resolveSibling))
        .filter(Files::isRegularFile)
        .limit(2)
        .toList();
  }

  /** The origins of all that may be read for the file of an origin: itself and its sidecars. */
  public static List<String> origins(String origin) {
    int name = origin.lastIndexOf('/') + 1;
    return Stream.concat(
            Stream.of(origin),
            Sidecar.namesServed(origin.substring(name)).stream()
                .map(sidecar -> origin.substring(0, name) + sidecar))
        .toList();
  }

  String name() {
    return String.valueOf(path.getFileName());
  }

  InputStream open() throws IOException {
    // A pipe or a device would make the reader wait for ever.
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new UnreadableException("not a regular file");
    }
    return Files.newInputStream(path);
  }
}
