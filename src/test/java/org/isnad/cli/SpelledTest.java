package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Asks a {@link SpelledCorpus} that is served for one class of tests. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SpelledTest {

  @TempDir Path folder;
  SpelledCorpus corpus;

  @BeforeAll
  void serve(@TempDir Path served) throws IOException {
    corpus = SpelledCorpus.in(served);
  }

  @AfterAll
  void stop() {
    corpus.close();
  }

  /**
   * Whether a query finds these articles and no others, in any order.
   *
   * @param articles with spaces between; null for none
   */
  void assertFinds(String query, @Nullable String articles) throws IOException {
    List<String> expected = articles == null ? List.of() : List.of(articles.split(" ", -1));
    assertThat(corpus.found(query)).containsExactlyInAnyOrderElementsOf(expected);
  }
}
