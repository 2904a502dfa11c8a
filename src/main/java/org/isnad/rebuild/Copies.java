package org.isnad.rebuild;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.isnad.ledger.Entries;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Texts;

/**
 * Which of the texts met are articles of the index, and which are copies of one. Depends on what
 * was read, not on the order of reading nor on earlier runs.
 */
final class Copies {

  private static final int NONE = -1;

  private final Texts texts;

  /** By row, the row of the article that stands for it; {@link #NONE} if it is nowhere. */
  private final int[] standsFor;

  /** By row of an article that stands for itself, in how many places it or a copy was met. */
  private final int[] places;

  /** Rows of all articles, by id. */
  private final int[] articles;

  private Copies(Texts texts, int[] met) {
    this.texts = texts;
    this.standsFor = new int[texts.size()];
    this.places = new int[texts.size()];
    Arrays.fill(standsFor, NONE);
    join(met);
    articles = texts.byId(IntStream.range(0, texts.size()).filter(this::isArticle).toArray());
  }

  static Copies of(Books books) throws IOException {
    Texts texts = books.texts();
    var met = new int[texts.size()];
    Ledger.read(
        books.ledgerFile(),
        new Entries() {
          @Override
          public void article(String id, String origin) {
            met[texts.find(id)]++;
          }
        });
    return new Copies(texts, met);
  }

  /** Of texts that are the same, the one with the least id stands for all. */
  private void join(int[] met) {
    int[] rows =
        texts.bySame(
            IntStream.range(0, met.length)
                .filter(row -> met[row] > 0 && texts.isFilled(row))
                .toArray());
    int first = NONE;
    for (int row : rows) {
      if (first == NONE || !texts.same(first, row)) {
        first = row;
      }
      standsFor[row] = first;
      places[first] += met[row];
    }
  }

  boolean isArticle(int row) {
    return standsFor[row] == row;
  }

  /** The row of the article that a row stands for or is a copy of; -1 if it could not be read. */
  int article(int row) {
    return standsFor[row];
  }

  /** Rows of all articles, by id. */
  int[] articles() {
    return articles;
  }

  /** In how many places an article or a copy of it was met. */
  int places(int row) {
    return places[row];
  }
}
