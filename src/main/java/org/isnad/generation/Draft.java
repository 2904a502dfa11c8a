package org.isnad.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.disk.DataLock;
import org.isnad.disk.Digests;
import org.isnad.disk.Durable;
import org.isnad.disk.FileDigest;
import org.jspecify.annotations.Nullable;

/**
 * A generation in the making, in a directory that no reader looks at. Holds the data folder's lock;
 * closing it unpublished removes it.
 */
public final class Draft implements AutoCloseable {

  static final String ENDING = ".part";

  private final DataFolder folder;
  private final Generation draft;
  private final DataLock lock;
  private final Clock clock;
  private final Arrivals arrivals;
  private @Nullable Generation before;
  private boolean published;

  Draft(DataFolder folder, String id, DataLock lock, Clock clock) throws IOException {
    this.folder = folder;
    this.lock = lock;
    this.clock = clock;
    draft = new Generation(id, folder.directory(id + ENDING));
    arrivals = folder.arrivals(GenerationIds.time(id));
    Files.createDirectories(draft.index());
  }

  /** The id under which it will be published. */
  public String id() {
    return draft.id();
  }

  /** An empty directory for the search engine. */
  public Path index() {
    return draft.index();
  }

  /** Where the configuration is, once copied. */
  public Path config() {
    return draft.config();
  }

  /** Where the ledger is to be written; as with the others, it need not be made durable. */
  public Path ledger() {
    return draft.ledger();
  }

  /** Where what is kept of each text is to be written. */
  public Path texts() {
    return draft.texts();
  }

  /** Where the table of the files read is to be written. */
  public Path inputs() {
    return draft.directory().resolve(Generation.INPUTS);
  }

  /** When articles came, those that come with this generation included. */
  public Arrivals arrivals() {
    return arrivals;
  }

  /** How many articles the index being served has; 0 if there is none that can be read. */
  public int served() throws IOException {
    try {
      Optional<String> current = folder.current().id();
      return current.isEmpty()
          ? 0
          : Manifest.read(folder.directory(current.get())).counts().getOrDefault("indexed", 0);
    } catch (DataException damaged) {
      return 0;
    }
  }

  /**
   * Says that this one is to share files with the current generation. What is damaged must not be
   * published as if it were whole: its books are compared now, the shared files of the index on
   * publishing, when their hashes are taken in any case.
   *
   * @return what is not as it was published; it must share nothing then
   */
  public List<String> goOnFrom(Generation current) throws IOException {
    var faults = new ArrayList<>(Verification.ofBooks(current));
    faults.addAll(folder.current().faults(current));
    before = faults.isEmpty() ? current : null;
    return faults;
  }

  /** What has been written so far. */
  public Generation unpublished() {
    return draft;
  }

  /** One hash for the configuration, once copied. */
  public String configHash() throws IOException {
    return Verification.configHash(draft);
  }

  /** Keeps the configuration with the generation, hidden files left out. */
  public void copyConfig(Path from) throws IOException {
    for (Path file : Digests.filesUnder(from)) {
      Path copy = draft.config().resolve(Digests.name(from, file));
      Files.createDirectories(copy.toAbsolutePath().getParent());
      Durable.copy(file, copy);
    }
  }

  /**
   * Makes it the current generation. Readers see the old one or this one, never less, whenever the
   * power goes.
   *
   * @param versions of the program and its parts
   * @param counts of the report
   * @param tombstones articles that were taken out, in any order
   * @throws DataException if a file shared with the generation before is damaged
   */
  public Generation publish(
      Map<String, String> versions,
      Map<String, Integer> counts,
      RecordHashes records,
      List<Tombstone> tombstones)
      throws IOException {
    records.write(draft.directory().resolve(Generation.RECORDS));
    arrivals.write(draft.arrivals(), records.entries().map(RecordHashes.Entry::id));
    Durable.writeLines(
        draft.directory().resolve(Generation.TOMBSTONES),
        tombstones.stream().sorted().map(Tombstone::line));
    // the engine syncs what it writes, but not what an update took over from the index before
    for (Path written : Digests.filesUnder(draft.directory())) {
      Durable.sync(written);
    }
    List<FileDigest> files = Digests.ofTree(draft.directory());
    refuseDamaged(files);
    var manifest =
        new Manifest(
            Manifest.FORMAT,
            draft.id(),
            clock.instant(),
            versions,
            configHash(),
            records.root(),
            counts,
            files);
    Durable.write(draft.directory().resolve(Manifest.FILE), manifest.json());
    Manifest.seal(draft.directory());
    for (Path written : folders()) {
      Durable.syncFolder(written);
    }
    Path home = folder.directory(draft.id());
    Durable.move(draft.directory(), home);
    published = true;
    var generation = new Generation(draft.id(), home);
    folder.current().name(generation);
    return generation;
  }

  private void refuseDamaged(List<FileDigest> files) throws IOException {
    if (before != null) {
      List<String> faults = Verification.ofShared(before, files);
      if (!faults.isEmpty()) {
        throw new DataException("in generation %s %s".formatted(before.id(), faults.getFirst()));
      }
    }
  }

  /**
   * What to say where a disk fails.
   *
   * @param failure as a system tells it, without a place
   */
  public DataException unwritten(IOException failure) {
    return new DataException(
        "the new index in %s cannot be written: %s; what is being served stays"
            .formatted(folder.root(), failure.getMessage()),
        failure);
  }

  private List<Path> folders() throws IOException {
    try (var walk = Files.walk(draft.directory())) {
      return walk.filter(Files::isDirectory).toList();
    }
  }

  /** Removes what was not published and gives the lock back. May be called twice. */
  @Override
  public void close() throws IOException {
    try (lock) {
      if (!published) {
        Durable.deleteTree(draft.directory());
      }
    }
  }
}
