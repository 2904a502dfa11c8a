package org.isnad.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process write a data folder at a time. The system gives the lock back when its holder
 * dies, so a crash leaves nothing to clear up.
 */
public final class DataLock implements AutoCloseable {

  /** Far behind the text, so that others can read whose lock it is. */
  private static final long PLACE = Long.MAX_VALUE - 1;

  /**
   * Files locked by this process. They must not even be opened again: on many systems a lock goes
   * when any channel of the file is closed.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final FileChannel channel;
  private final Path file;

  private DataLock(FileChannel channel, Path file) {
    this.channel = channel;
    this.file = file;
  }

  /** Empty if another holds it. */
  public static Optional<DataLock> tryTake(Path file) throws IOException {
    Path key = file.toAbsolutePath().normalize();
    if (!HELD.add(key)) {
      return Optional.empty();
    }
    try {
      Optional<DataLock> lock = take(key);
      if (lock.isEmpty()) {
        HELD.remove(key);
      }
      return lock;
    } catch (IOException | RuntimeException e) {
      HELD.remove(key);
      throw e;
    }
  }

  private static Optional<DataLock> take(Path file) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (tryLock(channel) == null) {
        channel.close();
        return Optional.empty();
      }
      channel.truncate(0);
      channel.write(
          ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
      return Optional.of(new DataLock(channel, file));
    } catch (IOException e) { // a full disk, or one without locks, must not leave it open
      channel.close();
      throw e;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(PLACE, 1, false);
    } catch (OverlappingFileLockException heldInThisProcess) {
      return null;
    }
  }

  /** The process that last took it, as digits. */
  public static String holder(Path file) throws IOException {
    return HELD.contains(file.toAbsolutePath().normalize())
        ? String.valueOf(ProcessHandle.current().pid())
        : Files.readString(file, StandardCharsets.UTF_8).strip();
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD.remove(file);
    }
  }
}
