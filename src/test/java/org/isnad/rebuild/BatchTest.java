package org.isnad.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.raw.Given;
import org.isnad.raw.RawArticle;
import org.junit.jupiter.api.Test;

final class BatchTest {

  private final List<List<RawArticle>> handedOn = new ArrayList<>();
  private final Batch batch = new Batch(this::take);
  private int added;
  private int length;

  @Test
  void handsOnSixteenArticlesTogether() {
    add(35, "A report.");
    assertThat(handedOn).extracting(List::size).containsExactly(16, 16);
  }

  @Test
  void handsOnTheRestInTheEndAndNothingTwice() {
    add(18, "A report.");
    batch.handOn();
    batch.handOn();
    assertThat(handedOn).extracting(List::size).containsExactly(16, 2);
    assertThat(length).isEqualTo(18 * "A report.".length());
    assertThat(handedOn.stream().flatMap(List::stream).map(RawArticle::origin))
        .hasSize(18)
        .doesNotHaveDuplicates();
  }

  @Test
  void letsALongArticleNotWaitForOthers() {
    add(2, "A report.");
    add(1, "word ".repeat(10_000));
    assertThat(handedOn).extracting(List::size).containsExactly(3);
  }

  private void take(List<RawArticle> articles, int length) {
    handedOn.add(articles);
    this.length += length;
  }

  private void add(int count, String text) {
    for (int i = 0; i < count; i++) {
      String origin = "articles.jsonl#" + ++added;
      batch.add(new RawArticle(origin, text, 0, List.of(), Given.NONE, List.of()));
    }
  }
}
