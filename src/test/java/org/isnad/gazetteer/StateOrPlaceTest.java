package org.isnad.gazetteer;

import static org.isnad.gazetteer.RealGazetteer.check;

import org.junit.jupiter.api.Test;

/** Names and adjectives of countries, which act or are where something happens. */
final class StateOrPlaceTest {

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
  void ofTwoAdjectivesBothHaveThePlace() {
    check(
        "on the Syrian and Iraqi borders", "location/syria Syrian", "location/iraq Iraqi borders");
    check("Syrian and Lebanese children played");
    check("Iraqi and foreign reporters came");
  }

  @Test
  void jordanIsTheCountryBesideWordsAndPlaces() {
    check("In Amman, Jordan, he spoke", "location/jordan/amman Amman", "location/jordan Jordan");
    check("the Jordan Armed Forces", "actor/jordan-military Jordan Armed Forces");
    check("Queen Rania of Jordan", "location/jordan Jordan");
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
}
