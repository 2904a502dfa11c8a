package org.isnad.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.isnad.raw.Skip;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files under one source in the order of their names. Hidden files, those that systems
 * leave in folders, and those about the corpus itself (README, LICENSE, NOTICE), are passed over,
 * and so is what belongs to a saved page. A folder reached twice through symbolic links is read
 * once, so loops end. However many files a folder has, memory stays flat: a folder of millions is
 * listed several times, a batch of names each.
 */
final class Walk {
  private static final int BATCH = 250_000;

  /** What stands for bytes that are no letter. */
  private static final char DAMAGED = '\uFFFD';

  private static final String FOREIGN =
      System.getProperty("sun.jnu.encoding", "").equalsIgnoreCase("UTF-8")
          ? "its name is not in UTF-8: rename it"
          : "its name is not in the encoding of the system: rename it, or set LC_ALL=C.UTF-8";

  /** Hidden, left there by a system or by Word, or about the articles beside it, at any depth. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:.*/)?(?:\\..*"
              + "|(?:__MACOSX|@eaDir|lost\\+found|\\$RECYCLE\\.BIN|System Volume Information)(?:/.*)?"
              + "|(?:[Ee]h)?[Tt]humbs\\.db|[Dd]esktop\\.ini|Icon\r|~\\$[^/]*"
              + "|(?:README|LICENSE|LICENCE|NOTICE|COPYING)(?:\\.(?:md|txt))?)",
          Pattern.DOTALL);

  private final Path root;
  private final int batch;
  private final Found found;
  private final Set<Path> seen = new HashSet<>();
  private boolean sorted = true;

  Walk(Path root, Consumer<SourceFile> files, Consumer<Skip> skips) {
    this(root, Found.of(files, skips));
  }

  Walk(Path root, Found found) {
    this(root, BATCH, found);
  }

  Walk(Path root, int batch, Found found) {
    this.root = root;
    this.batch = batch;
    this.found = found;
  }

  /** Whether a name, or the path of a member of an archive, is no article's. */
  static boolean isPassedOver(String name) {
    return ABOUT.matcher(name).matches();
  }

  void run() {
    if (Files.isDirectory(root)) {
      folder(root);
    } else if (Files.notExists(root)) {
      found.closed("", new Skip(root.toString(), "no such file or folder"));
    } else {
      found.file(new SourceFile(root, origin(root)));
    }
  }

  /** As {@link #run}, but as the disk has them, so that each folder is listed once. */
  void runUnsorted() {
    sorted = false;
    run();
  }

  private void folder(Path folder) {
    try {
      if (!seen.add(folder.toRealPath())) {
        return;
      } else if (!sorted) {
        list(folder);
        return;
      }
      String after = null;
      do {
        NavigableSet<String> names = names(folder, after);
        names.forEach(name -> entry(folder.resolve(name), name, names));
        after = names.size() < batch ? null : names.last();
      } while (after != null);
    } catch (DirectoryIteratorException failure) {
      tell(folder, new Skip(origin(folder), "cannot be listed: " + failure.getMessage()));
    } catch (IOException failure) {
      tell(folder, Skip.of(origin(folder), failure));
    }
  }

  private void tell(Path folder, Skip skip) {
    found.closed(folder.equals(root) ? "" : origin(folder), skip);
  }

  private void list(Path folder) throws IOException {
    try (DirectoryStream<Path> list = Files.newDirectoryStream(folder)) {
      for (Path entry : list) {
        String name = entry.getFileName().toString();
        if (!isTold(folder, entry, name)) {
          skipOnce(null, entry);
        } else if (!isPassedOver(name) && !Sidecar.isOne(name)) {
          entry(folder.resolve(name), name, Collections.emptyNavigableSet());
        }
      }
    }
  }

  /** The next names of a folder in their order, at most a batch of them. */
  private NavigableSet<String> names(Path folder, @Nullable String after) throws IOException {
    var names = new TreeSet<String>();
    try (DirectoryStream<Path> list = Files.newDirectoryStream(folder)) {
      for (Path entry : list) {
        String name = entry.getFileName().toString();
        if (!isTold(folder, entry, name)) {
          skipOnce(after, entry);
        } else if (!isPassedOver(name) && (after == null || name.compareTo(after) > 0)) {
          names.add(name);
          if (names.size() > batch) {
            names.removeLast();
          }
        }
      }
    }
    return names;
  }

  /** Whether a name in letters leads back to what bears it. */
  private static boolean isTold(Path folder, Path entry, String name) {
    try {
      return name.indexOf(DAMAGED) < 0 || folder.resolve(name).equals(entry);
    } catch (InvalidPathException otherEncoding) {
      return false;
    }
  }

  /** A folder of several batches is listed as often. */
  private void skipOnce(@Nullable String after, Path entry) {
    if (after == null) {
      found.skip(new Skip(origin(entry), FOREIGN));
    }
  }

  private void entry(Path entry, String name, NavigableSet<String> names) {
    if (Files.isDirectory(entry)) {
      if (SavedFolder.isOne(entry)) {
        found.note(new Skip(origin(entry), "passed over: parts of the page saved beside it"));
      } else {
        folder(entry);
      }
    } else if (!Sidecar.isOne(name)) {
      found.file(new SourceFile(entry, origin(entry)));
    } else if (!Sidecar.serves(entry, name, names)) {
      found.skip(new Skip(origin(entry), "no article of this name beside it"));
    }
  }

  private String origin(Path path) {
    Path relative = path.equals(root) ? root.toAbsolutePath().normalize() : root.relativize(path);
    return path.equals(root)
        ? String.valueOf(relative.getFileName())
        : relative.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
