package org.isnad.gazetteer;

import static org.isnad.gazetteer.RealGazetteer.check;

import org.junit.jupiter.api.Test;

/** Places that a short report names without saying in which country they lie. */
final class LonePlacesTest {

  @Test
  void behindAWordForWhereAPlaceNeedsNoCountryBesideIt() {
    check("Two shells fell near Kharnabat", "location/iraq/diyala/kharnabat Kharnabat");
    check("Shots were heard east of Hadera", "location/israel/haifa-district/hadera Hadera");
    check("Farms in the Kharnabat area lay dry", "location/iraq/diyala/kharnabat Kharnabat area");
    check("Thieves robbed a bank in Kadikoy", "location/turkey/istanbul/kadikoy Kadikoy");
  }

  @Test
  void itLiesWhereTheOtherPlacesOfTheReportLie() {
    check(
        "Crews from Ankara put out a fire in Sariyer",
        "location/turkey/ankara Ankara",
        "location/turkey/istanbul/sariyer Sariyer");
    check("Crews from Athens put out a fire in Sariyer", "location/greece/athens Athens");
  }

  @Test
  void nothingIsReadWhereAPersonABuildingOrAnotherSpellingMayBeMeant() {
    check("Kharnabat said so");
    check("They met at the Grand Mosque");
    check("A drawing in Kharnabat's style");
    check("He lives in Kharnabat Street");
    check("Two shells fell near Kharnebat");
  }

  @Test
  void ofANameInSeveralCountriesNoneIsMeant() {
    check("A shop burned in Hyderabad");
  }
}
