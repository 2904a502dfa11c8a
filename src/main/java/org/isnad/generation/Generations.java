package org.isnad.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.disk.DataLock;
import org.jspecify.annotations.Nullable;

/**
 * The data folder: {@code generations/} with one directory each, {@code CURRENT} with the id of the
 * one being served, and {@code lock}. Reading needs no lock and no right to write.
 */
public final class Generations {

  private final DataFolder folder;
  private final Clock clock;

  /** A data folder that need not exist yet. */
  public Generations(Path data) {
    this(data, Clock.systemUTC());
  }

  Generations(Path data, Clock clock) {
    this.folder = new DataFolder(data);
    this.clock = clock;
  }

  /**
   * Starts a generation, after clearing what an interrupted rebuild left.
   *
   * @throws DataException if another process is at it, or the folder cannot be written
   */
  public Draft begin() throws IOException {
    DataLock lock = folder.lock();
    try {
      folder.clearHalfWritten();
      return new Draft(folder, GenerationIds.next(clock, list()), lock, clock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Clears what an interrupted rebuild left, unless one is running or the folder is read-only.
   *
   * @return whether it could
   */
  public boolean tidy() {
    return folder.tidy();
  }

  /** Whether new generations can be made here; one on a read-only disk can only be read. */
  public boolean isWritable() {
    return folder.isWritable();
  }

  /** Whether a generation is being made, by this process or another. */
  public boolean isBusy() throws IOException {
    return folder.isLocked();
  }

  /** All published generations, oldest first. */
  public List<Generation> list() throws IOException {
    return folder.generations();
  }

  /**
   * The generation being served; empty if none was ever published.
   *
   * @throws DataException if {@code CURRENT} is damaged or names what is not there
   */
  public Optional<Generation> current() throws IOException {
    Optional<String> id = currentId();
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        find(id.get())
            .orElseThrow(
                () ->
                    new DataException(
                        "%s names the generation '%s', which is not there: roll back, or rebuild"
                            .formatted(folder.current().path(), id.get()))));
  }

  /**
   * As {@link #current}, for who cannot go on without.
   *
   * @throws DataException saying how to make one
   */
  public Generation requireCurrent() throws IOException {
    Path root = folder.root();
    Optional<Generation> current = current();
    if (current.isEmpty()) {
      throw new DataException(
          "%s: make one with 'isnad rebuild --source FOLDER --data %s'"
              .formatted(
                  Files.isDirectory(root)
                      ? "the data folder " + root + " holds no index yet"
                      : "there is no data folder " + root,
                  root));
    }
    return current.get();
  }

  private Optional<String> currentId() throws IOException {
    return folder.current().id();
  }

  /** The same, later than any if it cannot be told: so that one can go back from there. */
  private String currentIdOrLatest() throws IOException {
    try {
      return currentId().orElse("~");
    } catch (DataException damaged) {
      return "~";
    }
  }

  /**
   * Recomputes the manifest of the current generation, and whether {@code CURRENT} names it
   * rightly.
   *
   * @return one sentence for each difference; empty if all is as it was published
   */
  public List<String> verifyCurrent() throws IOException {
    Generation current = requireCurrent();
    var faults = new ArrayList<>(current.verify());
    faults.addAll(folder.current().faults(current));
    return List.copyOf(faults);
  }

  private Optional<Generation> find(String id) throws IOException {
    return list().stream().filter(generation -> generation.id().equals(id)).findFirst();
  }

  /**
   * Makes an earlier generation current again; none is removed.
   *
   * @param to its id, or any later one's; null for the one before the current
   * @throws DataException if there is none such, or another process is writing
   */
  public Generation rollback(@Nullable String to) throws IOException {
    return folder.locked(
        () -> {
          Generation goal = to == null ? before(currentIdOrLatest()) : named(to);
          goal.manifest(); // refuses what cannot be read
          folder.current().name(goal);
          return goal;
        });
  }

  private Generation before(String id) throws IOException {
    return list().reversed().stream()
        .filter(generation -> generation.id().compareTo(id) < 0)
        .findFirst()
        .orElseThrow(() -> new DataException("there is no generation before the current one"));
  }

  /**
   * The generation that came before another.
   *
   * @throws DataException if there is none
   */
  public Generation before(Generation other) throws IOException {
    return before(other.id());
  }

  /**
   * A generation by its id.
   *
   * @throws DataException naming those that there are
   */
  public Generation named(String id) throws IOException {
    List<String> all = list().stream().map(Generation::id).toList();
    return find(id)
        .orElseThrow(
            () ->
                new DataException(
                    "there is no generation '%s'; there are: %s"
                        .formatted(id, String.join(", ", all))));
  }

  /**
   * Removes old generations.
   *
   * @param keep how many before the current one stay
   * @param lease how long a generation stays after its successor came, for who still reads it
   * @return those removed, oldest first
   */
  public List<Generation> prune(int keep, Duration lease) throws IOException {
    return folder.locked(
        () -> {
          List<Generation> removed = removable(keep, clock.instant().minus(lease));
          for (Generation each : removed) {
            folder.remove(each);
          }
          return removed;
        });
  }

  private List<Generation> removable(int keep, Instant latest) throws IOException {
    List<Generation> all = list();
    String current = currentIdOrLatest();
    int old = (int) all.stream().filter(each -> each.id().compareTo(current) < 0).count();
    return all.subList(0, Math.max(0, old - keep)).stream()
        .filter(each -> supersededBefore(latest, all, each))
        .toList();
  }

  private static boolean supersededBefore(Instant time, List<Generation> all, Generation each) {
    return published(all.get(all.indexOf(each) + 1)).isBefore(time);
  }

  /** As its manifest says; of a damaged one, when its making began. */
  private static Instant published(Generation generation) {
    try {
      return generation.manifest().created();
    } catch (IOException damaged) {
      return GenerationIds.time(generation.id());
    }
  }
}
