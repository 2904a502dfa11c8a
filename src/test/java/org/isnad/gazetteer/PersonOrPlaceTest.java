package org.isnad.gazetteer;

import static org.isnad.gazetteer.RealGazetteer.check;

import org.junit.jupiter.api.Test;

/** Names of persons that are names of places too, told by the words around them. */
final class PersonOrPlaceTest {

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
  void aPlaceBeforeASurnameIsAGivenName() {
    check("The coach, Mosul Benitez, was not there");
    check("The nurse, Amal Haddad, was not there in Beirut", "location/lebanon/beirut Beirut");
    check("In Mosul Benitez saw the ruins", "location/iraq/nineveh/mosul Mosul");
  }

  @Test
  void aCapitalInWordsOfItsOwnIsNoState() {
    check("The Washington Post reported it");
    check("Denzel Washington starred in it");
    check("Beirut was shaken by a blast", "location/lebanon/beirut Beirut");
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
  void aShortWordThatIsOnlyLikeAPlaceIsNone() {
    check("Connie told the paper that Gillen had left");
    check("Shells fell on Raqqah", "location/syria/raqqa Raqqah");
  }
}
