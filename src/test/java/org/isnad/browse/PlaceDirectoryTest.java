package org.isnad.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.engine.Surface;
import org.isnad.gazetteer.Listed;
import org.isnad.gazetteer.Place;
import org.isnad.names.TestNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceDirectoryTest {

  private static final List<Place> PLACES =
      List.of(
          place("iraq", "Iraq", "country", "area"),
          place("iraq/anbar", "Al Anbar", "governorate", "area"),
          place("iraq/anbar/ain-al-asad", "Ain al-Asad", "base", "exact"),
          place("iraq/nineveh", "Nineveh", "governorate", "area"),
          place("iraq/nineveh/zummar", "Zummar", "town", "approximate"),
          place("syria", "Syria", "country", "area"),
          place("oman", "Oman", "country", "area"));

  private static final List<Listed> LISTED =
      List.of(
          new Listed("location", "iraq/nineveh", "Nineveh", List.of("Nineveh", "Ninawa")),
          new Listed("actor", "zummar", "Zummar", List.of("Zummar", "Not a place")));

  private final PlaceDirectory places =
      new PlaceDirectory(
          new BrowsedSnapshot()
              .value("location", "iraq", 9)
              .value("location", "iraq/nineveh", 4)
              .value("location", "iraq/nineveh/zummar", 4)
              .value("location", "iraq/anbar", 6)
              .value("location", "syria", 11)
              .surface("location", "iraq/nineveh", "Ninewa", 2),
          PLACES,
          LISTED,
          TestNames.NAMES);

  @Test
  void beginsWithTheWidestPlacesThatSomeArticleNames() {
    PlaceList list = list("", "");
    assertThat(list.places()).extracting(PlaceEntry::id).containsExactly("syria", "iraq");
    assertThat(list.places()).extracting(PlaceEntry::narrower).containsExactly(0, 2);
    assertThat(list.place()).isNull();
    assertThat(list.total()).isEqualTo(2);
    assertThat(list.silent()).as("Oman").isEqualTo(1);
  }

  @Test
  void goesDownAStepAndSaysWhereItStands() {
    PlaceList list = list("iraq/nineveh", "");
    assertThat(list.place())
        .isEqualTo(new PlaceEntry("iraq/nineveh", "Nineveh", "governorate", 36, 43, "area", 4, 1));
    assertThat(list.names()).containsExactly("Nineveh", "Ninawa");
    assertThat(list.row()).isEqualTo("locations.tsv:7");
    assertThat(list.spellings()).containsExactly(new Surface("Ninewa", 2));
    assertThat(list.wider()).extracting(PlaceEntry::label).containsExactly("Iraq");
    assertThat(list.places()).extracting(PlaceEntry::id).containsExactly("iraq/nineveh/zummar");
  }

  @ParameterizedTest
  @CsvSource({
    "'', zum, iraq/nineveh/zummar",
    "'', ninevah, iraq/nineveh",
    "'', ninawa, iraq/nineveh",
    "iraq, zummar, iraq/nineveh/zummar"
  })
  void findsAPlaceByTheBeginningOrAnotherSpelling(String within, String typed, String id) {
    assertThat(list(within, typed).places()).extracting(PlaceEntry::id).containsExactly(id);
  }

  @Test
  void looksOnlyWithinThePlaceAndAtPlaces() {
    assertThat(list("syria", "zummar").places()).isEmpty();
    assertThat(list("", "not a place").places()).isEmpty();
    assertThat(list("", "asad").silent()).as("known, and named by no article").isEqualTo(1);
  }

  @Test
  void givesAStretch() {
    PlaceList list = places.list(new PlaceAsk("", "", 1, 1)).orElseThrow();
    assertThat(list.places()).extracting(PlaceEntry::id).containsExactly("iraq");
    assertThat(list.total()).isEqualTo(2);
  }

  @Test
  void knowsNoPlaceByAnotherPath() {
    assertThat(places.list(new PlaceAsk("nineveh", "", 0, 10))).isEmpty();
    assertThat(places.list(new PlaceAsk("iraq/", "", 0, 10))).isEmpty();
  }

  private PlaceList list(String within, String typed) {
    return places.list(new PlaceAsk(within, typed, 0, 50)).orElseThrow();
  }

  private static Place place(String path, String label, String kind, String precision) {
    String id = path.substring(path.lastIndexOf('/') + 1);
    return new Place(id, path, label, kind, "", 36, 43, precision, "locations.tsv:7");
  }
}
