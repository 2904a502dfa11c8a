package org.isnad.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.engine.TestArticle.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.article.Role;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.Sort;
import org.isnad.engine.SearchRequest.Window;
import org.isnad.engine.TestArticle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries as typed, on an index whose every article is there for a reason. */
final class PlannerTest {

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
        article("kataib")
            .body("Yesterday Kata'ib Hizballah said it had fired rockets. Rockets fell.")
            .actor("kataib-hezbollah", "Kata'ib Hizballah"),
        article("kataeb").body("The leader of Kataeb Hezbollah was asked; a rocket was shown."),
        article("brigades").body("The brigades were quiet.").actor("kataib-hezbollah", "brigades"),
        article("asad").body("They left Ain al-Asad with Al Assad base behind them, he said."),
        article("rahman").body("Abdel Rahman met Deirezzor officials, said Said Ali to US troops."),
        article("abdul").body("Rami Abdulrahman told us of Deir ez-Zor and of what was said."),
        article("houthi").body("A Houthi boat was seen, and the coalition said nothing to us."),
        article("hama")
            .body("In Hama the talks with nobody ended.")
            .facet("author", "Karim Haddad")
            .facet("outlet", "Unlisted Courier"),
        article("netanya").title("Netanya").body("A bus burned in Netanya."),
        article("netanyahu")
            .body(
                "After a long night of talks, in which nobody gave way and nothing was written"
                    + " down, the ministers left by the back door, and only Netanyahu stayed."),
        article("clemency").body("Clemency was denied to Suleimani: no clemency, the judge ruled."),
        article("mujahedeen").body("Some Mujahedeen crossed; these mujahedeen had no flag."),
        article("mujahidin").body("The Mujahidin of the north left, and the Mujahidin of Herat."),
        article("jihadist").body("A jihadist was held, the Jihadist of the old pictures."),
        article("clemens").body("The people of Clemens waited, and the Clemens family with them."),
        article("mercy").body("Clemency was denied once more; clemency is for others."),
        article("pkk").body("Nobody spoke for the PKK when the PUK left the mountain villages."),
        article("pcc").body("The shares of PCC rose, and nobody in the city could say for whom."),
        article("hamas").body("The talks with Hamas ended in the hope of nothing."));
  }

  @Test
  void findsANameInEverySpellingTypedInLowerCase() {
    assertThat(found("kataib")).containsExactlyInAnyOrder("kataib", "kataeb");
    assertThat(found("ketaeb")).containsExactlyInAnyOrder("kataib", "kataeb");
    assertThat(found("asad")).containsExactly("asad");
  }

  @Test
  void ranksANearSpellingBeforeAFarOneHoweverShortTheText() {
    assertThat(found("netanyahu")).containsExactly("netanyahu", "netanya");
    assertThat(found("netanya").getFirst()).isEqualTo("netanya");
  }

  @Test
  void takesNoWordThatIsWrittenSmallForAFarSpelling() {
    assertThat(found("soleimani")).containsExactly("clemency");
  }

  @Test
  void findsANameOfTwoWordsTypedAsOne() {
    assertThat(found("kataibhizbullah")).containsExactlyInAnyOrder("kataib", "brigades");
    assertThat(found("kataibhizbullah quiet")).containsExactly("brigades");
    var exact = new PlanOptions(true, Set.of(), EnumSet.allOf(Role.class));
    assertThat(found("kataibhizbullah", exact)).isEmpty();
  }

  @Test
  void findsALongWordLargeAndSmallAndItsSpellingsIfItIsNotEnglish() {
    for (String typed : List.of("mujahedeen", "Mujahedeen", "mujahideen", "mujahidin")) {
      assertThat(found(typed)).as(typed).containsExactlyInAnyOrder("mujahedeen", "mujahidin");
    }
    assertThat(found("Jihadist")).containsExactly("jihadist");
  }

  @Test
  void takesForAPluralOnlyWhatIsNearToIt() {
    assertThat(found("suleimani")).doesNotContain("clemens");
    assertThat(found("clemens")).containsExactly("clemens");
  }

  @Test
  void readsTwoWordsAsTheEntityTheyName() {
    assertThat(found("kataib hizbullah")).containsExactlyInAnyOrder("kataib", "kataeb", "brigades");
  }

  @Test
  void findsAuthorsInAnySpellingAndOutletsThatNoGazetteerKnows() {
    assertThat(found("author:kareem")).containsExactly("hama");
    assertThat(found("author:\"Kareem Hadad\"")).containsExactly("hama");
    assertThat(found("author:Saab")).isEmpty();
    assertThat(found("outlet:\"Unlisted Courier\"")).containsExactly("hama");
  }

  @Test
  void ranksWordsBeforeEntities() {
    assertThat(found("kataib hezbollah").getLast()).isEqualTo("brigades");
  }

  @Test
  void findsPhrasesInSpellingsOfOtherWidths() {
    assertThat(found("\"abdul rahman\"")).containsExactlyInAnyOrder("rahman", "abdul");
    assertThat(found("abdelrahman")).containsExactlyInAnyOrder("rahman", "abdul");
    assertThat(found("abdel rahman")).containsExactlyInAnyOrder("rahman", "abdul");
    assertThat(found("\"deir ezzor\"")).containsExactlyInAnyOrder("rahman", "abdul");
    assertThat(found("deirezzor")).containsExactlyInAnyOrder("rahman", "abdul");
    assertThat(found("\"ain al asad\"")).contains("asad");
  }

  @Test
  void stemsOrdinaryWordsAndLeavesThemAlone() {
    assertThat(found("rocket")).containsExactlyInAnyOrder("kataib", "kataeb");
    assertThat(found("hope")).containsExactly("hamas");
  }

  @Test
  void tellsAVerbFromANameByItsCapital() {
    assertThat(found("said"))
        .containsExactlyInAnyOrder("kataib", "asad", "rahman", "abdul", "houthi");
    assertThat(found("Said")).containsExactly("rahman");
  }

  @Test
  void tellsAnAcronymFromAPronoun() {
    assertThat(found("US")).containsExactly("rahman");
    assertThat(found("U.S. troops")).containsExactly("rahman");
    assertThat(found("us")).containsExactlyInAnyOrder("abdul", "houthi");
  }

  @Test
  void knowsOneSpellingOfAnAcronymTypedSmallOrLarge() {
    assertThat(found("PKK")).containsExactly("pkk");
    assertThat(found("pkk")).containsExactly("pkk");
    assertThat(found("puk")).containsExactly("pkk");
  }

  @Test
  void findsAPeopleInSingularAndPlural() {
    assertThat(found("Houthis")).containsExactly("houthi");
    assertThat(found("houthis")).containsExactly("houthi");
  }

  @Test
  void keepsFalseFriendsApart() {
    assertThat(found("hama")).containsExactly("hama");
    assertThat(found("hamas")).containsExactly("hamas");
  }

  @Test
  void keepsToTheSpellingTypedWhereAsked() {
    assertThat(found("=kataeb")).containsExactly("kataeb");
    var exact = new PlanOptions(true, Set.of(), EnumSet.allOf(Role.class));
    assertThat(found("kataeb", exact)).containsExactly("kataeb");
  }

  @Test
  void leavesOutSpellingsSwitchedOff() {
    var without = new PlanOptions(false, Set.of("kata'ib"), EnumSet.allOf(Role.class));
    assertThat(found("kataeb", without)).containsExactly("kataeb");
    Plan plan = index.plan("kataeb", without);
    assertThat(plan.withAllSpellings()).isNotNull();
    assertThat(plan.lens().getFirst().spellings())
        .extracting(spelled -> spelled.term() + " " + spelled.on())
        .contains("@kataeb true", "@kata'ib false");
  }

  @Test
  void keepsVariantsInForceInsideOperators() {
    assertThat(found("kataib NOT asked")).containsExactly("kataib");
    assertThat(found("kataib AND rockets")).containsExactlyInAnyOrder("kataib", "kataeb");
    assertThat(found("asad OR hamas")).containsExactlyInAnyOrder("asad", "hamas");
  }

  @Test
  void findsAValueByAnyOfItsNames() {
    assertThat(found("actor:kataib-hezbollah")).containsExactlyInAnyOrder("kataib", "brigades");
    assertThat(found("actor:\"Kataeb Hizbollah\"")).containsExactlyInAnyOrder("kataib", "brigades");
    assertThat(found("actor:nobody-at-all")).isEmpty();
  }

  @Test
  void readsArabicScript() {
    assertThat(found("كتائب حزب الله")).contains("kataib", "brigades");
    assertThat(found("الأسد")).contains("asad");
    assertThat(found("كتائب")).contains("kataib", "kataeb");
  }

  @Test
  void saysHowItReadEachPart() {
    assertThat(index.plan("kataib rockets US", PlanOptions.DEFAULT).readings())
        .extracting(reading -> reading.typed() + " " + reading.kind())
        .contains("kataib name", "rockets word", "US acronym");
  }

  private static List<String> found(String typed) {
    return found(typed, PlanOptions.DEFAULT);
  }

  private static List<String> found(String typed, PlanOptions options) {
    Plan plan = index.plan(typed, options);
    var request =
        new SearchRequest(
            plan.clause(),
            plan.lens(),
            plan.withAllSpellings(),
            List.of(),
            null,
            Sort.RELEVANCE,
            Window.at(0, 20),
            List.of(),
            null,
            false);
    return index.snapshot().search(request).hits().stream().map(hit -> hit.article().id()).toList();
  }
}
