package org.isnad.unlisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.TextAnalysis;
import org.isnad.article.Span;
import org.isnad.lucene.TestEngine;
import org.isnad.matching.TextWords;
import org.isnad.names.Names;
import org.junit.jupiter.api.Test;

/** What is taken for a name that nobody knows, and what is not. */
final class NameFinderTest {

  private static final Path CONFIG = Path.of("index-config");
  private static final TextAnalysis ANALYSIS = TestEngine.analysis();
  private static final Set<String> NEVER = Set.of("monday", "april", "iraqi", "i", "the");
  private static final Set<String> TITLES = Set.of("colonel", "dr", "president", "mayor");
  private static final Set<String> FIRST_NAMES = Set.of("jamil", "salim");
  private static final Names NAMES = Names.load(CONFIG.resolve("names"));
  private static final NameFinder FINDER =
      new NameFinder(
          NAMES,
          NEVER::contains,
          TITLES::contains,
          FIRST_NAMES::contains,
          "Tigris Courier"::equals);

  @Test
  void twoWordsOfWhichOneIsNoEnglishWordAreAName() {
    check("He met Ranam Qutbi there", "Ranam Qutbi");
    check("the Grain Market burned down.");
  }

  @Test
  void whoeverSomethingBelongsToIsAnotherName() {
    check("Later he met Jamil Sabbagh of Amanah there again.", "Jamil Sabbagh");
    check(
        "the Ridwan Guard Brigade of Colonel Salim Karun left.",
        "Ridwan Guard Brigade",
        "Salim Karun");
    check("the 9th Brigade of Salim Karun left.", "9th Brigade", "Salim Karun");
    check("the Sabbagh University of Ranam closed.", "Sabbagh University of Ranam");
  }

  @Test
  void anAcronymInBracketsMakesANameOfOrdinaryWords() {
    check(
        "the Grain Market Union (GMU) met. GMU agreed.",
        "Grain Market Union",
        "Grain Market Union = GMU [acronym]",
        "Grain Market Union = GMU [acronym]");
  }

  @Test
  void aSurnameIsJoinedToTheWholeNameInAnotherSpellingToo() {
    check("Ranam Qutbi spoke. Qutbi left", "Ranam Qutbi", "Ranam Qutbi = Qutbi [surname]");
    check(
        "Ranam Kharoubi spoke. Later Kharubi left",
        "Ranam Kharoubi",
        "Ranam Kharoubi = Kharubi [surname]");
  }

  @Test
  void spellingsOfAWholeNameAreOneUnderTheMostFrequent() {
    check(
        "Ranam Kharubi came. Ranam Kharoubi spoke. We saw Ranam Kharoubi.",
        "Ranam Kharoubi = Ranam Kharubi",
        "Ranam Kharoubi",
        "Ranam Kharoubi");
  }

  @Test
  void aSingleWordMustStandTwiceWithinASentence() {
    check("They went to Zarbuq");
    check("They went to Zarbuq and left Zarbuq again", "Zarbuq", "Zarbuq");
    check("Zarbuq fell. Zarbuq rose. Zarbuq fell");
  }

  @Test
  void aWordThatTheArticleAlsoWritesSmallIsNone() {
    check("They saw the Zarbuq and a Zarbuq, for a zarbuq is rare");
  }

  @Test
  void titlesMonthsAndNationalitiesAreLeftOff() {
    check("Then Colonel Ranam Qutbi spoke.", "Ranam Qutbi");
    check("On Monday April Iraqi.");
  }

  @Test
  void whatIsNoNameAloneIsAPartOfOne() {
    check("He met Ranam al-Iraqi there", "Ranam al-Iraqi");
    check("He met Abu Iraqi Qutbi there", "Abu Iraqi Qutbi");
    check("He met Ranam Qutbi, the Iraqi, there.", "Ranam Qutbi");
  }

  @Test
  void smallWordsMayStandInsideAName() {
    check("with Ranam bin Qutbi today", "Ranam bin Qutbi");
    check("at the University of Zarbuq today", "University of Zarbuq");
  }

  @Test
  void aNameEndsAtACommaAPossessiveAndASentence() {
    check("Ranam Qutbi, Selmi Harth.", "Ranam Qutbi", "Selmi Harth");
    check("with Ranam Qutbi's Selmi Harth today, it was said", "Ranam Qutbi", "Selmi Harth");
    check("with Ranam Qutbi. Selmi Harth left", "Ranam Qutbi", "Selmi Harth");
  }

  @Test
  void aUnitHasItsNumber() {
    check(
        "the 112th Brigade and the 9th Zarbuq Division met.",
        "112th Brigade",
        "9th Zarbuq Division");
    check("on the 3rd Brigade said no. A Brigade of the Brigade and its Brigade.", "3rd Brigade");
    check("the 9th Zarbuq Qutbi left there.", "Zarbuq Qutbi");
    assertThat(found("the 112th Brigade left there", 1)).isEmpty();
  }

  @Test
  void titlesAndOrdinaryWordsTogetherAreNone() {
    check("there the Energy Colonel spoke at length to the Energy President.");
  }

  @Test
  void anAcronymBehindOfIsWhomSomebodyBelongsTo() {
    check("with Ranam Qutbi of ZRB there.", "Ranam Qutbi");
    check("the Union of Zarbuq met.", "Union of Zarbuq");
  }

  @Test
  void aHeadlineGivesNoNames() {
    check("Ranam Qutbi Meets Selmi Harth in Zarbuq");
    check("RANAM QUTBI MEETS SELMI HARTH IN ZARBUQ");
  }

  @Test
  void whatIsTakenOrKnownOtherwiseIsLeftOut() {
    check("the Tigris Courier wrote it");
    assertThat(found("He met Ranam Qutbi", 2, 3)).isEmpty();
  }

  @Test
  void aTextWithoutNamesHasNone() {
    check("");
    check("nothing at all");
    check("ليس هناك أسماء لاتينية");
  }

  private static void check(String text, String... expected) {
    assertThat(found(text)).as(text).containsExactly(expected);
  }

  /** Each as its name, with the words that stand there where they are others, and the rule. */
  private static List<String> found(String text, int... taken) {
    TextWords words = TextWords.of(ANALYSIS, text, List.of(new Span(0, text.length())));
    var over = new boolean[words.size()];
    Arrays.stream(taken).forEach(at -> over[at] = true);
    List<String> found = new ArrayList<>();
    for (UnlistedName one : FINDER.find(words, over)) {
      String here = text.substring(words.get(one.first()).start(), words.get(one.last()).end());
      String rule = one.rule().equals("unlisted") ? "" : " [" + one.rule() + "]";
      found.add(one.name() + (here.equals(one.name()) ? "" : " = " + here) + rule);
    }
    return found;
  }
}
