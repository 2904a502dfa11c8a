package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names that mean one thing or another by the words around them. */
final class ContextRulesTest {

  @Test
  void assadIsAPresidentAFamilyALakeOrAHospital() {
    check("The Assad family ruled for decades", "person/bashar-al-assad Assad");
    check("Boats crossed Lake Assad", "location/syria/raqqa/lake-assad Lake Assad");
    check(
        "Rifaat al-Assad returned. Assad had lived there",
        "person/rifaat-al-assad Rifaat al-Assad",
        "person/rifaat-al-assad Assad");
    check("Abdullah Assad, a farmer, lost his house");
    check("Assad fled to Moscow", "person/bashar-al-assad Assad", "location/russia/moscow Moscow");
    check("Ain al-Asad was hit", "location/iraq/anbar/ain-al-asad Ain al-Asad");
  }

  @Test
  void aCountryOfWhichSomethingIsAPartIsThePlace() {
    check(
        "Rain fell off Cyprus and over parts of Israel, then on most of Egypt",
        "location/cyprus Cyprus",
        "location/israel Israel",
        "location/egypt Egypt");
    check("The south of Iran stayed dry", "location/iran Iran");
    check(
        "He is the ambassador of Iran and most of Iran's ships are his",
        "actor/iran Iran",
        "actor/iran Iran");
  }

  @Test
  void anAdjectiveIsTheStateBeforeAnotherAdjectiveAndBeforeTheNumberOfAUnit() {
    check("Turkish and Egyptian gunboats met", "actor/turkey Turkish", "actor/egypt Egyptian");
    check("Turkish and Egyptian dishes were served");
    check("The Turkish 92nd Division left", "actor/turkey Turkish");
    check("A Turkish 92 year old died");
  }

  @Test
  void aShortWordThatIsOnlyLikeAPlaceIsNone() {
    check("Connie told the paper that Gillen had left");
    check("Shells fell on Raqqah", "location/syria/raqqa Raqqah");
  }

