package org.isnad.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.engine.TestArticle.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.isnad.article.Role;
import org.isnad.engine.Clause;
import org.isnad.engine.TestArticle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One occurrence of a word is found by one term of a query only, or it would count twice. */
final class OccurrencesTest {

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

  /** Kataib is a name that is seldom written small; said and its namesakes are both. */
  private static List<TestArticle> corpus() {
    return List.of(
        article("names").body("of Kataib, " + "of Kata'ib, ".repeat(20) + "of Kataeb alone"),
        article("small").body("it was the kataib of old"),
        article("verb").body("he said, and she said, what they said of it"),
        article("men").body("of Said and of Sa'id, of Saeed and of Saids; of Ali and of Ali"));
  }

  @Test
  void aNameAlsoWrittenSmallStandsForItsSpellingsWithAnApostrophe() {
    assertThat(terms("kataib")).containsExactlyInAnyOrder("kataib", "@kataeb");
    assertThat(terms("kata'ib")).containsExactlyInAnyOrder("kataib", "@kataeb");
    assertThat(terms("Kataib")).containsExactlyInAnyOrder("@kataib", "@kata'ib", "@kataeb");
  }

  @Test
  void switchedOffItLeavesThemToThemselves() {
    assertThat(terms("kataib", "kataib")).containsExactlyInAnyOrder("@kata'ib", "@kataeb");
    assertThat(terms("kata'ib", "kataib")).containsExactlyInAnyOrder("@kata'ib", "@kataeb");
    assertThat(terms("kataib", "kataeb")).containsExactly("kataib");
  }

  @Test
  void aStemStandsForEveryNameThatHasIt() {
    assertThat(terms("said ali")).contains("~said", "@saeed").doesNotContain("@said", "@sa'id");
    assertThat(terms("said ali")).doesNotContain("@saids");
  }

  private static List<String> terms(String typed, String... off) {
    var options = new PlanOptions(false, Set.of(off), Set.of(Role.values()));
    Clause clause = index.plan(typed, options).clause();
    return words(clause).stream()
        .flatMap(word -> word.spellings().stream())
        .map(Clause.Spelling::term)
        .toList();
  }

  private static List<Clause.Word> words(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> List.of(word);
      case Clause.All all -> all.wanted().stream().flatMap(c -> words(c).stream()).toList();
      default -> throw new AssertionError(clause);
    };
  }
}
