package org.isnad.generation;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.disk.DataLock;
import org.isnad.disk.Durable;

/** Where things lie in the data folder, and who may write them. */
record DataFolder(Path root) {

  private static final System.Logger LOG = System.getLogger(DataFolder.class.getName());

  static final Pattern ID = Pattern.compile("\\d{8}-\\d{6}-[0-9a-f]{4}");

  CurrentFile current() {
    return new CurrentFile(root.resolve("CURRENT"));
  }

  private Path lockFile() {
    return root.resolve("lock");
  }

  private Path parent() {
    return root.resolve("generations");
  }

  Path directory(String name) {
    return parent().resolve(name);
  }

  /** Makes the folder if need be. */
  DataLock lock() throws IOException {
    try {
      Durable.createFolders(parent());
      return DataLock.tryTake(lockFile()).orElseThrow(this::busy);
    } catch (DataException | ClosedByInterruptException said) {
      throw said;
    } catch (IOException e) {
      throw new DataException(
          "the data folder %s cannot be written: %s; choose another with --data"
              .formatted(root, reason(e)),
          e);
    }
  }

  /** Work on the folder that needs the lock. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  <T> T locked(Work<T> work) throws IOException {
    DataLock lock = lock();
    try {
      return work.run();
    } finally {
      lock.close();
    }
  }

  /** Whether this process may write into it, as far as can be told without trying. */
  boolean isWritable() {
    return Files.isWritable(Files.exists(lockFile()) ? lockFile() : root);
  }

  /** Whether someone holds the lock. */
  boolean isLocked() throws IOException {
    if (!Files.isWritable(lockFile())) {
      return false;
    }
    try (DataLock lock = DataLock.tryTake(lockFile()).orElse(null)) {
      return lock == null;
    }
  }

  private DataException busy() {
    String holder;
    try {
      holder = "process " + DataLock.holder(lockFile());
    } catch (IOException e) {
      holder = "another process";
    }
    return new DataException(
        "%s is writing %s: wait until it is done, or stop it".formatted(holder, root));
  }

  /** Clears what an interrupted rebuild left, unless one is running or the folder is read-only. */
  boolean tidy() {
    if (!Files.isWritable(lockFile())) {
      return false;
    }
    try (DataLock lock = DataLock.tryTake(lockFile()).orElse(null)) {
      if (lock != null) {
        clearHalfWritten();
      }
      return lock != null;
    } catch (IOException readOnly) {
      return false;
    }
  }

  /** Only for who holds the lock. */
  void clearHalfWritten() throws IOException {
    current().clearNext();
    for (Path directory : directories()) {
      if (!isWhole(directory)) {
        Durable.deleteTree(directory);
      }
    }
  }

  /**
   * Removes a generation: under another name first, for one that is half removed must not look
   * whole. Only for who holds the lock.
   */
  void remove(Generation generation) throws IOException {
    Path leaving = directory(generation.id() + Draft.ENDING);
    Durable.move(generation.directory(), leaving);
    Durable.deleteTree(leaving);
  }

  /** What a system says of a failure, which to an open file is only a sentence. */
  static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> "permission denied";
      case FileAlreadyExistsException file -> file.getFile() + " is a file, not a folder";
      case NoSuchFileException none -> none.getFile() + " cannot be made there";
      case FileSystemException e when e.getReason() != null -> e.getReason();
      case IOException e ->
          Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    };
  }

  /**
   * When the articles of the current generation came. A rebuild is how a damaged one is repaired,
   * so it does not fail for that: then all come anew.
   *
   * @param now when others come
   */
  Arrivals arrivals(Instant now) {
    try {
      Optional<String> id = current().id();
      return id.isEmpty()
          ? Arrivals.none(now)
          : Arrivals.after(new Generation(id.get(), directory(id.get())), now);
    } catch (IOException damaged) {
      LOG.log(Level.WARNING, "the times at which articles came are lost: " + damaged.getMessage());
      return Arrivals.none(now);
    }
  }

  /** All that are whole, oldest first. */
  List<Generation> generations() throws IOException {
    return directories().stream()
        .filter(DataFolder::isWhole)
        .map(directory -> new Generation(name(directory), directory))
        .toList();
  }

  private List<Path> directories() throws IOException {
    if (!Files.isDirectory(parent())) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(parent())) {
      return list.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** The manifest is written last. */
  private static boolean isWhole(Path directory) {
    return ID.matcher(name(directory)).matches() && Files.exists(directory.resolve(Manifest.FILE));
  }

  private static String name(Path directory) {
    return String.valueOf(directory.getFileName());
  }
}
