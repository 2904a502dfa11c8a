package org.isnad.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.isnad.article.Span;
import org.isnad.browse.NameDirectory;
import org.isnad.browse.PlaceDirectory;
import org.isnad.engine.Snapshot;
import org.isnad.follow.Follower;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.generation.Generation;
import org.isnad.generation.Manifest;
import org.isnad.plan.Planner;
import org.isnad.plan.Suggester;
import org.isnad.service.OpenIndex;
import org.jspecify.annotations.Nullable;

/**
 * Opens generations with the configuration each was made with. The last configuration is kept, for
 * most rebuilds change only the articles and a switch should be quick.
 */
final class IndexOpener implements Follower.Opener<OpenIndex> {

  private static final int MOST_TO_WARM = 300_000;

  private String kept = "";
  private @Nullable Workshop workshop;

  @Override
  public synchronized OpenIndex open(Generation generation) throws IOException {
    Manifest manifest = generation.manifest();
    Workshop known = workshop;
    boolean same = known != null && manifest.config().equals(kept);
    Toolbox tools = known != null && same ? known.tools() : Toolbox.load(generation.config());
    var opening = new FutureTask<>(() -> tools.engine().open(generation.index()));
    Thread.ofPlatform().name("open-index").start(opening);
    try {
      // reading the gazetteers takes as long as opening the index, and neither needs the other
      Workshop current = known != null && same ? known : Workshop.of(tools);
      workshop = current;
      kept = manifest.config();
      return open(generation.id(), manifest, current, opened(opening));
    } catch (RuntimeException faultyConfig) {
      opened(opening).close();
      throw faultyConfig;
    }
  }

  /** The names of a large index take seconds to gather, and of a very large one too much memory. */
  @Override
  public void warm(OpenIndex opened) {
    if (opened.snapshot().articles() <= MOST_TO_WARM) {
      opened.names().gather();
    }
  }

  private static Snapshot opened(FutureTask<Snapshot> opening) throws IOException {
    try {
      return opening.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the index was being opened", e);
    }
  }

  /** One that is not published yet, with the configuration it was made with. */
  static OpenIndex unpublished(Generation draft, Workshop workshop) throws IOException {
    var manifest =
        new Manifest(
            Manifest.FORMAT, draft.id(), Instant.EPOCH, Map.of(), "", "", Map.of(), List.of());
    Snapshot snapshot = workshop.tools().engine().open(draft.index());
    return open(draft.id(), manifest, workshop, snapshot);
  }

  private static OpenIndex open(
      String id, Manifest manifest, Workshop workshop, Snapshot snapshot) {
    Toolbox tools = workshop.tools();
    Gazetteer gazetteer = workshop.gazetteer();
    var planner = new Planner(gazetteer, tools.analysis(), tools.names());
    var suggester = new Suggester(gazetteer, tools.names());
    return new OpenIndex(
        id,
        manifest,
        snapshot,
        tools.config().facets().facets(),
        new GazetteerCatalogue(
            gazetteer, snapshot, typed -> planner.authors(snapshot).called(typed)),
        planner::plan,
        suggester::suggest,
        text -> tools.analysis().tokens(text, new Span(0, text.length())),
        new NameDirectory(snapshot, gazetteer.listed(), tools.names()),
        new PlaceDirectory(snapshot, gazetteer.places(), gazetteer.listed(), tools.names()));
  }
}
