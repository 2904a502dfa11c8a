package org.isnad.gazetteer;

import static org.isnad.gazetteer.RealGazetteer.check;

import org.junit.jupiter.api.Test;

/** Capitals and seats of government, each as those who rule there and as the place. */
final class MetonymsTest {

  @Test
  void aCapitalThatSaysOrDecidesIsTheState() {
    check("Tehran said it would answer", "actor/iran Tehran");
    check("Ankara rejected it", "actor/turkey Ankara");
    check("Damascus also denied it", "actor/syria Damascus");
    check("Riyadh has quietly backed the plan", "actor/saudi-arabia Riyadh");
    check("Baghdad will not allow it", "actor/iraq Baghdad");
    check("Tel Aviv said no", "actor/israel Tel Aviv");
    check("Ankara, which has long backed the men, sent tanks", "actor/turkey Ankara");
    check("Damascus is ready to talk", "actor/syria Damascus");
    check("Khartoum was accused of it", "actor/sudan Khartoum");
    check("a Tehran-backed group", "actor/iran Tehran");
    check("Tehran's nuclear policy", "actor/iran Tehran");
  }

  @Test
  void aCapitalWhereSomethingIsOrHappensIsTheCity() {
    check("Officials in Tehran said so", TEHRAN);
    check("A bomb in Ankara killed ten", "location/turkey/ankara Ankara");
    check("Damascus was shelled overnight", DAMASCUS);
    check("Tehran has seen days of protests", TEHRAN);
    check("Damascus is burning", DAMASCUS);
    check("Baghdad will host the summit", "location/iraq/baghdad Baghdad");
    check("Tehran, which has nine million people, lies high", TEHRAN);
    check("Khartoum was a battlefield", "location/sudan/khartoum Khartoum");
    check("The mayor of Kabul said it was safe", "location/afghanistan/kabul Kabul");
    check("Rockets hit Damascus", DAMASCUS);
    check("The road to Damascus was cut", DAMASCUS);
    check("Tehran residents fled", TEHRAN);
  }

  @Test
  void aCapitalThatIsAccusedPressedOrObeyedIsTheState() {
    check("Washington accused Moscow", "actor/united-states Washington", "actor/russia Moscow");
    check("Pressure on Tehran grew", "actor/iran Tehran");
    check("According to Ankara, ten died", "actor/turkey Ankara");
    check("The town is held by Damascus", "actor/syria Damascus");
    check("Men backed by Tehran withdrew", "actor/iran Tehran");
    check("An ally of Damascus resigned", "actor/syria Damascus");
    check("Riyadh cut ties with Tehran", "actor/saudi-arabia Riyadh", "actor/iran Tehran");
  }

  @Test
  void itsPeopleAndThingsAreOfTheCity() {
    check("He was arrested by Baghdad police", "location/iraq/baghdad Baghdad");
    check("She told Beirut newspapers about it", "location/lebanon/beirut Beirut");
    check("A missile was fired at Riyadh", "location/saudi-arabia/riyadh Riyadh");
    check("A flight from Tehran landed", TEHRAN);
  }

  @Test
  void twoCapitalsThatDealWithEachOtherAreStates() {
    check(
        "Talks between Riyadh and Tehran resumed",
        "actor/saudi-arabia Riyadh",
        "actor/iran Tehran");
    check("the road between Baghdad and Damascus", "location/iraq/baghdad Baghdad", DAMASCUS);
    check(
        "Flights between Cairo and Doha resumed",
        "location/egypt/cairo Cairo",
        "location/qatar/doha Doha");
  }

  @Test
  void aCapitalJoinedToAStateIsOneToo() {
    check("London and Paris agreed on it", "actor/united-kingdom London", "actor/france Paris");
    check(
        "Flights from London and Paris stopped",
        "location/united-kingdom/london London",
        "location/france/paris Paris");
    check(
        "Paris, London and Berlin urged restraint",
        "actor/france Paris",
        "actor/united-kingdom London",
        "actor/germany Berlin");
    check(
        "Rockets hit Damascus, Tehran and Moscow said",
        DAMASCUS,
        "actor/iran Tehran",
        "actor/russia Moscow");
  }

