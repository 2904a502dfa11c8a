package org.isnad.gazetteer;

import static org.isnad.gazetteer.RealGazetteer.check;

import org.junit.jupiter.api.Test;

/** Names of places that only the other places of the text tell. */
final class PlaceListsTest {

  @Test
  void whatStandsInARowOfPlacesIsOneOfTheirGovernorate() {
    check(
        "Shells hit Kessab, Rabia and Qastal Maaf",
        "location/syria/latakia/kessab Kessab",
        "location/syria/latakia/rabia-latakia Rabia",
        "location/syria/latakia/qastal-maaf Qastal Maaf");
    check(
        "Rabia, Kessab and Qastal Maaf were hit",
        "location/syria/latakia/rabia-latakia Rabia",
        "location/syria/latakia/kessab Kessab",
        "location/syria/latakia/qastal-maaf Qastal Maaf");
    check(
        "Families left Hazarin and Hass for Idlib",
        "location/syria/idlib/hazarin Hazarin",
        "location/syria/idlib/hass-idlib Hass",
        "location/syria/idlib Idlib");
  }

  @Test
  void whatOnlyFollowsAPlaceIsNone() {
    check("In Kessab Rabia met her aunt", "location/syria/latakia/kessab Kessab");
    check("Rabia met an aunt from Kessab; Karim came", "location/syria/latakia/kessab Kessab");
  }

  @Test
  void aShortNameSpelledOtherwiseCountsWhereItsGovernorateIsNamed() {
    check(
        "From Aleppo they drove to Tadef",
        "location/syria/aleppo Aleppo",
        "location/syria/aleppo/tadif Tadef");
    check("They drove to Tadef");
    check("From Beirut came Connie", "location/lebanon/beirut Beirut");
  }

  @Test
  void aCountryThatAStreetIsCalledAfterIsNotMeant() {
    check("The shop is in Lebanon Street");
  }
}
