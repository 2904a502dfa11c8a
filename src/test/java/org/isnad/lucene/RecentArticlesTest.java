package org.isnad.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.engine.TestArticle;
import org.junit.jupiter.api.Test;

/** Articles at hand are read once, and as many are kept as there is room for. */
final class RecentArticlesTest {

  private static final int LENGTH = 100;

  private final List<Integer> read = new ArrayList<>();
  private final RecentArticles recent = new RecentArticles(3 * LENGTH);

  @Test
  void isReadOnce() throws IOException {
    Article first = get(1);
    assertThat(get(1)).isSameAs(first);
    assertThat(read).containsExactly(1);
  }

  @Test
  void forgetsTheOneNotSeenForLongest() throws IOException {
    get(1);
    get(2);
    get(3);
    get(1);
    get(4);
    assertThat(recent.size()).isEqualTo(3 * LENGTH);
    get(1);
    get(2);
    assertThat(read).containsExactly(1, 2, 3, 4, 2);
  }

  @Test
  void keepsNothingThatIsTooLarge() throws IOException {
    get(1);
    assertThat(recent.get(2, doc -> article(doc, 4 * LENGTH)).text()).hasSize(4 * LENGTH);
    assertThat(recent.size()).isZero();
  }

  private Article get(int doc) throws IOException {
    return recent.get(doc, any -> article(any, LENGTH));
  }

  private Article article(int doc, int length) {
    read.add(doc);
    return TestArticle.article("a" + doc).build().with("x".repeat(length), List.of());
  }
}
