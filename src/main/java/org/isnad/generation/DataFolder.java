package org.isnad.generation;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.disk.DataLock;
import org.isnad.disk.Durable;

/** Where things lie in the data folder, and who may write them. */
record DataFolder(Path root) {

  private static final System.Logger LOG = System.getLogger(DataFolder.class.getName());

  private static final Pattern ID = Pattern.compile("\\d{8}-\\d{6}-[0-9a-f]{4}");
  private static final Pattern POINTER = Pattern.compile("(" + ID + ")\\t[0-9a-f]{64}\\n");

  Path current() {
    return root.resolve("CURRENT");
  }

  private Path nextCurrent() {
    return root.resolve("CURRENT.tmp");
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
    Files.deleteIfExists(nextCurrent());
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

  /** Only for who holds the lock. */
  void makeCurrent(Generation generation) throws IOException {
    writeNextCurrent(pointer(generation));
    Durable.move(nextCurrent(), current());
  }

  private void writeNextCurrent(String pointer) throws IOException {
    try {
      Durable.write(nextCurrent(), pointer);
    } catch (ClosedByInterruptException stopped) {
      throw stopped;
    } catch (IOException e) {
      throw new DataException(
          "%s cannot be written, which takes %d bytes: %s; what is being served stays"
              .formatted(nextCurrent(), pointer.length(), reason(e)),
          e);
    }
  }

  /** What a system says of a failure, which to an open file is only a sentence. */
  private static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> "permission denied";
      case FileAlreadyExistsException file -> file.getFile() + " is a file, not a folder";
      case NoSuchFileException none -> none.getFile() + " cannot be made there";
      case FileSystemException e when e.getReason() != null -> e.getReason();
      case IOException e ->
          Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    };
  }

  /** What {@code CURRENT} says of a generation: its id and the hash of its manifest. */
  static String pointer(Generation generation) throws IOException {
    return generation.id() + "\t" + Manifest.hash(generation.directory()) + "\n";
  }

  /** What is wrong with how {@code CURRENT} names a generation. */
  List<String> pointerFaults(Generation current) throws IOException {
    return Files.readString(current(), StandardCharsets.ISO_8859_1).equals(pointer(current))
        ? List.of()
        : List.of("CURRENT has not the hash of the manifest of " + current.id());
  }

  /**
   * The id that {@code CURRENT} names; empty if there is no such file.
   *
   * @throws DataException if it is damaged
   */
  Optional<String> currentId() throws IOException {
    String pointer;
    try {
      pointer = Files.readString(current(), StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    Matcher matcher = POINTER.matcher(pointer);
    if (!matcher.matches()) {
      throw new DataException(current() + " is damaged: roll back, or rebuild");
    }
    return Optional.of(matcher.group(1));
  }

  /**
   * When the articles of the current generation came. A rebuild is how a damaged one is repaired,
   * so it does not fail for that: then all come anew.
   *
   * @param now when others come
   */
  Arrivals arrivals(Instant now) {
    try {
      Optional<String> id = currentId();
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
