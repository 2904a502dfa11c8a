package org.isnad.rebuild;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.disk.FileDigest;
import org.isnad.ledger.Entries;
import org.isnad.ledger.HashedLongs;
import org.isnad.ledger.Ledger;
import org.isnad.raw.Skip;
import org.isnad.report.Tally;
import org.isnad.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be looked into just now: a folder that may not be listed, a file on a disk that does
 * not answer. Nobody can say that it is gone, so what an earlier run read there stays as it was.
 */
final class OutOfReach {

  private final Books books;
  private final Tally tally;

  /** By their origins; a whole source has none, and may hold whatever was not met. */
  private final Map<String, List<Skip>> places = new TreeMap<>();

  private final Map<String, Integer> kept = new HashMap<>();

  OutOfReach(Books books, Tally tally) {
    this.books = books;
    this.tally = tally;
  }

  /**
   * A place that cannot be looked into.
   *
   * @param origin of the folder or the file; empty for a whole source
   */
  void add(String origin, Skip skip) {
    places.computeIfAbsent(origin, none -> new ArrayList<>()).add(skip);
  }

  /**
   * Takes over what an earlier run read there. To be called once all else is read.
   *
   * @param known hears again of each article, skip and note of a file that is kept
   */
  void keep(Entries known) throws IOException {
    Earlier earlier = books.earlier();
    if (earlier != null && !places.isEmpty()) {
      HashedLongs met = met();
      Ledger.read(earlier.generation().ledger(), new Kept(met, known));
      keepInputs(earlier, met);
    }
    places.forEach((origin, skips) -> skips.forEach(skip -> tally.skip(said(origin, skip))));
  }

  private Skip said(String origin, Skip skip) {
    int articles = kept.getOrDefault(origin, 0);
    return articles == 0
        ? skip
        : new Skip(
            skip.place(),
            "%s; what was read there before stays, articles: %,d"
                .formatted(skip.reason(), articles));
  }

  /** What was read in this run: with several sources, some of it under the name of a place. */
  private HashedLongs met() throws IOException {
    var met = new HashedLongs();
    books.ledger().flush();
    Ledger.read(
        books.ledgerFile(),
        new Entries() {
          @Override
          public void file(String origin, String digest) {
            SourceFile.origins(origin).forEach(each -> met.putIfAbsent(SourceIds.hash(each), 0));
          }
        });
    return met;
  }

  /** The place in which something lies that was not met; null if it can be looked into. */
  private @Nullable String place(String origin, HashedLongs met) {
    String at = origin;
    while (!places.containsKey(at) && !at.isEmpty()) {
      at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
    }
    return places.containsKey(at) && !isMet(origin, met) ? at : null;
  }

  private void keepInputs(Earlier earlier, HashedLongs met) throws IOException {
    Set<String> sidecars = new HashSet<>();
    places.keySet().forEach(origin -> sidecars.addAll(SourceFile.origins(origin)));
    var files = new ArrayList<FileDigest>();
    earlier
        .generation()
        .inputs(
            file -> {
              boolean beside = sidecars.contains(file.path()) && !isMet(file.path(), met);
              if (beside || place(file.path(), met) != null) {
                files.add(file);
              }
            });
    for (FileDigest file : files) {
      books.read(file);
    }
  }

  private static boolean isMet(String origin, HashedLongs met) {
    return met.get(SourceIds.hash(origin)) >= 0;
  }

  /** Hears the whole of an earlier ledger, and tells what is kept of it. */
  private final class Kept implements Entries {
    private final HashedLongs met;
    private final Entries known;
    private @Nullable String place;

    Kept(HashedLongs met, Entries known) {
      this.met = met;
      this.known = known;
    }

    @Override
    public void file(String origin, String digest) {
      place = place(origin, met);
      if (place != null) {
        books.ledger().file(origin, digest);
      }
    }

    @Override
    public void article(String id, String origin) {
      if (place != null) {
        kept.merge(place, 1, Integer::sum);
        known.article(id, origin);
      }
    }

    @Override
    public void skip(String at, String reason) {
      if (place != null) {
        known.skip(at, reason);
      }
    }

    @Override
    public void note(String at, String note) {
      if (place != null) {
        known.note(at, note);
      }
    }
  }
}
