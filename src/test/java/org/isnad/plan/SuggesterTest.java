package org.isnad.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.engine.TestArticle.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.engine.TestArticle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered while a reader types. */
final class SuggesterTest {

  @TempDir static Path folder;
  private static PlannedIndex index;

  @BeforeAll
  static void build() throws IOException {
    index = PlannedIndex.of(folder, corpus());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static List<TestArticle> corpus() {
    return List.of(
        article("a")
            .body("Kataeb Hezbollah left.")
            .actor("kataib-hezbollah", "Kataeb Hezbollah")
            .facet("location", "iraq", "iraq/anbar"),
        article("b").body("Kataib Hezbollah stayed.").facet("actor", "kataib-hezbollah"),
        article("c").body("Perry saw Deyr."));
  }

  @Test
  void completesTheBeginningOfAnyWordOfAName() {
    assertThat(labels("kata")).containsExactly("Kataib Hezbollah 2");
    assertThat(labels("hezb")).contains("Kataib Hezbollah 2");
    assertThat(labels("anb")).containsExactly("Al Anbar 1");
  }

  @Test
  void knowsOtherSpellingsAndThoseOfTheArticles() {
    assertThat(labels("ketaeb")).contains("Kataib Hezbollah 2", "Kataeb 1", "Kataib 1");
    assertThat(labels("Kata’ib hez")).contains("Kataib Hezbollah 2");
  }

  @Test
  void offersOnlyWhatSomeArticleHas() {
    assertThat(labels("hamas")).isEmpty();
    assertThat(labels("  ")).isEmpty();
  }

  @Test
  void offersNoNameOfElsewhereForASpelling() {
    assertThat(labels("deir")).containsExactly("Deyr 1");
    assertThat(labels("berri")).isEmpty();
  }

  @Test
  void keepsToTheSizeAskedFor() {
    assertThat(index.suggester().suggest("kataeb", 1, index.snapshot())).hasSize(1);
  }

  @Test
  void namesTheNearestSpellingsOfAMisspelling() {
    assertThat(Suggester.nearest("hezbolah", 3, index.snapshot())).contains("Hezbollah");
  }

  private static List<String> labels(String typed) {
    return index.suggester().suggest(typed, 10, index.snapshot()).stream()
        .map(suggestion -> suggestion.label() + " " + suggestion.count())
        .toList();
  }
}
