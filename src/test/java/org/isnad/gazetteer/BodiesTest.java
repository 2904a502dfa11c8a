package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.gazetteer.RealGazetteer.check;

import org.junit.jupiter.api.Test;

/** Names of movements, parties and bodies, told from words and from one another. */
final class BodiesTest {

  @Test
  void anAcronymIsNoSpellingOfAName() {
    check(
        "The SAF shop in Cairo is near Saff",
        "location/egypt/cairo Cairo",
        "location/egypt/giza/el-saff Saff");
    check("QOM, Iran - Rain fell", "location/iran/qom QOM", "location/iran Iran");
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
  void amongSeveralCountriesAMinistryIsThatOfTheLastNamedAlone() {
    String beginning = "A mine went off near Homs. In Kirkuk, ";
    check(
        beginning + "four men were held, the Interior Ministry said",
        "location/syria/homs Homs",
        "location/iraq/kirkuk Kirkuk",
        "actor/iraq-interior-ministry Interior Ministry");
    check(
        beginning + "rain fell.\n\nThe Interior Ministry said so",
        "location/syria/homs Homs",
        "location/iraq/kirkuk Kirkuk");
    check(
        "The Ministry of Interior of Iraq spoke",
        "actor/iraq-interior-ministry Ministry of Interior of Iraq");
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
}
