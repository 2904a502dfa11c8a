package org.isnad.gazetteer;

import static org.isnad.gazetteer.RealGazetteer.check;

import org.junit.jupiter.api.Test;

final class PersonNamesTest {

  @Test
  void aMiddleInitialIsPartOfTheName() {
    check("Gen. Joseph L. Votel spoke", "person/joseph-votel Joseph L. Votel");
    check("He met John F. Kerry there", "person/john-kerry John F. Kerry");
    check("in plan B. Hamas agreed", "actor/hamas Hamas");
  }

  @Test
  void anInitialJoinsNoTwoSentences() {
    check("They flew with Joseph. L. Votel was the pilot", "person/joseph-votel Votel");
  }

  @Test
  void aTitleMakesASurnameSure() {
    check("Secretary Kerry called him", "person/john-kerry Kerry");
    check("Kerry farmers sold milk");
    check("talks with General Dunford", "person/joseph-dunford Dunford");
  }

  @Test
  void anotherFirstNameMakesAnotherPersonAtTheStartOfASentenceToo() {
    check("They met Shibl al-Zaydi. Antony al-Zaydi left", "person/shibl-al-zaydi Shibl al-Zaydi");
    check(
        "They met Shibl al-Zaydi. Then al-Zaydi left",
        "person/shibl-al-zaydi Shibl al-Zaydi",
        "person/shibl-al-zaydi al-Zaydi");
  }

  @Test
  void anUnknownFirstNameAtTheBeginningOfASentenceIsAnotherPerson() {
    check(
        "They met Shibl al-Zaydi. Khudeida al-Zaydi left", "person/shibl-al-zaydi Shibl al-Zaydi");
    check(
        "They met Shibl al-Zaydi. Meanwhile al-Zaydi left",
        "person/shibl-al-zaydi Shibl al-Zaydi",
        "person/shibl-al-zaydi al-Zaydi");
    check(
        "They met Shibl al-Zaydi. Thanking al-Zaydi, they left",
        "person/shibl-al-zaydi Shibl al-Zaydi",
        "person/shibl-al-zaydi al-Zaydi");
  }

  @Test
  void aWellKnownSurnameBehindAnotherFirstNameIsSomebodyElse() {
    check("They saw Rudolf Geagea there");
    check("They saw Geagea there", "person/samir-geagea Geagea");
    check("They saw Mr Geagea there", "person/samir-geagea Geagea");
    check("Slamming Geagea, they left", "person/samir-geagea Geagea");
  }

  @Test
  void aSurnameIsTheRulersBeforeHisRegime() {
    check("a transition away from the Asad dictatorship", "person/bashar-al-assad Asad");
  }

  @Test
  void namesAreFoundInTheScriptsOfTheRegion() {
    check("צה\"ל הודיע", "actor/israel-military צה\"ל");
    check("חמאס הודיע", "actor/hamas חמאס");
    check("شەڕ لە کۆبانێ بوو", "location/syria/aleppo/kobani کۆبانێ");
    check("هێزی پێشمەرگە هات", "actor/peshmerga هێزی پێشمەرگە");
  }

  @Test
  void turkishAndKurmanjiNamesAreFound() {
    check("IŞİD Musul dışında", "actor/islamic-state IŞİD", "location/iraq/nineveh/mosul Musul");
    check("li Serêkaniyê", "location/syria/al-hasakah/ras-al-ayn Serêkaniyê");
  }

  @Test
  void listsWriteTheSurnameInCapitalsBeforeTheGivenName() {
    check("Added were AL-ASSAD, Maher, a general", "person/maher-al-assad AL-ASSAD, Maher");
    check("Added were MAKHLUF, Rami, a trader", "person/rami-makhlouf MAKHLUF, Rami");
    check("Added were AL-ASSAD, Hassan, a trader");
    check(
        "JERUSALEM, Israel. Rain fell",
        "location/israel/jerusalem JERUSALEM",
        "location/israel Israel");
  }
}
