package org.isnad.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.disk.Durable;
import org.isnad.engine.IndexBuilder;
import org.isnad.generation.DataException;
import org.isnad.generation.Draft;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.isnad.generation.RecordHashes;
import org.isnad.report.Report;
import org.isnad.report.Tally;
import org.jspecify.annotations.Nullable;

/**
 * The walk from files to a published generation: files, raw articles, articles, index, switch.
 * Nothing touches the index being served until the new one is whole.
 */
public final class Rebuild {

  private static final System.Logger LOG = System.getLogger(Rebuild.class.getName());

  /** How long who pages through a replaced generation may go on. */
  private static final Duration LEASE = Duration.ofMinutes(10);

  private static final int SKIPS_NAMED = 5;

  private final Recipe recipe;
  private final Terms terms;

  /** A rebuild with this configuration, for any number of runs. */
  public Rebuild(Recipe recipe) {
    this(recipe, Terms.DEFAULT);
  }

  /** A rebuild on certain terms. */
  public Rebuild(Recipe recipe, Terms terms) {
    this.recipe = recipe;
    this.terms = terms;
  }

  /**
   * Reads and extracts all, but writes nothing that stays.
   *
   * @throws StoppedException if the thread was interrupted
   */
  public Report dryRun(List<Path> sources, Progress progress) throws IOException {
    return stoppable(() -> look(sources, progress));
  }

  private Report look(List<Path> sources, Progress progress) throws IOException {
    Path folder = Files.createTempDirectory("isnad-dry-run");
    var tally = new Tally(recipe.corrections());
    try (var books =
        new Books(
            folder.resolve("ledger"), folder.resolve("texts"), folder.resolve("inputs"), null)) {
      var indexing = new Indexing(recipe, null, id -> Instant.EPOCH, books);
      new Intake(recipe, terms.threads(), indexing, books, tally).run(sources, progress);
      books.balance();
      RecordHashes records = closed(books, Copies.of(books), tally, null);
      return tally.report(null, records.root(), false, null);
    } finally {
      Durable.deleteTree(folder);
    }
  }

  /**
   * Builds a generation from all that the sources hold and makes it current.
   *
   * @throws IOException if the data folder is in use or a disk fails; nothing is left behind
   * @throws StoppedException if the thread was interrupted; nothing is left behind
   * @throws GateException if the terms are not met, or no article was read while the index being
   *     served has some; nothing is left behind
   */
  public Report run(List<Path> sources, Generations generations, Progress progress)
      throws IOException {
    return publish(generations, draft -> build(draft, sources, progress, null, null));
  }

  /**
   * As {@link #run}, with the same result, but takes over from the current generation what has not
   * changed. Where it cannot, it reads all again, and the report says why. If nothing has changed,
   * the current generation stays.
   */
  public Report update(List<Path> sources, Generations generations, Progress progress)
      throws IOException {
    try {
      return publish(
          generations,
          draft -> update(draft, generations.current().orElse(null), sources, progress));
    } catch (DamagedException found) {
      return publish(
          generations, draft -> build(draft, sources, progress, null, found.getMessage()));
    }
  }

  private Report update(
      Draft draft, @Nullable Generation before, List<Path> sources, Progress progress)
      throws IOException {
    String whole = before == null ? "there was no index yet" : Changes.of(draft, before, recipe);
    if (before == null || whole != null) {
      return build(draft, sources, progress, null, whole);
    }
    try (Earlier earlier = Earlier.open(before)) {
      return build(draft, sources, progress, earlier, null);
    } catch (IOException failure) {
      throw DamagedException.orElse(failure, before);
    }
  }

  /** Makes a generation in a draft. */
  private interface Work {
    Report in(Draft draft) throws IOException;
  }

  private Report publish(Generations generations, Work work) throws IOException {
    Report report =
        stoppable(
            () -> {
              try (Draft draft = generations.begin()) {
                return placed(draft, work);
              }
            });
    prune(generations);
    return report;
  }

