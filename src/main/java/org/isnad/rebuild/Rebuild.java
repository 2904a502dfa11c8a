package org.isnad.rebuild;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.isnad.engine.IndexBuilder;
import org.isnad.generation.DataException;
import org.isnad.generation.Draft;
import org.isnad.generation.Generations;
import org.isnad.generation.RecordHashes;

/**
 * The walk from files to a published generation: files, raw articles, articles, index, switch.
 * Nothing touches the index being served until the new one is whole.
 */
public final class Rebuild {

  private static final System.Logger LOG = System.getLogger(Rebuild.class.getName());

  /** Generations before the current one that stay for a rollback. */
  private static final int KEPT = 3;

  /** How long who pages through a replaced generation may go on. */
  private static final Duration LEASE = Duration.ofMinutes(10);

  private final Recipe recipe;

  /** A rebuild with this configuration, for any number of runs. */
  public Rebuild(Recipe recipe) {
    this.recipe = recipe;
  }

  /**
   * Reads and extracts all, but writes nothing.
   *
   * @throws StoppedException if the thread was interrupted
   */
  public Report dryRun(List<Path> sources, Progress progress) throws IOException {
    var intake = new Intake(recipe, null);
    intake.run(sources, progress);
    return intake.tally().report(null, intake.records().root());
  }

  /**
   * Builds a generation and makes it current.
   *
   * @throws IOException if the data folder is in use or a disk fails; nothing is left behind
   * @throws StoppedException if the thread was interrupted; nothing is left behind
   */
  public Report run(List<Path> sources, Generations generations, Progress progress)
      throws IOException {
    Report report;
    try (Draft draft = generations.begin()) {
      draft.copyConfig(recipe.config());
      report = build(draft, sources, progress);
    } catch (ClosedByInterruptException e) {
      throw new StoppedException();
    }
    prune(generations);
    return report;
  }

  private static void prune(Generations generations) throws IOException {
    try {
      generations.prune(KEPT, LEASE);
    } catch (DataException busy) {
      LOG.log(Level.DEBUG, "the next rebuild has begun and will clear old generations", busy);
    }
  }

  private Report build(Draft draft, List<Path> sources, Progress progress) throws IOException {
    Intake intake;
    try (IndexBuilder builder = recipe.engine().build(draft.index())) {
      intake = new Intake(recipe, builder);
      intake.run(sources, progress);
      progress.finishing();
      builder.finish();
    }
    RecordHashes records = intake.records();
    Report report = intake.tally().report(draft.id(), records.root());
    refuseIfInterrupted();
    draft.publish(recipe.versions(), report.counts(), intake.inputs(), records);
    return report;
  }

  private static void refuseIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new StoppedException();
    }
  }
}
