package org.isnad.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.tests.mockfile.FilterFileChannel;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;

/**
 * A disk that remembers what was made durable, so that a test can cut its power: at any moment it
 * can say what would be there afterwards.
 */
public final class LossyDisk extends FilterFileSystemProvider {

  /** What a file held when it was last forced, by its place on the real disk. */
  private final Map<Object, byte[]> contents = new HashMap<>();

  /** The names in a folder when it was last forced. */
  private final Map<Object, Map<String, Node>> folders = new HashMap<>();

  private Moment moment = () -> {};

  /** Something in a folder. */
  private record Node(Object key, boolean isFolder) {}

  /** What to do after every change that a power cut could fall behind. */
  @FunctionalInterface
  public interface Moment {
    /** The disk is as it is now. */
    void happened() throws IOException;
  }

  /** A disk over a real one. */
  public LossyDisk(FileSystem real) {
    super("lossy://", real);
  }

  /** A folder of the real disk as this disk has it. */
  public Path over(Path real) {
    return wrapPath(real);
  }

  /** Takes all that is there for durable, and calls back from now on. */
  public void watch(Path real, Moment then) throws IOException {
    try (Stream<Path> all = Files.walk(real)) {
      for (Path path : all.toList()) {
        force(path);
      }
    }
    moment = then;
  }

  private void force(Path real) throws IOException {
    if (Files.isDirectory(real)) {
      folders.put(key(real), names(real));
    } else {
      contents.put(key(real), Files.readAllBytes(real));
    }
  }

  private static Map<String, Node> names(Path folder) throws IOException {
    var names = new HashMap<String, Node>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path path : list.toList()) {
        names.put(path.getFileName().toString(), new Node(key(path), Files.isDirectory(path)));
      }
    }
    return names;
  }

  private static Object key(Path real) throws IOException {
    return Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }

  /**
   * Writes what would be left of a folder if the power went now.
   *
   * @param names whether names reach the disk at once, though contents do not; else nothing does
   *     that was not forced
   */
  public void cut(Path real, Path into, boolean names) throws IOException {
    Files.createDirectories(into);
    Map<String, Node> there = names ? names(real) : folders.getOrDefault(key(real), Map.of());
    for (var each : there.entrySet()) {
      Path copy = into.resolve(each.getKey());
      if (!each.getValue().isFolder()) {
        Files.write(copy, contents.getOrDefault(each.getValue().key(), new byte[0]));
      } else if (names) {
        cut(real.resolve(each.getKey()), copy, true);
      } else {
        cut(each.getValue().key(), copy);
      }
    }
  }

  private void cut(Object folder, Path into) throws IOException {
    Files.createDirectories(into);
    for (var each : folders.getOrDefault(folder, Map.of()).entrySet()) {
      Path copy = into.resolve(each.getKey());
      if (each.getValue().isFolder()) {
        cut(each.getValue().key(), copy);
      } else {
        Files.write(copy, contents.getOrDefault(each.getValue().key(), new byte[0]));
      }
    }
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    Path real = toDelegate(path);
    return new FilterFileChannel(super.newFileChannel(path, options, attributes)) {
      @Override
      public void force(boolean all) throws IOException {
        super.force(all);
        LossyDisk.this.force(real);
        moment.happened();
      }
    };
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    super.move(from, to, options);
    moment.happened();
  }

  @Override
  public void delete(Path path) throws IOException {
    super.delete(path);
    moment.happened();
  }

  @Override
  public boolean deleteIfExists(Path path) throws IOException {
    boolean deleted = super.deleteIfExists(path);
    if (deleted) {
      moment.happened();
    }
    return deleted;
  }
}
