package org.isnad.generation;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.disk.Durable;

/**
 * {@code CURRENT}: the id of the generation being served and the hash of its manifest. It is
 * replaced in one step by {@code CURRENT.tmp}, which nobody reads, whatever a crash left in it.
 */
record CurrentFile(Path path) {

  private static final Pattern POINTER =
      Pattern.compile("(" + DataFolder.ID + ")\\t[0-9a-f]{64}\\n");

  private Path next() {
    return path.resolveSibling("CURRENT.tmp");
  }

  /** Only for who holds the lock. */
  void name(Generation generation) throws IOException {
    try {
      writeNext(pointer(generation));
      Durable.move(next(), path);
    } catch (IOException | RuntimeException failure) {
      try {
        clearNext();
      } catch (IOException kept) {
        failure.addSuppressed(kept);
      }
      throw failure;
    }
  }

  private void writeNext(String pointer) throws IOException {
    try {
      clearNext(); // what a crash left may be another user's, and not to be written to
      Durable.write(next(), pointer);
    } catch (ClosedByInterruptException stopped) {
      throw stopped;
    } catch (IOException e) {
      throw new DataException(
          "%s cannot be written, which takes %d bytes: %s; what is being served stays"
              .formatted(next(), pointer.length(), DataFolder.reason(e)),
          e);
    }
  }

  /** Removes what a crash left. Only for who holds the lock. */
  void clearNext() throws IOException {
    Files.deleteIfExists(next());
  }

  private static String pointer(Generation generation) throws IOException {
    return generation.id() + "\t" + Manifest.hash(generation.directory()) + "\n";
  }

  /** What is wrong with how it names a generation. */
  List<String> faults(Generation current) throws IOException {
    return Files.readString(path, StandardCharsets.ISO_8859_1).equals(pointer(current))
        ? List.of()
        : List.of("CURRENT has not the hash of the manifest of " + current.id());
  }

  /**
   * The id that it names; empty if there is no such file.
   *
   * @throws DataException if it is damaged
   */
  Optional<String> id() throws IOException {
    String pointer;
    try {
      pointer = Files.readString(path, StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    Matcher matcher = POINTER.matcher(pointer);
    if (!matcher.matches()) {
      throw new DataException(path + " is damaged: roll back, or rebuild");
    }
    return Optional.of(matcher.group(1));
  }
}
