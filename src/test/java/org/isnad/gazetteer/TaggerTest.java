package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.analysis.Token;
import org.isnad.article.Mention;
import org.isnad.article.Span;
import org.junit.jupiter.api.Test;

/** How names are read; each line one rule, with the entity and the stretch it should cover. */
final class TaggerTest {

  @Test
  void romanisedNameIsFoundInAnySpelling() {
    check("Kataeb Hizballah said", "actor/kataib-hezbollah Kataeb Hizballah");
    check("the Kata`ib Hizbullah fighters", "actor/kataib-hezbollah Kata`ib Hizbullah");
    check("Hashed al-Shaabi units", "actor/popular-mobilization-forces Hashed al-Shaabi");
    check("in Zumar today", "location/iraq/nineveh/zummar Zumar");
    check(
        "in Deirezzor and Deir el-Zour",
        "location/syria/deir-ez-zor Deirezzor",
        "location/syria/deir-ez-zor Deir el-Zour");
  }

  @Test
  void shortNameIsNoEnglishWord() {
    check("Tire sales rose. Homes were sold. Sedan prices fell");
  }

  @Test
  void longestSpellingAtAPlaceStands() {
    check(
        "the Islamic Resistance in Iraq said",
        "actor/islamic-resistance-in-iraq Islamic Resistance in Iraq");
    check("US-led coalition forces", "actor/us-led-coalition US-led coalition");
    check("Iraqi Security Media Cell", "actor/iraq-security-media-cell Iraqi Security Media Cell");
  }

  @Test
  void nameDoesNotReachOverACommaOrAParagraph() {
    check("He met Joe. Biden spoke", "person/joe-biden Biden");
    check("the Islamic\n\nState budget");
  }

  @Test
  void acronymMustBeInCapitals() {
    check("The US said so. Tell us", "actor/united-states US");
    check(
        "IS fighters of the Islamic State",
        "actor/islamic-state IS fighters",
        "actor/islamic-state Islamic State");
    check("THIS IS WHAT WE SAID");
  }

  @Test
  void countryIsAPlaceAfterPrepositionsAndDirections() {
    check("strikes in Iran", "location/iran Iran");
    check("troops in Iran and Israel", "location/iran Iran", "location/israel Israel");
    check("northern Israel", "location/israel Israel");
    check("flew to Iran", "location/iran Iran");
    check("the Iran-Qatar border", "location/iran Iran", "location/qatar Qatar border");
    check("Syrian territory", "location/syria Syrian territory");
  }

  @Test
  void countryIsTheStateWhereItActs() {
    check("Iraq said it would", "actor/iraq Iraq");
    check("Iran-backed and pro-Iran groups", "actor/iran Iran", "actor/iran Iran");
    check("sites linked to Iran", "actor/iran Iran");
    check("war between Israel and Hamas", "actor/israel Israel", "actor/hamas Hamas");
    check("claims by Syria", "actor/syria Syria");
    check("an Iranian attack", "actor/iran Iranian");
    check("an end to the US presence", "actor/united-states US");
  }

  @Test
  void borderTownWithACountryIsAPlace() {
    check("a border town with Syria", "location/syria Syria");
  }

  @Test
  void peopleAreNeitherStateNorPlace() {
    check("Palestinians and Iraqis left. The Iraqi man stayed. An Iraqi armed group");
  }

  @Test
  void datelineIsAPlace() {
    check("ISRAEL. A bomb exploded", "location/israel ISRAEL");
  }

  @Test
  void placeTakesItsNounAlong() {
    check("Anbar province", "location/iraq/anbar Anbar province");
    check("the Kalsu military base", "location/iraq/babil/kalsu Kalsu military base");
    check("Nineveh’s province", "location/iraq/nineveh Nineveh");
  }

  @Test
  void surnameIsThePersonOnlyAfterTheWholeName() {
    check(
        "Lloyd Austin spoke. Austin said so.",
        "person/lloyd-austin Lloyd Austin",
        "person/lloyd-austin Austin");
    check("Flights to Austin resumed");
  }

  @Test
  void lookAlikesAreToldApart() {
    check(
        "Mohammed Shia al-Sudani spoke", "person/mohammed-shia-al-sudani Mohammed Shia al-Sudani");
    check(
        "the Kataeb Party in Lebanon",
        "actor/kataeb-party Kataeb Party",
        "location/lebanon Lebanon");
    check("the Ain al-Assad base", "location/iraq/anbar/ain-al-asad Ain al-Assad base");
    check("Bashar al-Assad spoke", "person/bashar-al-assad Bashar al-Assad");
    check("the Islamic republic", "actor/iran Islamic republic");
  }

  @Test
  void namesakeElsewhereIsLeftAlone() {
    check("The sheriff of Lebanon, Ohio, spoke", "location/united-states/ohio Ohio");
    check("A bomb in Lebanon", "location/lebanon Lebanon");
    check(
        "The Ohio senator met Hezbollah’s foes in Lebanon",
        "location/united-states/ohio Ohio",
        "actor/hezbollah Hezbollah",
        "location/lebanon Lebanon");
  }

  @Test
  void assadAloneIsThePresidentUnlessAPlace() {
    check(
        "Assad met ministers in Damascus",
        "person/bashar-al-assad Assad",
        "location/syria/damascus Damascus");
    check("at Ain al-Assad base", "location/iraq/anbar/ain-al-asad Ain al-Assad base");
    assertThat(RealGazetteer.found("boats on Lake Assad in Syria"))
        .noneMatch(one -> one.startsWith("person/"));
  }