  private Report placed(Draft draft, Work work) throws IOException {
    try {
      draft.copyConfig(recipe.config());
      return work.in(draft);
    } catch (IOException e) {
      // a system that fails to write to an open file says neither where nor to what
      throw e.getClass().equals(IOException.class) ? draft.unwritten(e) : e;
    }
  }

  /** What a disk can make fail. */
  private interface Risky {
    Report run() throws IOException;
  }

  private static Report stoppable(Risky work) throws IOException {
    try {
      return work.run();
    } catch (IOException e) {
      throw unlessInterrupted(e);
    } catch (UncheckedIOException e) {
      throw unlessInterrupted(Objects.requireNonNull(e.getCause()));
    }
  }

  private static IOException unlessInterrupted(IOException e) {
    if (e instanceof ClosedByInterruptException) {
      throw new StoppedException();
    }
    return e;
  }

  /** The new index is being served by now: what old ones cannot be removed is no failure of it. */
  private void prune(Generations generations) {
    try {
      generations.prune(terms.keep(), LEASE);
    } catch (IOException e) {
      boolean busy = e instanceof DataException && e.getCause() == null;
      LOG.log(
          busy ? Level.DEBUG : Level.WARNING,
          "old indexes are not removed yet, the next rebuild will do it: " + e.getMessage());
    }
  }

  private Report build(
      Draft draft,
      List<Path> sources,
      Progress progress,
      @Nullable Earlier earlier,
      @Nullable String whole)
      throws IOException {
    var tally = new Tally(recipe.corrections());
    try (var books = new Books(draft.ledger(), draft.texts(), draft.inputs(), earlier)) {
      Intake intake;
      RecordHashes records;
      try (IndexBuilder builder = builder(draft, earlier)) {
        var indexing = new Indexing(recipe, builder, draft.arrivals()::of, books);
        intake = new Intake(recipe, terms.threads(), indexing, books, tally);
        intake.run(sources, progress);
        progress.finishing();
        books.balance();
        Copies copies = Copies.of(books);
        if (earlier != null && earlier.generation().isMadeOf(draft.inputs())) {
          records = closed(books, copies, tally, null);
          return tally.report(earlier.generation().id(), records.root(), true, null);
        }
        new Reconciliation(books, copies).apply(builder, intake, sources);
        builder.beginFinish(); // which has its own threads, beside the search for stories
        records = closed(books, copies, tally, builder);
        builder.finish();
      }
      Report report = tally.report(draft.id(), records.root(), false, whole);
      refuseEmpty(report, draft.served());
      terms.gate().check(draft.unpublished());
      refuseIfInterrupted();
      draft.publish(
          recipe.versions(), report.counts(), records, Tombstones.of(earlier, records, draft.id()));
      return report;
    }
  }

  /** A disk that is not mounted looks like a folder without articles. */
  private static void refuseEmpty(Report report, int served) {
    if (report.indexed() > 0 || served == 0) {
      return;
    }
    var reasons = new ArrayList<String>();
    reasons.add(
        ("no article was read, and the index being served has %,d; to serve an empty one, move the"
                + " data folder away first")
            .formatted(served));
    report.skipped().stream()
        .limit(SKIPS_NAMED)
        .forEach(skip -> reasons.add("skipped %s: %s".formatted(skip.place(), skip.reason())));
    throw new GateException(reasons);
  }

  private static RecordHashes closed(
      Books books, Copies copies, Tally tally, @Nullable IndexBuilder builder) throws IOException {
    return Closing.of(books, copies, Retellings.of(books, copies), tally, builder);
  }

  private IndexBuilder builder(Draft draft, @Nullable Earlier earlier) throws IOException {
    return earlier == null
        ? recipe.engine().build(draft.index())
        : recipe.engine().extend(earlier.generation().index(), draft.index());
  }

  private static void refuseIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new StoppedException();
    }
  }
}
