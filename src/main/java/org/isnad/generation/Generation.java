package org.isnad.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.disk.FileDigest;

/**
 * A published index. Nothing in its directory changes any more.
 *
 * @param id such as {@code 20240421-183000-4f2a}: the time of its making in UTC, and four digits by
 *     chance; later generations have greater ids
 */
public record Generation(String id, Path directory) {

  static final String INDEX = "index";
  static final String CONFIG = "config";
  static final String RECORDS = "records.tsv";
  static final String INPUTS = "inputs.tsv";
  static final String TOMBSTONES = "tombstones.tsv";

  /** What the search engine wrote. */
  public Path index() {
    return directory.resolve(INDEX);
  }

  /** The whole configuration it was made with. */
  public Path config() {
    return directory.resolve(CONFIG);
  }

  /**
   * Reads its manifest.
   *
   * @throws DataException if it is missing, damaged or from a newer version
   */
  public Manifest manifest() throws IOException {
    return Manifest.read(directory);
  }

  /** The hash of each article's record, in order of the ids. */
  public List<RecordHashes.Entry> records() throws IOException {
    return RecordHashes.read(directory.resolve(RECORDS));
  }

  /** The same, to look articles up in. */
  public RecordHashes recordHashes() throws IOException {
    return RecordHashes.load(directory.resolve(RECORDS));
  }

  /**
   * Whether just these files were read for it, each as it is now.
   *
   * @param inputs a table as {@link Draft#inputs} asks for
   */
  public boolean isMadeOf(Path inputs) throws IOException {
    return Files.mismatch(directory.resolve(INPUTS), inputs) < 0;
  }

  /** When each of its articles came. */
  Path arrivals() {
    return directory.resolve("arrivals.tsv");
  }

  /** Whether it says when each of its articles came; one of an older version does not. */
  public boolean saysArrivals() {
    return Files.exists(arrivals());
  }

  /** Tells each file that was read for it. */
  public void inputs(Consumer<FileDigest> files) throws IOException {
    try (Stream<String> lines = Files.lines(directory.resolve(INPUTS))) {
      read(lines).forEach(files);
    }
  }

  /** A file that was read for it and is none of these origins, if there is one. */
  public Optional<String> inputOtherThan(Set<String> origins) throws IOException {
    try (Stream<String> lines = Files.lines(directory.resolve(INPUTS))) {
      return read(lines)
          .map(FileDigest::path)
          .filter(origin -> !origins.contains(origin))
          .findFirst();
    }
  }

  private static Stream<FileDigest> read(Stream<String> lines) {
    return lines.flatMap(line -> FileDigest.read(line).stream());
  }

  /** Articles that updates took out since everything was read. */
  public List<Tombstone> tombstones() throws IOException {
    return Tombstone.read(directory.resolve(TOMBSTONES));
  }

  /** What was read and what came of it. */
  public Path ledger() {
    return directory.resolve("ledger.tsv");
  }

  /** What is kept of each text to know it and its copies by. */
  public Path texts() {
    return directory.resolve("texts.bin");
  }

  /**
   * Recomputes the manifest from the files.
   *
   * @return one sentence for each difference; empty if all is as it was published
   * @throws DataException if there is no manifest to compare with
   */
  public List<String> verify() throws IOException {
    return Verification.of(this);
  }
}