  @Test
  void jordanMayBeAPerson() {
    assertThat(RealGazetteer.found("Michael Jordan scored again"))
        .noneMatch(one -> one.contains("/jordan"));
    check("a summit in Jordan", "location/jordan Jordan");
  }

  @Test
  void georgiaMayBeAnAmericanState() {
    assertThat(RealGazetteer.found("A sheriff in Atlanta, Georgia, spoke of the county"))
        .noneMatch(one -> one.contains("/georgia"));
  }

  @Test
  void islamicStateIsNotAnIslamicRepublic() {
    check("Islamic State claimed it", "actor/islamic-state Islamic State");
    check("the Islamic republic denied it", "actor/iran Islamic republic");
  }

  @Test
  void brotherhoodIsTheMuslimOneWhereTheArticleSaysSo() {
    assertThat(RealGazetteer.found("The Muslim Brotherhood met. The Brotherhood denied it"))
        .contains("actor/muslim-brotherhood Brotherhood");
    check("a sense of brotherhood");
  }

  @Test
  void hamaIsNotHamas() {
    check("shelling of Hama", "location/syria/hama Hama");
    check("a Hamas fighter", "actor/hamas Hamas");
  }

  @Test
  void tripoliIsThatOfTheRestOfTheArticle() {
    assertThat(RealGazetteer.found("Clashes in Tripoli. Lebanon sent its army from Beirut"))
        .anyMatch(one -> one.matches("location/lebanon/.*tripoli-lebanon Tripoli"));
    assertThat(RealGazetteer.found("Clashes in Tripoli. Libya sent envoys from Benghazi"))
        .anyMatch(one -> one.matches("location/libya/tripoli-libya Tripoli"));
  }

  @Test
  void surnameIsFoundInOtherSpellingsToo() {
    check(
        "Qassem Soleimani flew out. Soleymani was killed",
        "person/qassem-soleimani Qassem Soleimani",
        "person/qassem-soleimani Soleymani");
  }

  @Test
  void acronymInBracketsStandsForTheName() {
    check(
        "Kataib Hezbollah (KHQX) spoke. KHQX fired",
        "actor/kataib-hezbollah Kataib Hezbollah",
        "actor/kataib-hezbollah KHQX",
        "actor/kataib-hezbollah KHQX");
  }

  @Test
  void unlistedNamesAreCollectedWithTheirShortForms() {
    check(
        "He met Tobias Quellwood in a camp. Quellwood said the Zarnut Relief Office (ZRO) helped."
            + " Later ZRO left.",
        "name/Tobias Quellwood Tobias Quellwood",
        "name/Tobias Quellwood Quellwood",
        "name/Zarnut Relief Office Zarnut Relief Office",
        "name/Zarnut Relief Office ZRO",
        "name/Zarnut Relief Office ZRO");
    check(
        "Then Muhammad Zarnuti spoke of Mohammed Zarnooti.",
        "name/Muhammad Zarnuti Muhammad Zarnuti",
        "name/Muhammad Zarnuti Mohammed Zarnooti");
  }

  @Test
  void unlistedNamesAreNoOrdinaryWords() {
    check("Police said so. Reports differ. On Monday in April they met");
    check("Zarnut Fighters Storm Quellwood Town");
    check("Two Turks and many Kurds left. The Prime Minister spoke");
  }

  @Test
  void textInAnotherLanguageAndMarksOfDirectionAreRead() {
    check(
        "Les combats à Damas ont repris, selon le Hezbollah",
        "location/syria/damascus Damas",
        "actor/hezbollah Hezbollah");
    check("\u200Fقالت كتائب حزب الله أمس\u200E", "actor/kataib-hezbollah كتائب حزب الله");
  }

  @Test
  void arabicScriptIsFoundWordForWord() {
    check("قالت كتائب حزب الله", "actor/kataib-hezbollah كتائب حزب الله");
  }

  @Test
  void everyMentionIsOfWholeWordsAndNoneOverlaps() {
    String[] pieces = {
      "Kataib",
      "Hezbollah",
      "'s",
      " ",
      " ",
      "al-",
      "Sudani",
      "Iraq",
      "-",
      "Syria",
      " border ",
      "US",
      "U.S.",
      " forces ",
      ". ",
      "\n",
      "Abd",
      "Rahman",
      "IS",
      "in ",
      "the ",
      "“",
      "Nasr Allah",
      "é",
      "ب"
    };
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      checkBoundaries(text.toString());
    }
  }

  private static void checkBoundaries(String text) {
    List<Token> tokens = RealGazetteer.ANALYSIS.tokens(text, new Span(0, text.length()));
    Set<Integer> starts = tokens.stream().map(Token::start).collect(Collectors.toSet());
    Set<Integer> ends = tokens.stream().map(Token::end).collect(Collectors.toSet());
    int before = 0;
    for (Mention mention : RealGazetteer.mentions(text)) {
      assertThat(starts).as(text).contains(mention.span().start());
      assertThat(ends).as(text).contains(mention.span().end());
      assertThat(mention.span().start()).as(text).isGreaterThanOrEqualTo(before);
      before = mention.span().end();
    }
  }

  private static void check(String text, String... expected) {
    assertThat(RealGazetteer.found(text)).as(text).containsExactly(expected);
  }
}
