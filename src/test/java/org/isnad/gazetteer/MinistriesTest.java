package org.isnad.gazetteer;

import static org.isnad.gazetteer.RealGazetteer.check;

import org.junit.jupiter.api.Test;

/** Whose ministry is meant. */
final class MinistriesTest {

  @Test
  void theNationBeforeItSaysWhoseMinistryItIs() {
    check(
        "The Iraqi education ministry said so",
        "actor/iraq-education-ministry Iraqi education ministry");
    check(
        "Lebanon's Ministry of Social Affairs paid",
        "actor/lebanon-social-affairs-ministry Lebanon's Ministry of Social Affairs");
  }

  @Test
  void withoutANationItIsThatOfTheCountryWhereMostPlacesLie() {
    check(
        "In Khartoum and Omdurman the ministry of finance was shut",
        "location/sudan/khartoum Khartoum",
        "location/sudan/khartoum/omdurman Omdurman",
        "actor/sudan-finance-ministry ministry of finance");
    check("The ministry of finance was shut");
  }

  @Test
  void aNumberedFormationIsThatOfTheCountryWhereMostPlacesLie() {
    check(
        "The 14th Infantry Division left Kadugli",
        "actor/14th-infantry-division-sudan 14th Infantry Division",
        "location/sudan/south-kordofan/kadugli Kadugli");
    check("The 14th Infantry Division left");
  }
}
