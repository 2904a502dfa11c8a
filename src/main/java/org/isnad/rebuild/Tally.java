package org.isnad.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.isnad.article.Article;
import org.isnad.raw.Skip;
import org.isnad.rebuild.Report.Missing;
import org.jspecify.annotations.Nullable;

/** Counts what happens to each article. Safe for many threads. */
final class Tally {

  private static final Comparator<Skip> BY_PLACE =
      Comparator.comparing(Skip::place, Places.ORDER).thenComparing(Skip::reason);

  private final long start = System.nanoTime();
  private final List<Skip> skipped = new ArrayList<>();
  private final List<Skip> notes = new ArrayList<>();
  private final Lacking outlets = new Lacking();
  private final Lacking dates = new Lacking();
  private final Lacking titles = new Lacking();
  private int indexed;

  /** Keeps the first origins only, whatever order they come in: memory stays flat. */
  private static final class Lacking {
    private static final int KEPT = 1_000;
    private final TreeSet<String> origins = new TreeSet<>(Places.ORDER);
    private int count;

    void countIf(boolean lacks, String origin) {
      if (lacks) {
        count++;
        origins.add(origin);
        if (origins.size() > KEPT) {
          origins.removeLast();
        }
      }
    }

    Missing report() {
      return new Missing(count, List.copyOf(origins));
    }
  }

  synchronized void skip(Skip skip) {
    skipped.add(skip);
  }

  synchronized void note(String origin, String note) {
    notes.add(new Skip(origin, note));
  }

  synchronized void index(Article article) {
    indexed++;
    outlets.countIf(article.outlet() == null, article.origin());
    dates.countIf(article.date().value() == null, article.origin());
    titles.countIf(article.title().isEmpty(), article.origin());
  }

  synchronized Report report(@Nullable String generation, String root) {
    skipped.sort(BY_PLACE);
    notes.sort(BY_PLACE);
    return new Report(
        generation,
        root,
        indexed + skipped.size(),
        indexed,
        skipped,
        outlets.report(),
        dates.report(),
        titles.report(),
        notes,
        Duration.ofNanos(System.nanoTime() - start));
  }
}
