package org.isnad.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.extract.Extractor;
import org.isnad.extract.Raw;
import org.isnad.extract.RealGazetteer;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.names.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreviewAndSuggestionsTest {
  private static final String ACTORS = "id\tlabel\tkind\tparents\tcountry\tnames\taliases";

  @TempDir Path folder;

  private Gazetteer gazetteer(String name, String... actors) throws IOException {
    Path gazetteers = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        gazetteers.resolve("actors.tsv"), ACTORS + "\n" + String.join("\n", actors) + "\n");
    Files.writeString(
        gazetteers.resolve("locations.tsv"),
        "id\tlabel\tkind\tparent\tcountry\tlat\tlon\tprecision\tnames\taliases\tadjectives\n");
    Files.writeString(
        gazetteers.resolve("outlets.tsv"), "id\tlabel\tkind\tcountry\tdomains\taliases\n");
    Files.writeString(gazetteers.resolve("readings.tsv"), "list\tword\tvalue\n");
    return RealGazetteer.load(gazetteers);
  }

  private static Article article(Gazetteer gazetteer, String text) {
    return new Extractor(gazetteer).extract(Raw.text("Late news", text));
  }

  @Test
  void tellsWhichValuesGainAndLoseArticles() throws IOException {
    Gazetteer now = gazetteer("now", "old\tZarnut Front\tarmed-group");
    Gazetteer next = gazetteer("next", "new\tQuellwood Guard\tarmed-group");
    var preview = new Preview(now, next);
    preview.add(article(now, "The Zarnut Front met the Quellwood Guard there, they said."));
    preview.add(article(now, "The Quellwood Guard left again in the night, they said."));
    preview.add(article(now, "Nobody came to the harbour in the night, they said."));

    assertThat(preview.articles()).isEqualTo(3);
    assertThat(preview.changed()).isEqualTo(2);
    assertThat(preview.changes())
        .contains(
            new Preview.Change("actor", "new", "Quellwood Guard", 2, 0),
            new Preview.Change("actor", "old", "Zarnut Front", 0, 1));
  }

  @Test
  void theSameGazetteerChangesNothing() throws IOException {
    Gazetteer now = gazetteer("now", "old\tZarnut Front\tarmed-group");
    var preview = new Preview(now, now);
    preview.add(article(now, "The Zarnut Front met there in the night, they said."));

    assertThat(preview.changed()).isZero();
    assertThat(preview.changes()).isEmpty();
  }

  @Test
  void aNameThatSoundsLikeAPlaceIsARowOfPlaces() {
    var hospital = new Suggestions.Suggested(List.of("Zarnut Hospital"), 1, List.of());
    assertThat(hospital.isPlace()).isTrue();
    assertThat(hospital.row())
        .isEqualTo("zarnut-hospital\tZarnut Hospital\tsite\t\t\t\t\tapproximate\tZarnut Hospital");
    var firm = new Suggestions.Suggested(List.of("Zarnut Shipping"), 1, List.of());
    assertThat(firm.isPlace()).isFalse();
    assertThat(firm.row())
        .isEqualTo("zarnut-shipping\tZarnut Shipping\tcompany\t\t\tZarnut Shipping");
  }

  @Test
  void suggestsTheMostFrequentNamesWithTheirSpellingsAsRows() throws IOException {
    Gazetteer gazetteer = gazetteer("now");
    var suggestions = new Suggestions(Names.load(Path.of("index-config/names")));
    suggestions.add(article(gazetteer, "He met Tobias Quellwood at the harbour, they said."));
    suggestions.add(article(gazetteer, "Then Muhammad Zarnuti came to the harbour, they said."));
    suggestions.add(article(gazetteer, "Then Mohammed Zarnooti came to the harbour, they said."));

    List<Suggestions.Suggested> most = suggestions.most(1);
    assertThat(most).hasSize(1);
    assertThat(most.getFirst().articles()).isEqualTo(2);
    assertThat(most.getFirst().spellings())
        .containsExactly("Mohammed Zarnooti", "Muhammad Zarnuti");
    assertThat(most.getFirst().row())
        .isEqualTo(
            "mohammed-zarnooti\tMohammed Zarnooti\tperson\t\t\tMohammed Zarnooti|Muhammad Zarnuti");
    assertThat(most.getFirst().examples())
        .hasSize(2)
        .allSatisfy(one -> assertThat(one).contains("a.txt").contains("harbour"));
  }
}
