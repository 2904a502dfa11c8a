package org.isnad.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isnad.engine.IndexBuilder;
import org.isnad.generation.RecordHashes;
import org.isnad.ledger.Entries;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Text;
import org.isnad.ledger.Texts;
import org.isnad.raw.Skip;
import org.isnad.report.PlaceOrder;
import org.isnad.report.Tally;
import org.jspecify.annotations.Nullable;

/** The end of a run: what can be said of an article only when all are read. */
final class Closing implements Entries {

  private final Books books;
  private final Texts texts;
  private final Copies copies;
  private final Retellings retellings;
  private final Tally tally;
  private final @Nullable IndexBuilder builder;
  private final RecordHashes records = new RecordHashes();

  /** Of articles met in several places, by row. */
  private final Map<Integer, List<Place>> several = new HashMap<>();

  private Closing(
      Books books,
      Copies copies,
      Retellings retellings,
      Tally tally,
      @Nullable IndexBuilder builder) {
    this.books = books;
    this.texts = books.texts();
    this.copies = copies;
    this.retellings = retellings;
    this.tally = tally;
    this.builder = builder;
  }

  /** Where a copy of an article stands; its own text first. */
  private record Place(boolean own, String origin) {
    static final Comparator<Place> ORDER =
        Comparator.comparing(Place::own).reversed().thenComparing(Place::origin, PlaceOrder.ORDER);
  }

  /**
   * Counts every article, and tells the index where copies are.
   *
   * @return the hash of each article's record
   */
  static RecordHashes of(
      Books books,
      Copies copies,
      Retellings retellings,
      Tally tally,
      @Nullable IndexBuilder builder)
      throws IOException {
    var closing = new Closing(books, copies, retellings, tally, builder);
    try {
      Ledger.read(books.ledgerFile(), closing);
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
    for (var each : closing.several.entrySet()) {
      closing.close(each.getKey(), each.getValue());
    }
    tally.stories(retellings.stories());
    return closing.records;
  }

  @Override
  public void article(String id, String origin) {
    int row = texts.find(id);
    int article = copies.article(row);
    if (article < 0) {
      String fault = books.fault(id);
      tally.skip(new Skip(origin, fault == null ? "was lost, a fault of Isnad" : fault));
    } else if (copies.places(article) > 1) {
      several
          .computeIfAbsent(article, none -> new ArrayList<>())
          .add(new Place(row == article, origin));
    } else {
      try {
        close(article, List.of(origin), false);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void close(int row, List<Place> places) throws IOException {
    places.sort(Place.ORDER);
    List<String> origins = places.stream().map(Place::origin).toList();
    origins.stream().skip(1).forEach(copy -> tally.join(copy, origins.getFirst()));
    close(row, origins, true);
  }

  private void close(int row, List<String> origins, boolean joined) throws IOException {
    String id = texts.id(row);
    String story = retellings.story(row);
    String hash = RecordHash.of(texts.record(row), origins, story);
    records.add(id, hash);
    int lacks = texts.lacks(row);
    tally.index(
        origins.getFirst(),
        (lacks & Text.OUTLET) != 0,
        (lacks & Text.DATE) != 0,
        (lacks & Text.TITLE) != 0,
        (lacks & Text.NO_DAY) != 0);
    Earlier earlier = books.earlier();
    Optional<String> before = earlier == null ? Optional.empty() : earlier.records().find(id);
    boolean asStored = before.map(hash::equals).orElse(!joined && story == null);
    if (builder != null && !asStored) {
      builder.relate(id, origins, story);
    }
  }
}
