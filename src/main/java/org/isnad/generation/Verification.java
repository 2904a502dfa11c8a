package org.isnad.generation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.disk.Digests;
import org.isnad.disk.FileDigest;
import org.jspecify.annotations.Nullable;

/** Compares the files of a generation with its manifest. */
final class Verification {

  private final List<String> faults = new ArrayList<>();

  private Verification() {}

  static List<String> of(Generation generation) throws IOException {
    return of(generation, path -> true);
  }

  /** Of all but what the search engine wrote, which is many times as large. */
  static List<String> ofBooks(Generation generation) throws IOException {
    return of(generation, path -> !isOfIndex(path));
  }

  /**
   * Of files of the search engine that a later generation shares with an earlier one: no file is
   * ever written twice under one name.
   *
   * @param later all files of the later one
   */
  static List<String> ofShared(Generation earlier, List<FileDigest> later) throws IOException {
    var verification = new Verification();
    Map<String, FileDigest> published = byPath(earlier.manifest().files());
    for (FileDigest file : later) {
      FileDigest wanted = isOfIndex(file.path()) ? published.get(file.path()) : null;
      if (wanted != null) {
        verification.compare(wanted, file);
      }
    }
    return List.copyOf(verification.faults);
  }

  private static boolean isOfIndex(String path) {
    return path.startsWith(Generation.INDEX + "/");
  }

  private static List<String> of(Generation generation, Predicate<String> which)
      throws IOException {
    var verification = new Verification();
    verification.compare(generation, generation.manifest(), which);
    return List.copyOf(verification.faults);
  }

  private void compare(Generation generation, Manifest manifest, Predicate<String> which)
      throws IOException {
    Map<String, FileDigest> wanted = byPath(manifest.files());
    wanted.keySet().removeIf(which.negate());
    Map<String, FileDigest> found = byPath(Digests.ofTree(generation.directory(), which));
    found.remove(Manifest.FILE);
    found.remove(Manifest.SEAL);
    sayIf(
        !Files.exists(seal(generation))
            || !Arrays.equals(
                Files.readAllBytes(seal(generation)),
                (Manifest.hash(generation.directory()) + "\n").getBytes(StandardCharsets.UTF_8)),
        "the manifest's hash is not that in " + Manifest.SEAL);
    wanted.forEach((path, file) -> compare(file, found.remove(path)));
    found.keySet().forEach(path -> faults.add(path + " does not belong there"));
    sayIf(
        !manifest.generation().equals(generation.id()),
        "the manifest is that of generation " + manifest.generation());
    sayIf(
        !manifest.config().equals(configHash(generation)),
        "the configuration's hash is not that of the manifest");
    compareRoot(generation, manifest);
  }

  private void compare(FileDigest wanted, @Nullable FileDigest found) {
    if (found == null) {
      faults.add(wanted.path() + " is missing");
    } else if (!found.equals(wanted)) {
      faults.add(wanted.path() + " has changed since it was published");
    }
  }

  private static Path seal(Generation generation) {
    return generation.directory().resolve(Manifest.SEAL);
  }

  private void compareRoot(Generation generation, Manifest manifest) throws IOException {
    RecordHashes hashes;
    try {
      hashes = generation.recordHashes();
    } catch (NoSuchFileException missing) {
      return; // said above, as any missing file
    }
    sayIf(!hashes.root().equals(manifest.root()), "the root hash is not that of the records");
  }

  private void sayIf(boolean wrong, String fault) {
    if (wrong) {
      faults.add(fault);
    }
  }

  /** Documentation explains the configuration but decides nothing. */
  static String configHash(Generation generation) throws IOException {
    return Digests.combined(
        Digests.ofTree(generation.config()).stream()
            .filter(file -> !file.path().endsWith(".md"))
            .toList());
  }

  private static Map<String, FileDigest> byPath(List<FileDigest> files) {
    return files.stream()
        .collect(
            Collectors.toMap(FileDigest::path, Function.identity(), (a, b) -> b, TreeMap::new));
  }
}
