package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.isnad.engine.TestArticle.article;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.article.Role;
import org.isnad.engine.Clause.Spelling;
import org.junit.jupiter.api.Test;

/** What an engine finds. */
public abstract class MatchingContract extends SearchEngineContract {

  @Test
  void findsAnySpellingOfAWordInAnyPart() {
    assertThat(found(word("@kataeb", "@kataib"))).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void looksOnlyInThePartsAskedFor() {
    var captions = new Clause.Word(spellings("@kataib"), Set.of(Role.CAPTION));
    assertThat(found(captions)).containsExactly("b");
  }

  @Test
  void findsAPhraseInAnySpellingOfItsWords() {
    assertThat(found(phrase(0, true, "@kataeb|@kataib", "@hezbollah")))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(found(phrase(0, true, "@hezbollah", "@kataib"))).isEmpty();
  }

  @Test
  void findsNearWordsInEitherOrder() {
    assertThat(found(phrase(6, false, "~base", "@hezbollah"))).containsExactly("a");
    assertThat(found(phrase(2, false, "~base", "@hezbollah"))).isEmpty();
  }

  @Test
  void findsAPlaceWrittenAsOneWordOrAsTwo() {
    var zor = new Clause.Slot(plain("@zor"), 1, List.of());
    var deir = new Clause.Slot(plain("@deir"), 2, List.of(new Spelling("@deirezzor", 0.9, false)));
    var near = new Clause.Slot(plain("~near"), 1, List.of());
    assertThat(found(new Clause.Phrase(List.of(deir, zor), 0, true, EVERYWHERE)))
        .containsExactlyInAnyOrder("b", "c");
    assertThat(found(new Clause.Phrase(List.of(near, deir, zor), 0, true, EVERYWHERE)))
        .containsExactly("b");
  }

  @Test
  void findsMentionsOfAnEntityWhateverTheirWords() {
    assertThat(found(entity("kataib-hezbollah"))).containsExactlyInAnyOrder("a", "b", "d");
  }

  @Test
  void findsPatternsAmongWordsOnly() {
    assertThat(found(new Clause.Pattern("rock*", EVERYWHERE))).containsExactly("a");
    assertThat(found(new Clause.Pattern("*ezbolla?", EVERYWHERE)))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(found(new Clause.Pattern("?kataib", EVERYWHERE))).isEmpty();
  }

  @Test
  void joinsAndExcludesClauses() {
    var said = word("~said");
    var drone = word("~drone");
    assertThat(found(new Clause.All(List.of(said, drone), List.of())))
        .containsExactlyInAnyOrder("b", "c");
    assertThat(found(new Clause.All(List.of(said), List.of(drone))))
        .containsExactlyInAnyOrder("a", "d");
    assertThat(found(new Clause.All(List.of(), List.of(said)))).isEmpty();
    assertThat(found(new Clause.Any(List.of(word("~slept"), drone))))
        .containsExactlyInAnyOrder("b", "c", "d");
    assertThat(found(new Clause.Nothing())).isEmpty();
    assertThat(found(new Clause.Everything())).hasSize(4);
  }

  @Test
  void ranksExactBeforeVariantBeforeEntityAtEqualCountAndLength() throws IOException {
    Clause asked =
        new Clause.Best(
            List.of(
                new Clause.Word(
                    List.of(new Spelling("@kataeb", 1, true), new Spelling("@kataib", 0.95, false)),
                    EVERYWHERE),
                new Clause.Entity("actor", "kataib-hezbollah", 0.3, EVERYWHERE)));
    List<TestArticle> articles =
        List.of(
            article("entity").body("A base and The Brigades.").actor("kataib-hezbollah", "The"),
            article("exact").body("A base and The Kataeb."),
            article("other").body("A base and The Hamas."),
            article("variant").body("A base and The Kataib."));
    try (Snapshot few = index("ranking", articles)) {
      assertThat(ids(few.search(request(asked)))).containsExactly("exact", "variant", "entity");
    }
  }

  @Test
  void refusesAQueryOfMoreTermsThanItLooksFor() {
    List<Spelling> spellings =
        IntStream.range(0, 20_000).mapToObj(i -> new Spelling("@name" + i, 0.5, false)).toList();
    assertThatExceptionOfType(TooCostlyException.class)
        .isThrownBy(() -> found(new Clause.Word(spellings, EVERYWHERE)))
        .withMessageContaining("all spellings of its words counted");
  }

  @Test
  void answersOnAnEmptyIndex() throws IOException {
    try (Snapshot empty = index("empty", List.of())) {
      assertThat(empty.search(request(word("@kataib"))).total()).isZero();
      assertThat(empty.search(request(new Clause.Everything())).hits()).isEmpty();
    }
  }
}
