package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.engine.TestArticle.article;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.junit.jupiter.api.Test;

/** Which words matched, and what an engine knows of its own. */
public abstract class SpellingContract extends SearchEngineContract {

  @Test
  void marksWhatMatchedAndNothingElse() {
    var hit = snapshot.hit("b", phrase(0, true, "@kataeb|@kataib", "@hezbollah")).orElseThrow();
    assertThat(hit.marks())
        .extracting(mark -> mark.role() + " " + mark.span().of(hit.article().text()))
        .containsExactly("BODY Kataeb Hezbollah", "CAPTION Kataib Hezbollah");
    assertThat(hit.marks().getFirst().terms()).containsExactlyInAnyOrder("@kataeb", "@hezbollah");
    assertThat(hit.marks().getFirst().span()).isEqualTo(new Span(10, 26));
  }

  @Test
  void countsSpellingsOverTheResultsByRole() {
    Clause kataib = word("@kataeb", "@kataib");
    var lens = answer(lens(kataib, null, true)).lens().getFirst();
    assertThat(lens.spellings())
        .extracting(s -> s.shown() + " " + s.articles() + " " + s.mentions() + " " + s.on())
        .containsExactly("Kataib 2 3 true", "Kataeb 1 1 true");
    assertThat(lens.spellings().getFirst().roles())
        .isEqualTo(Map.of(Role.BODY, 2, Role.CAPTION, 1));
  }

  @Test
  void saysWhatASpellingSwitchedOffWouldFind() {
    var lens = answer(lens(word("@kataeb"), word("@kataeb", "@kataib"), false)).lens().getFirst();
    assertThat(lens.spellings())
        .extracting(s -> s.shown() + " " + s.articles() + " " + s.on())
        .containsExactly("Kataib 2 false", "Kataeb 1 true");
  }

  @Test
  void knowsItsNamesAndWords() {
    assertThat(snapshot.articles()).isEqualTo(4);
    assertThat(snapshot.lexicon().docs("hezbollah")).isEqualTo(2);
    assertThat(snapshot.occurrences("said")).isEqualTo(5);
    assertThat(snapshot.occurrences("@said")).isEqualTo(1);
    assertThat(snapshot.documents("@kataib")).isEqualTo(1);
    assertThat(snapshot.documents("location", "iraq")).isEqualTo(2);
    assertThat(snapshot.documents("location", "nowhere")).isZero();
    assertThat(snapshot.written("@kataeb")).isEqualTo("Kataeb");
    assertThat(snapshot.written("@nobody")).isEqualTo("@nobody");
  }

  @Test
  void givesBackTheWholeArticle() {
    var article = snapshot.article("b").orElseThrow();
    assertThat(article).isEqualTo(corpus().get(1).build());
    assertThat(snapshot.article("zz")).isEmpty();
  }

  @Test
  void listsAllValuesOfAFacetWithTheirArticles() {
    assertThat(snapshot.values("actor")).containsExactly("hamas", "kataib-hezbollah");
    assertThat(snapshot.documents("actor", "kataib-hezbollah")).isEqualTo(3);
    assertThat(snapshot.values("outlet")).containsExactly("courier");
    assertThat(snapshot.values("colour")).isEmpty();
  }

  @Test
  void saysHowTheArticlesWriteAValueAndCountsEachArticleOnce() throws IOException {
    TestArticle twice =
        article("twice")
            .title("Kataib Hezbollah")
            .actor("kataib-hezbollah", "Kataib Hezbollah")
            .body("The Kataib Hezbollah spoke.")
            .actorAgain("kataib-hezbollah", "Kataib Hezbollah");
    TestArticle other =
        article("other").body("Kataib Hezbollah.").actor("kataib-hezbollah", "Kataib Hezbollah");
    TestArticle longer = article("longer").body("A party.").actor("kataib-hezbollah-x", "A party");
    try (Snapshot few = index("surfaces", List.of(twice, other, longer))) {
      assertThat(few.surfaces("actor", "kataib-hezbollah", 9))
          .containsExactly(new Surface("Kataib Hezbollah", 2));
    }
    assertThat(snapshot.surfaces("actor", "kataib-hezbollah", 9))
        .containsExactly(
            new Surface("Kataeb Hezbollah", 1),
            new Surface("Kataib Hezbollah", 1),
            new Surface("the brigade", 1));
    assertThat(snapshot.surfaces("actor", "kataib-hezbollah", 2)).hasSize(2);
    assertThat(snapshot.surfaces("outlet", "courier", 9)).isEmpty();
  }
}
