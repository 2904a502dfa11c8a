package org.isnad.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.engine.TestArticle.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.engine.IndexBuilder;
import org.isnad.engine.Snapshot;
import org.isnad.engine.TestArticle;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.lucene.TestEngine;
import org.isnad.names.Names;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered while a reader types. */
final class SuggesterTest {

  @TempDir static Path folder;
  private static Snapshot snapshot;
  private static Suggester suggester;

  @BeforeAll
  static void index() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("index"));
    try (IndexBuilder builder = TestEngine.engine().build(directory)) {
      for (TestArticle article :
          List.of(
              article("a")
                  .body("Kataeb Hezbollah left.")
                  .actor("kataib-hezbollah", "Kataeb Hezbollah")
                  .facet("location", "iraq", "iraq/anbar"),
              article("b").body("Kataib Hezbollah stayed.").facet("actor", "kataib-hezbollah"))) {
        builder.add(article.build(), article.facets());
      }
      builder.finish();
    }
    snapshot = TestEngine.engine().open(directory);
    Names names = Names.load(TestEngine.CONFIG.resolve("names"));
    suggester =
        new Suggester(
            Gazetteer.load(TestEngine.CONFIG.resolve("gazetteers"), TestEngine.analysis(), names),
            names);
  }

  @AfterAll
  static void close() {
    snapshot.close();
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
  void keepsToTheSizeAskedFor() {
    assertThat(suggester.suggest("kataeb", 1, snapshot)).hasSize(1);
  }

  @Test
  void namesTheNearestSpellingsOfAMisspelling() {
    assertThat(Suggester.nearest("hezbolah", 3, snapshot)).contains("Hezbollah");
  }

  private static List<String> labels(String typed) {
    return suggester.suggest(typed, 10, snapshot).stream()
        .map(suggestion -> suggestion.label() + " " + suggestion.count())
        .toList();
  }
}
