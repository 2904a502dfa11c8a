package org.isnad.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isnad.engine.Surface;
import org.isnad.gazetteer.Listed;
import org.isnad.names.TestNames;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameDirectoryTest {

  private static final List<Listed> LISTED =
      List.of(
          new Listed(
              "actor", "kh", "Kataib Hezbollah", List.of("Kataib Hezbollah", "Brigades of God")),
          new Listed("actor", "hamas", "Hamas", List.of("Hamas", "حماس")),
          new Listed("actor", "silent", "Nobody Names Us", List.of("Nobody Names Us")),
          new Listed("person", "sadr", "Muqtada al-Sadr", List.of("Muqtada al-Sadr")));

  private final BrowsedSnapshot snapshot =
      new BrowsedSnapshot()
          .value("actor", "kh", 12)
          .value("actor", "hamas", 30)
          .value("person", "sadr", 3)
          .value("outlet", "Valley Herald", 5)
          .value("name", "Salim Wardani", 2)
          .value("name", "Saleem al-Wardani", 6)
          .value("name", "Umm Jaber", 1)
          .surface("actor", "kh", "Kataeb Hezbollah", 9)
          .surface("name", "Salim Wardani", "Salim Wardani", 2)
          .surface("name", "Saleem al-Wardani", "Saleem al-Wardani", 5);

  private final NameDirectory names = new NameDirectory(snapshot, LISTED, TestNames.NAMES);

  @Test
  void listsWhatSomeArticleNamesMostArticlesFirst() {
    NameList list = list("", null, NameAsk.Order.ARTICLES);
    assertThat(list.names())
        .extracting(NameEntry::label)
        .containsExactly(
            "Hamas",
            "Kataib Hezbollah",
            "Saleem al-Wardani",
            "Valley Herald",
            "Muqtada al-Sadr",
            "Umm Jaber");
    assertThat(list.total()).isEqualTo(6);
    assertThat(list.kinds())
        .isEqualTo(
            Map.of(
                NameKind.ACTOR, 2, NameKind.PERSON, 1, NameKind.OUTLET, 1, NameKind.UNLISTED, 2));
  }

  @Test
  void putsSpellingsOfAnUnlistedNameTogetherAndCountsTheirArticlesOnce() {
    NameEntry name = list("wardani", null, NameAsk.Order.ARTICLES).names().getFirst();
    assertThat(name.ids()).containsExactly("Saleem al-Wardani", "Salim Wardani");
    assertThat(name.articles()).as("what a search for both finds").isEqualTo(7);
    assertThat(name.spellings())
        .containsExactly(new Surface("Saleem al-Wardani", 5), new Surface("Salim Wardani", 2));
  }

  @ParameterizedTest
  @CsvSource({
    "kat, Kataib Hezbollah",
    "kataeb, Kataib Hezbollah",
    "hizballah ketaeb, Kataib Hezbollah",
    "brigades, Kataib Hezbollah",
    "حماس, Hamas",
    "moqtada, Muqtada al-Sadr",
    "SELIM, Saleem al-Wardani",
    "Val Her, Valley Herald"
  })
  void findsByTheBeginningOrAnotherSpellingOfAnyWord(String typed, String label) {
    assertThat(list(typed, null, NameAsk.Order.ARTICLES).names())
        .extracting(NameEntry::label)
        .containsExactly(label);
  }

  @ParameterizedTest
  @CsvSource({"bollah", "nobody", "hamas kataib", "🙂x"})
  void findsNothingElse(String typed) {
    assertThat(list(typed, null, NameAsk.Order.ARTICLES).names()).isEmpty();
  }

  @Test
  void keepsToOneKindAndStillCountsTheOthers() {
    NameList list = list("", NameKind.UNLISTED, NameAsk.Order.ALPHABET);
    assertThat(list.names())
        .extracting(NameEntry::label)
        .containsExactly("Saleem al-Wardani", "Umm Jaber");
    assertThat(list.total()).isEqualTo(2);
    assertThat(list.kinds()).containsEntry(NameKind.ACTOR, 2);
  }

  @Test
  void givesAStretchAndReadsNoMoreThanItShows() {
    NameList list = names.list(new NameAsk("", null, NameAsk.Order.ARTICLES, 3, 2));
    assertThat(list.names())
        .extracting(NameEntry::label)
        .containsExactly("Valley Herald", "Muqtada al-Sadr");
    assertThat(list.total()).isEqualTo(6);
    assertThat(snapshot.searches).as("the name of two spellings is not shown").isZero();
    assertThat(names.list(new NameAsk("", null, NameAsk.Order.ARTICLES, 60, 2)).names()).isEmpty();
  }

  private NameList list(String typed, @Nullable NameKind kind, NameAsk.Order order) {
    return names.list(new NameAsk(typed, kind, order, 0, 50));
  }
}
