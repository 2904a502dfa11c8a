package org.isnad.rebuild;

import java.io.IOException;
import java.util.Arrays;
import org.isnad.ledger.Texts;
import org.isnad.story.Stories;
import org.jspecify.annotations.Nullable;

/** Which articles are one story. Depends on the articles alone, as {@link Copies} does. */
final class Retellings {

  private static final int NONE = -1;

  private final Texts texts;

  /** By row of an article, its story as the row of its first article. */
  private final int[] stories;

  private final int storyCount;

  private Retellings(Texts texts, int[] articles, int[] least) {
    this.texts = texts;
    this.stories = new int[texts.size()];
    Arrays.fill(stories, NONE);
    storyCount = tell(articles, least);
  }

  /** The stories of the articles that are no copies. */
  static Retellings of(Books books, Copies copies) throws IOException {
    Texts texts = books.texts();
    int[] articles = copies.articles();
    return new Retellings(texts, articles, Stories.of(texts.sketches(articles)));
  }

  private int tell(int[] articles, int[] least) {
    int count = 0;
    var sizes = new int[least.length];
    for (int number : least) {
      sizes[number]++;
    }
    for (int number = 0; number < least.length; number++) {
      if (sizes[least[number]] > 1) {
        stories[articles[number]] = articles[least[number]];
        count += least[number] == number ? 1 : 0;
      }
    }
    return count;
  }

  /** The story of an article: an id; null if it stands alone. */
  @Nullable String story(int row) {
    return stories[row] == NONE ? null : texts.id(stories[row]);
  }

  /** How many stories have more than one article. */
  int stories() {
    return storyCount;
  }
}
