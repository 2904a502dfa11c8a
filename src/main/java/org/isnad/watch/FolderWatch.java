package org.isnad.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches folders and all in them. What the system does not tell, as on many network drives, is not
 * noticed: who relies on it should look anyway from time to time. For one thread.
 */
public final class FolderWatch implements Closeable {

  private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());

  private final List<Path> roots;
  private final WatchService service;
  private final Set<Path> unwatched = new HashSet<>();

  private FolderWatch(List<Path> roots, WatchService service) {
    this.roots = List.copyOf(roots);
    this.service = service;
  }

  /** Begins to watch some folders; a file among them is watched through its folder. */
  public static FolderWatch of(List<Path> roots) throws IOException {
    List<Path> absolute = roots.stream().map(Path::toAbsolutePath).toList();
    var watch = new FolderWatch(absolute, absolute.getFirst().getFileSystem().newWatchService());
    watch.register();
    return watch;
  }

  /** Folders that were made since are watched too; those that cannot be are left to the looking. */
  private void register() throws IOException {
    for (Path root : roots) {
      Path folder = Files.isDirectory(root) ? root : root.getParent();
      if (folder != null && Files.isDirectory(folder)) {
        Files.walkFileTree(folder, visitor(Files.isDirectory(root)));
      }
    }
  }

  private FileVisitor<Path> visitor(boolean deep) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        add(folder);
        return deep ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException gone) {
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        return FileVisitResult.CONTINUE;
      }
    };
  }

  /** Also one that is watched: it may have been moved away, and another one stand in its place. */
  private void add(Path folder) {
    try {
      folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
      unwatched.remove(folder);
    } catch (IOException e) {
      if (unwatched.add(folder)) {
        LOG.log(Level.WARNING, folder + " cannot be watched, only looked at from time to time", e);
      }
    }
  }

  /**
   * Waits until something has changed and nothing has for a while, or until it is time.
   *
   * @param quiet how long nothing must have changed, so that half-written files are not read
   * @param most how long to wait for a change
   * @return whether something changed
   */
  public boolean await(Duration quiet, Duration most) throws IOException, InterruptedException {
    @Nullable WatchKey key = service.poll(most.toMillis(), TimeUnit.MILLISECONDS);
    if (key == null) {
      register();
      return false;
    }
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = service.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
    }
    register();
    return true;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
