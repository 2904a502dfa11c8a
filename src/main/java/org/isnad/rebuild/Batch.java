package org.isnad.rebuild;

import java.util.ArrayList;
import java.util.List;
import org.isnad.raw.RawArticle;

/**
 * Gathers new articles until there are some for a worker, who extracts them all and then indexes
 * them all: what one kind of work needs of code and tables stays near at hand meanwhile. One thread
 * only.
 */
final class Batch {

  /** More than these bring nothing more. */
  private static final int MOST = 16;

  /** Characters of text; fewer than an analysis remembers. */
  private static final int LONGEST = 48_000;

  /** Takes articles, and how many characters of text they have together. */
  @FunctionalInterface
  interface Taker {
    void take(List<RawArticle> articles, int length);
  }

  private final Taker full;
  private List<RawArticle> articles = new ArrayList<>(MOST);
  private int length;

  /**
   * An empty one.
   *
   * @param full takes the articles each time there are enough
   */
  Batch(Taker full) {
    this.full = full;
  }

  void add(RawArticle raw) {
    articles.add(raw);
    length += raw.text().length();
    if (articles.size() == MOST || length >= LONGEST) {
      handOn();
    }
  }

  /** Hands on what there is. */
  void handOn() {
    if (!articles.isEmpty()) {
      full.take(articles, length);
      articles = new ArrayList<>(MOST);
      length = 0;
    }
  }
}