  @Test
  void capitalThatStandsForTwoStaysACity() {
    check("Sanaa said no", "location/yemen/sanaa Sanaa");
    check("Brussels rejected it", "location/belgium/brussels Brussels");
    check("The Hague rejected the appeal", "location/netherlands/the-hague The Hague");
  }

  @Test
  void aSeatThatSaysOrDecidesIsWhoGovernsThere() {
    check("The White House announced sanctions", "actor/us-white-house White House");
    check("A letter from the White House arrived", "actor/us-white-house White House");
    check("Pressure on the White House grew", "actor/us-white-house White House");
    check("a White House spokesman", "actor/us-white-house White House");
    check("the Kremlin denied it", "actor/russia-government Kremlin");
    check("The Kremlin's spokesman spoke", "actor/russia-government Kremlin");
    check("Downing Street said he had been told", "actor/uk-government Downing Street");
    check("Whitehall sources spoke", "actor/uk-government Whitehall");
    check("The Pentagon has long denied it", "actor/us-dod Pentagon");
    check("The Pentagon was informed", "actor/us-dod Pentagon");
    check("The Élysée confirmed the call", "actor/france-presidency Élysée");
    check("The Elysee Palace said so", "actor/france-presidency Elysee Palace");
    check("The Quai d'Orsay condemned it", "actor/france-foreign-ministry Quai d'Orsay");
    check("Capitol Hill approved the bill", "actor/us-congress Capitol Hill");
    check("Baabda Palace denied a rift", "actor/lebanon-presidency Baabda Palace");
    check("The Grand Serail issued a statement", "actor/lebanon-government Grand Serail");
  }

  @Test
  void aSeatWhereSomethingIsOrHappensIsABuilding() {
    check("Crowds gathered outside the White House", WHITE_HOUSE);
    check("They met at the White House", WHITE_HOUSE);
    check("They marched to the White House", WHITE_HOUSE);
    check("on the White House lawn", WHITE_HOUSE);
    check("a White House ceremony", WHITE_HOUSE);
    check("A drone burst above the Kremlin", "location/russia/moscow/kremlin Kremlin");
    check("the Kremlin's walls", "location/russia/moscow/kremlin Kremlin");
    check(
        "He spoke outside Downing Street",
        "location/united-kingdom/london/downing-street Downing Street");
    check("Crowds walked down Whitehall", "location/united-kingdom/london/whitehall Whitehall");
    check("A plane hit the Pentagon", "location/united-states/arlington/pentagon Pentagon");
    check("The Pentagon was hit", "location/united-states/arlington/pentagon Pentagon");
    check("Two sheds burned, the Pentagon said", "actor/us-dod Pentagon");
    check("a dinner at the Elysee Palace", "location/france/paris/elysee-palace Elysee Palace");
    check(
        "Lawmakers on Capitol Hill spoke",
        "location/united-states/washington/capitol-hill Capitol Hill");
    check("They met at Baabda Palace", "location/lebanon/beirut/baabda-palace Baabda Palace");
  }

  @Test
  void arabicVerbsAndPrepositionsTellThemApartToo() {
    check("قالت طهران إنها سترد", "actor/iran طهران");
    check("دمشق تنفي ذلك", "actor/syria دمشق");
    check("انفجار في طهران", "location/iran/tehran طهران");
    check("أعلن البيت الأبيض عقوبات", "actor/us-white-house البيت الأبيض");
    check("احتجاج أمام البيت الأبيض", "location/united-states/washington/white-house البيت الأبيض");
    check("قالت سوريا إنها سترد", "actor/syria سوريا");
    check("هجوم في إيران", "location/iran إيران");
  }

  private static final String TEHRAN = "location/iran/tehran Tehran";
  private static final String DAMASCUS = "location/syria/damascus Damascus";
  private static final String WHITE_HOUSE =
      "location/united-states/washington/white-house White House";
}
