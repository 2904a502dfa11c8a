package org.isnad.disk;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What must survive a power cut: every write here is on the disk when the method returns. */
public final class Durable {

  private static final boolean WINDOWS = File.separatorChar == '\\';

  private Durable() {}

  /** Writes a file anew, in UTF-8. */
  public static void write(Path file, String content) throws IOException {
    try (var channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      var bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Writes a file anew, in UTF-8, without holding all of it in memory. */
  public static void writeLines(Path file, Stream<String> lines) throws IOException {
    try (var writer = Files.newBufferedWriter(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        writer.write(line);
      }
    }
    sync(file);
  }

  /** Makes a folder and those above it that are not there yet. */
  public static void createFolders(Path folder) throws IOException {
    Path above = folder.toAbsolutePath().getParent();
    if (Files.isDirectory(folder)) {
      return;
    } else if (above != null) {
      createFolders(above);
    }
    Files.createDirectories(folder); // which another process may have made meanwhile
    if (above != null) {
      syncFolder(above);
    }
  }

  /** Copies a file to where none is; a disk that is full is not said to be the one read from. */
  public static void copy(Path from, Path to) throws IOException {
    try (InputStream in = Files.newInputStream(from);
        OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
      in.transferTo(out);
    }
    sync(to);
  }

  /** Moves within one file system, so that no reader ever sees neither or half of it. */
  public static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    syncFolder(Objects.requireNonNull(to.toAbsolutePath().getParent()));
  }

  /** Puts the names in a folder on the disk; without it a new file may be lost by name. */
  public static void syncFolder(Path folder) throws IOException {
    if (!WINDOWS) { // where folders cannot be opened and their entries are journalled
      sync(folder);
    }
  }

  /** Puts a file or the names in a folder on the disk. */
  public static void sync(Path path) throws IOException {
    var option = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (var channel = FileChannel.open(path, option)) {
      channel.force(true);
    }
  }

  /** Removes a folder and all in it; what is already gone is no fault. */
  public static void deleteTree(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(folder)) {
      inside = walk.sorted(Comparator.reverseOrder()).toList();
    } catch (NoSuchFileException gone) {
      return;
    }
    for (Path path : inside) {
      Files.deleteIfExists(path);
    }
  }
}
