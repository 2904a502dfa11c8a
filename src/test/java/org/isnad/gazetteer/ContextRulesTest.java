package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.gazetteer.RealGazetteer.check;

import org.junit.jupiter.api.Test;

/** Places that share a name, and words that are none, told by the words around them. */
final class ContextRulesTest {

  @Test
  void aPlaceSpelledAsInTheGazetteerIsNotOneThatAConditionAsksFor() {
    check(
        "Rebels are in Hama, he said in Damascus",
        "location/syria/hama Hama",
        "location/syria/damascus Damascus");
    check(
        "Rebels are in al-Hamah, near Damascus",
        "location/syria/rif-dimashq/al-hamah-rif-dimashq al-Hamah",
        "location/syria/damascus Damascus");
    check(
        "Rebels are in Ḥamāh, he said in Dimashq",
        "location/syria/hama Ḥamāh",
        "location/syria/damascus Dimashq");
  }

  @Test
  void aConditionHoldsWhereAnotherNameSaysTheSame() {
    check(
        "Shells hit Bara, the mayor of Shingal said",
        "location/iraq/nineveh/bara-sinjar Bara",
        "location/iraq/nineveh/sinjar Shingal");
    check("Shells hit Bara, the mayor said");
  }

  @Test
  void aPlaceWithNamesakesFarAwayStandsForNoOther() {
    check("Santa came to Alexandria, Louisiana", "location/united-states/louisiana Louisiana");
  }

  @Test
  void aPlaceInAStateOfAmericaIsNoOtherWhateverElseIsNamed() {
    check("He fought in Iraq and came home to Cairo, Ga., to rest", "location/iraq Iraq");
    check(
        "A bomb in Beirut killed Marines of Lebanon, Ohio",
        "location/lebanon/beirut Beirut",
        "location/united-states/ohio Ohio");
    check("A barn burned in Damascus, Maryland", "location/united-states/maryland Maryland");
    check("He spoke in Damascus, La", "location/syria/damascus Damascus");
    assertThat(RealGazetteer.known("He flew from Iraq to Cairo, Georgia and Kenya"))
        .contains("location/egypt/cairo Cairo");
  }

  @Test
  void aPartOfTheLongerNameOfAPlaceIsNone() {
    check("Shells hit Umm Aleppo and Aleppo Street");
    check(
        "Shells hit Umm Qasr and Haifa Street",
        "location/iraq/basra/umm-qasr Umm Qasr",
        "location/iraq/baghdad/haifa-street Haifa Street");
  }

  @Test
  void whatIsCalledAfterAPlaceIsNone() {
    check("They served Aleppo pepper, Nablus knafeh and tea at the Petra Grill");
    check("The Aleppo bazaar burned", "location/syria/aleppo Aleppo");
    check("Grills burned in Aleppo", "location/syria/aleppo Aleppo");
  }

  @Test
  void anEnglishWordThatBeginsASentenceIsNoTown() {
    check(
        "Hit it now, he said. They burned sheds in Hit, near Ramadi",
        "location/iraq/anbar/hit Hit",
        "location/iraq/anbar/ramadi Ramadi");
  }

  @Test
  void aPlaceInTheNameOfAShipIsNone() {
    check("the tanker Lady Jordan, the freighter Aleppo Star and the ship Tripoli sank");
    check("The destroyer Dwight D. Eisenhower left");
    check("The USS George H.W. Bush left");
    check("USS Tripoli left Crete", "location/greece/crete Crete");
    check("a boat Israel had seized", "actor/israel Israel");
    check("a ship off Aleppo", "location/syria/aleppo Aleppo");
    check("Ship Near Hodeidah Sinks", "location/yemen/hodeidah Hodeidah");
  }

  @Test
  void georgiaIsTheCountryWhereItsPlacesAre() {
    check(
        "Voters in Georgia chose a senator; Atlanta was calm",
        "location/united-states/atlanta Atlanta");
    check(
        "Troops left Georgia, Tbilisi said",
        "location/georgia Georgia",
        "location/georgia/tbilisi Tbilisi");
  }

  @Test
  void lebanonOfAnAmericanStateIsLeftAlone() {
    check("Fire crews in Lebanon, Tenn., fought a blaze");
    check("Fire crews in Lebanon, Pa., fought a blaze");
    check("Fire crews in Lebanon fought a blaze", "location/lebanon Lebanon");
  }

  @Test
  void tripoliFollowsItsOwnQuarters() {
    assertThat(
            RealGazetteer.known("Shells hit Tripoli. Men of Jabal Mohsen fought the Lebanese army"))
        .contains("location/lebanon/north-lebanon/tripoli-lebanon Tripoli");
    assertThat(RealGazetteer.known("Clashes in Tripoli killed five, the army said in Beirut"))
        .contains("location/lebanon/north-lebanon/tripoli-lebanon Tripoli");
    assertThat(RealGazetteer.known("Shells hit Tripoli as Haftar's men neared the Libyan capital"))
        .contains("location/libya/tripoli-libya Tripoli");
  }

  @Test
  void textWithoutCapitalsIsReadToo() {
    check(
        "breaking: israeli airstrike near mezzeh in damascus, says the sdf; a hit on hezbollah",
        "actor/israel-military israeli airstrike",
        "location/syria/damascus/mezzeh mezzeh",
        "location/syria/damascus damascus",
        "actor/syrian-democratic-forces sdf",
        "actor/hezbollah hezbollah");
    check("hail fell on the roads in the night, and nobody said that it was safer at home");
    check("He walked on, and nothing was said of damascus steel in that shop by the river");
  }

  @Test
  void betweenCountriesAllNamesOfTheArticleDecide() {
    assertThat(
            RealGazetteer.known(
                "Nasiriyah and Basra fell. The Marines left Najaf. Rumsfeld warned Damascus"))
        .contains("location/iraq/dhi-qar/nasiriyah Nasiriyah");
    assertThat(RealGazetteer.known("A drone hit Nasiriyah. Damascus, Ghouta and Daraa were quiet"))
        .contains("location/syria/rif-dimashq/nasiriyah-rif-dimashq Nasiriyah");
  }

  @Test
  void frenchAndGermanWritersSpellSoundsTheirWay() {
    check(
        "Bachar el-Assad spoke; Ahrar al-Cham and the Hachd al-Chaabi did not",
        "person/bashar-al-assad Bachar el-Assad",
        "actor/ahrar-al-sham Ahrar al-Cham",
        "actor/popular-mobilization-forces Hachd al-Chaabi");
    check(
        "Haiat Tahrir al-Scham came down from the Djebel Nefoussa",
        "actor/hayat-tahrir-al-sham Haiat Tahrir al-Scham",
        "location/libya/nafusa-mountains Djebel Nefoussa");
  }
}
