package org.isnad.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.raw.Skip;

/**
 * Finds the files under one source in the order of their names. Hidden files, and those about the
 * corpus itself (README, LICENSE, NOTICE), are passed over. A folder reached twice through symbolic
 * links is read once, so loops end.
 */
final class Walk {
  /** Hidden, or about the articles beside it. */
  private static final Pattern ABOUT =
      Pattern.compile("\\..*|(?:README|LICENSE|LICENCE|NOTICE|COPYING)(?:\\.(?:md|txt))?");

  private final Path root;
  private final Consumer<SourceFile> files;
  private final Consumer<Skip> skips;
  private final Set<Path> seen = new HashSet<>();

  Walk(Path root, Consumer<SourceFile> files, Consumer<Skip> skips) {
    this.root = root;
    this.files = files;
    this.skips = skips;
  }

  void run() {
    if (Files.isDirectory(root)) {
      folder(root);
    } else if (Files.notExists(root)) {
      skips.accept(new Skip(root.toString(), "no such file or folder"));
    } else {
      files.accept(new SourceFile(root, origin(root)));
    }
  }

  private void folder(Path folder) {
    try {
      if (seen.add(folder.toRealPath())) {
        List<Path> entries = sorted(folder);
        Set<String> names = new HashSet<>();
        entries.forEach(entry -> names.addAll(Sidecar.namesServed(entry)));
        entries.forEach(entry -> entry(entry, names));
      }
    } catch (IOException failure) {
      skips.accept(Skip.of(origin(folder), failure));
    }
  }

  private void entry(Path entry, Set<String> sidecars) {
    if (Files.isDirectory(entry)) {
      folder(entry);
    } else if (!Sidecar.isOne(entry)) {
      files.accept(new SourceFile(entry, origin(entry)));
    } else if (!sidecars.contains(String.valueOf(entry.getFileName()))) {
      skips.accept(new Skip(origin(entry), "no article of this name beside it"));
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(entry -> !ABOUT.matcher(entry.getFileName().toString()).matches())
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .collect(Collectors.toList());
    }
  }

  private String origin(Path path) {
    Path relative = path.equals(root) ? root.toAbsolutePath().normalize() : root.relativize(path);
    return path.equals(root)
        ? String.valueOf(relative.getFileName())
        : relative.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
