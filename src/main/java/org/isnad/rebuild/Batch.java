package org.isnad.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

  private final Consumer<List<RawArticle>> full;
  private List<RawArticle> articles = new ArrayList<>(MOST);
  private int length;

  /**
   * An empty one.
   *
   * @param full takes the articles each time there are enough
   */
  Batch(Consumer<List<RawArticle>> full) {
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
      full.accept(articles);
      articles = new ArrayList<>(MOST);
      length = 0;
    }
  }
}