  @Test
  void jordanIsAPersonBesideAnotherName() {
    check("Jordan Smith, a nurse, left the ward");
    check("Vernon Jordan advised him. Jordan later wrote a book");
    check("Jordan Ayew scored. Jordan's goal won it");
    check(
        "Michael Jordan flew to Jordan. Jordan said it was glad",
        "location/jordan Jordan",
        "actor/jordan Jordan");
  }

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
    assertThat(RealGazetteer.known("He flew from Iraq to Cairo, Georgia and Kenya"))
        .contains("location/egypt/cairo Cairo");
  }

  @Test
  void anAcronymIsNoSpellingOfAName() {
    check(
        "The SAF shop in Cairo is near Saff",
        "location/egypt/cairo Cairo",
        "location/egypt/giza/el-saff Saff");
    check("QOM, Iran - Rain fell", "location/iran/qom QOM", "location/iran Iran");
  }

  @Test
  void aCountryBehindItsTownIsThePlaceUnlessItActs() {
    check(
        "He was born in Port Said, Egypt, and died there",
        "location/egypt/port-said Port Said",
        "location/egypt Egypt");
    check(
        "Shells hit Port Said, Egypt said",
        "location/egypt/port-said Port Said",
        "actor/egypt Egypt");
  }

  @Test
  void dottedLettersAreAnAcronymInALineOfCapitalsToo() {
    assertThat(RealGazetteer.known("TRUCK HITS HEADQUARTERS OF U.S. MARINES IN BEIRUT ON SUNDAY"))
        .contains("actor/us-military U.S. MARINES");
  }

  @Test
  void aMinistryIsThatOfTheCountryOfMostPlaces() {
    check(
        "Two sheds burned in Homs and Hama, the Interior Ministry said in Kirkuk",
        "location/syria/homs Homs",
        "location/syria/hama Hama",
        "actor/syria-interior-ministry Interior Ministry",
        "location/iraq/kirkuk Kirkuk");
    check(
        "Two sheds burned in Homs and Kirkuk, the Interior Ministry said",
        "location/syria/homs Homs",
        "location/iraq/kirkuk Kirkuk");
    check("Two sheds burned, the Interior Ministry said");
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
  void ofTwoAdjectivesBothHaveThePlace() {
    check(
        "on the Syrian and Iraqi borders", "location/syria Syrian", "location/iraq Iraqi borders");
    check("Syrian and Lebanese children played");
    check("Iraqi and foreign reporters came");
  }

  @Test
  void theLastWordOfABodysNameMayBeSmall() {
    check("the Golani brigade left", "actor/golani-brigade Golani brigade");
    check("the Amal movement met", "actor/amal-movement Amal movement");
    check("the Badr organisation met", "actor/badr-organization Badr organisation");
    check("the Free Syrian army fled", "actor/free-syrian-army Free Syrian army");
    check("the golani brigade left");
    check("the Lebanese Forces party met", "actor/lebanese-forces Lebanese Forces party");
    check("Lebanese forces met", "actor/lebanon Lebanese");
  }

  @Test
  void theWorkersWhoOwnAPartyAreItsName() {
    check("the Kurdistan Workers' Party said", "actor/pkk Kurdistan Workers' Party");
    check("the Kurdistan Workers’ Party said", "actor/pkk Kurdistan Workers’ Party");
  }

  @Test
  void jordanIsTheCountryBesideWordsAndPlaces() {
    check("In Amman, Jordan, he spoke", "location/jordan/amman Amman", "location/jordan Jordan");
    check("the Jordan Armed Forces", "actor/jordan-military Jordan Armed Forces");
    check("Queen Rania of Jordan", "location/jordan Jordan");
  }

  @Test
  void israelAndChadArePeopleToo() {
    check("Israel Adesanya fought");
    check("Chad Boseman acted");
    check("Israel Adesanya fought. Israel denied it", "actor/israel Israel");
  }

  @Test
  void aPlaceIsASurnameBehindAFirstName() {
    check("Ahmed Taftanaz, a farmer, left. Taftanaz later returned");
    check("Khaled al-Hasakah, a nurse, spoke");
    check("Mr. Kandil flew home");
    check(
        "Ahmed Taftanaz fled into Taftanaz. Shells hit Taftanaz",
        "location/syria/idlib/taftanaz Taftanaz",
        "location/syria/idlib/taftanaz Taftanaz");
    check("Marwan Aleppo said Aleppo had fallen", "location/syria/aleppo Aleppo");
    check("He told Hassan. Baghdad was calm", "location/iraq/baghdad Baghdad");
    check("By Hassan BAGHDAD", "location/iraq/baghdad BAGHDAD");
  }

  @Test
  void aPlaceIsAFirstNameBeforeASurname() {
    check("Riyad Wehbi, a teacher, spoke");
    check("Salahuddin Wehbi, a teacher, spoke");
    check("Haifa Wehbi sang");
    check("Clashes in Salahuddin Province", "location/iraq/salah-al-din Salahuddin Province");
    check("Students of Haifa University", "location/israel/haifa-district/haifa Haifa");
    check("Riyadh Season opened", "location/saudi-arabia/riyadh Riyadh");
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
  void aCapitalInWordsOfItsOwnIsNoState() {
    check("The Washington Post reported it");
    check("Denzel Washington starred in it");
    check("Beirut was shaken by a blast", "location/lebanon/beirut Beirut");
  }

  @Test
  void lebaneseForcesAreThePartyInCapitalsBesideItsPeopleElseTheState() {
    check(
        "Samir Geagea's Lebanese Forces won",
        "person/samir-geagea Samir Geagea",
        "actor/lebanese-forces Lebanese Forces");
    check(
        "The Lebanese Forces refused, a Christian bloc said",
        "actor/lebanese-forces Lebanese Forces");
    check("Lebanese forces freed two men", "actor/lebanon Lebanese");
    check(
        "Geagea praised the Lebanese forces",
        "person/samir-geagea Geagea",
        "actor/lebanon Lebanese");
  }

  @Test
  void theIslamicRepublicIsIranButAnIslamicRepublicIsNot() {
    check("The Islamic republic denied it", "actor/iran Islamic republic");
    check("An Islamic republic was proclaimed");
    check("Islamic State claimed it", "actor/islamic-state Islamic State");
    check("They want an Islamic state");
  }

  @Test
  void hamaIsTheTownAndHamasTheMovement() {
    check("Rebels shelled Hama", "location/syria/hama Hama");
    check("Hama's mayor spoke", "location/syria/hama Hama");
    check("Hamas shelled the town", "actor/hamas Hamas");
    check("Hamas's leader spoke", "actor/hamas Hamas");
  }

  @Test
  void turkeyIsNoBirdAndJordanNoPlayer() {
    check("Turkey bombed the town", "actor/turkey Turkey");
    check("Turkey sandwiches were sold. Roast Turkey recipes were tried");
    check("turkey was on the menu");
    check("Jordan led the Bulls to a win in the NBA");
    check("Jordan led the talks", "location/jordan Jordan");
  }

  @Test
  void fatahIsTheMovementAndTheFatahAllianceAnIraqiBloc() {
    check("Fatah said so", "actor/fatah Fatah");
    check(
        "The Fatah Alliance of Hadi al-Amiri said so",
        "actor/fatah-alliance-iraq Fatah Alliance",
        "person/hadi-al-amiri Hadi al-Amiri");
  }

  @Test
  void theGoddessAndAnIslamicStateAreNotTheGroup() {
    check("They dream of an Islamic state based on law");
    check("The goddess Isis was honoured");
    check("what IS this? ISIS claimed it", "actor/islamic-state ISIS");
  }

  @Test
  void theBrotherhoodIsTheMuslimOneBesideItsFriendsAndFoes() {
    check(
        "Egypt outlawed the Brotherhood",
        "actor/egypt Egypt",
        "actor/muslim-brotherhood Brotherhood");
    check("The Aryan Brotherhood ran the prison yard");
    check("The Brotherhood of Carpenters met in Egypt", "location/egypt Egypt");
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

  @Test
  void adjectivesAreStatesPlacesOrNeither() {
    check(
        "Turkish-backed fighters left a Turkish town; Turkish officials and a Turkish baker wept",
        "actor/turkey Turkish",
        "location/turkey Turkish",
        "actor/turkey Turkish");
    check("Iranian-made drones flew", "actor/iran Iranian");
    check("Two Americans and a Saudi met");
  }

  private static void check(String text, String... expected) {
    assertThat(RealGazetteer.known(text)).as(text).containsExactly(expected);
  }
}
