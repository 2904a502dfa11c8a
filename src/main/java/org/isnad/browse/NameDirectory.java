package org.isnad.browse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.browse.NameTable.Gathered;
import org.isnad.browse.NameTable.Row;
import org.isnad.engine.Clause;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.Selection;
import org.isnad.engine.SearchRequest.Sort;
import org.isnad.engine.SearchRequest.Window;
import org.isnad.engine.Snapshot;
import org.isnad.engine.Surface;
import org.isnad.gazetteer.Listed;
import org.isnad.names.Names;
import org.jspecify.annotations.Nullable;

/**
 * All names of an index, listed and unlisted, each with its spellings. Gathered when first asked
 * for, or before; after that an answer reads the names that fit and the postings of those shown,
 * never the articles. Safe for many threads.
 */
public final class NameDirectory {

  /** Spellings shown of one name. */
  private static final int MOST_SPELLINGS = 8;

  private final Snapshot snapshot;
  private final List<Listed> listed;
  private final Names names;
  private volatile @Nullable Sorted sorted;

  /** The gazetteer's names must be those that the index was built with. */
  public NameDirectory(Snapshot snapshot, List<Listed> listed, Names names) {
    this.snapshot = snapshot;
    this.listed = listed;
    this.names = names;
  }

  /** The names with the two orders they can be asked for in. */
  private static final class Sorted {
    private final Gathered all;
    private final int[] byArticles;
    private final int[] byAlphabet;

    private Sorted(Gathered all, int[] byArticles, int[] byAlphabet) {
      this.all = all;
      this.byArticles = byArticles;
      this.byAlphabet = byAlphabet;
    }

    static Sorted of(Gathered all) {
      Comparator<Row> alphabet =
          Comparator.comparing(Row::folded).thenComparing(Row::label).thenComparing(Row::kind);
      Comparator<Row> articles = Comparator.comparingInt(Row::most).reversed();
      return new Sorted(
          all, order(all.rows(), articles.thenComparing(alphabet)), order(all.rows(), alphabet));
    }

    private static int[] order(List<Row> rows, Comparator<Row> by) {
      return IntStream.range(0, rows.size())
          .boxed()
          .sorted(Comparator.comparing(rows::get, by))
          .mapToInt(Integer::intValue)
          .toArray();
    }

    int[] by(NameAsk.Order order) {
      return order == NameAsk.Order.ALPHABET ? byAlphabet : byArticles;
    }
  }

  /** The names that fit, a stretch of them with their spellings. */
  public NameList list(NameAsk ask) {
    Sorted now = sorted();
    List<Row> rows = now.all.rows();
    BitSet found = now.all.words().find(ask.typed(), rows.size());
    var kinds = new EnumMap<NameKind, Integer>(NameKind.class);
    found.stream().forEach(row -> kinds.merge(rows.get(row).kind(), 1, Integer::sum));
    int total = ask.kind() == null ? found.cardinality() : kinds.getOrDefault(ask.kind(), 0);
    List<NameEntry> entries =
        Arrays.stream(now.by(ask.order()))
            .filter(found::get)
            .mapToObj(rows::get)
            .filter(row -> ask.kind() == null || row.kind() == ask.kind())
            .skip(ask.offset())
            .limit(ask.size())
            .map(this::entry)
            .toList();
    return new NameList(total, kinds, entries);
  }

  /** Gathers the names now, so that nobody waits for it. */
  public void gather() {
    var unused = sorted();
  }

  private Sorted sorted() {
    Sorted known = sorted;
    if (known != null) {
      return known;
    }
    synchronized (this) {
      known = sorted;
      if (known == null) {
        known = Sorted.of(NameTable.gather(snapshot, listed, names));
        sorted = known;
      }
      return known;
    }
  }

  private NameEntry entry(Row row) {
    return new NameEntry(row.kind(), row.ids(), row.label(), articles(row), spellings(row));
  }

  private int articles(Row row) {
    if (row.ids().size() == 1) {
      return row.most();
    }
    var any = new Selection(row.kind().facet(), Set.copyOf(row.ids()), Set.of(), Set.of(), false);
    return snapshot
        .search(
            new SearchRequest(
                new Clause.Everything(),
                List.of(),
                null,
                List.of(any),
                null,
                Sort.RELEVANCE,
                Window.at(0, 0),
                List.of(),
                null,
                false))
        .total();
  }

  /** One spelling may stand under several values: an article that has both is counted once each. */
  private List<Surface> spellings(Row row) {
    Map<String, Integer> articles = new LinkedHashMap<>();
    for (String id : row.ids().subList(0, Math.min(row.ids().size(), MOST_SPELLINGS))) {
      for (Surface surface : snapshot.surfaces(row.kind().facet(), id, MOST_SPELLINGS)) {
        articles.merge(surface.text(), surface.articles(), Integer::sum);
      }
    }
    return articles.entrySet().stream()
        .map(entry -> new Surface(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Surface::articles).reversed())
        .limit(MOST_SPELLINGS)
        .toList();
  }
}
