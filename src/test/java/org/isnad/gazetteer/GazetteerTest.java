package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Account;
import org.isnad.article.Article;
import org.isnad.article.ArticleDate;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Span;
import org.isnad.entry.GazetteerException;
import org.isnad.entry.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GazetteerTest {

  private static final Gazetteer REAL = RealGazetteer.GAZETTEER;

  @TempDir Path folder;

  @Test
  void wholeTypedTextIsAnEntityInAnySpelling() {
    assertThat(REAL.entities("kataeb hizballah")).contains(actor("kataib-hezbollah"));
    assertThat(REAL.entities("Islamic State")).contains(actor("islamic-state"));
    assertThat(REAL.entities("كتائب حزب الله")).contains(actor("kataib-hezbollah"));
    assertThat(REAL.entities("ninawa")).contains(place("iraq/nineveh"));
    assertThat(REAL.entities("kataeb said")).isEmpty();
  }

  @Test
  void readsOneWordAsTheNameOfSeveralThatItRunsTogether() {
    assertThat(REAL.joined("khanyounis")).containsExactly(place("palestine/gaza/khan-younis"));
    assertThat(REAL.joined("Tel'afar")).containsExactly(place("iraq/nineveh/tal-afar"));
    assertThat(REAL.joined("abukamaal")).containsExactly(place("syria/deir-ez-zor/abu-kamal"));
    assertThat(REAL.joined("khan younis")).isEmpty();
    assertThat(REAL.joined("telephone")).isEmpty();
  }

  @Test
  void smallWordsAreNoAcronyms() {
    assertThat(REAL.entities("is")).isEmpty();
    assertThat(REAL.entities("us")).isEmpty();
    assertThat(REAL.entities("who")).isEmpty();
    assertThat(REAL.entities("US")).contains(actor("united-states"), place("united-states"));
    assertThat(REAL.entities("u.s.")).contains(actor("united-states"));
    assertThat(REAL.entities("pmf")).contains(actor("popular-mobilization-forces"));
  }

  @Test
  void facetValueIsMeantByIdPathLabelOrAlias() {
    assertThat(REAL.resolve("location", "iraq/nineveh")).containsExactly("iraq/nineveh");
    assertThat(REAL.resolve("location", "nineveh")).containsExactly("iraq/nineveh");
    assertThat(REAL.resolve("location", "Ninawa")).containsExactly("iraq/nineveh");
    assertThat(REAL.resolve("actor", "Popular Mobilization Forces"))
        .containsExactly("popular-mobilization-forces");
    assertThat(REAL.resolve("actor", "joe-biden")).isEmpty();
    assertThat(REAL.resolve("person", "joe-biden")).containsExactly("joe-biden");
    assertThat(REAL.resolve("outlet", "reuters.com")).containsExactly("reuters");
    assertThat(REAL.resolve("outlet", "nobody")).isEmpty();
  }

  @Test
  void facetValuesBringTheirAncestors() {
    List<Mention> mentions =
        List.of(
            mention(Dimension.ACTOR, "us-centcom"),
            mention(Dimension.LOCATION, "iraq/nineveh/zummar"));
    assertThat(REAL.facetValues(mentions))
        .isEqualTo(
            Map.of(
                "actor", Set.of("us-centcom", "us-military", "united-states"),
                "location", Set.of("iraq", "iraq/nineveh", "iraq/nineveh/zummar")));
  }

  @Test
  void personBringsNoActor() {
    assertThat(REAL.facetValues(List.of(mention(Dimension.PERSON, "lloyd-austin"))))
        .isEqualTo(Map.of("person", Set.of("lloyd-austin")));
  }

  @Test
  void outletIsFoundBelowItsDomain() {
    assertThat(REAL.outlets().byDomain("www.uk.reuters.com")).map(Outlet::id).contains("reuters");
    assertThat(REAL.outlets().byDomain("notreuters.com")).isEmpty();
    assertThat(REAL.outlets().byName("the associated press"))
        .map(Outlet::id)
        .contains("associated-press");
  }

  @Test
  void allFaultsAreToldAtOnceWithTheirPlace() throws IOException {
    write(
        "actors.tsv",
        "id\tlabel\tkind\tparents\tcountry\tnames\taliases\tarabic",
        "a\tA\tstate\t\t\t\tX{nxt:of}",
        "b\tB\tstate",
        "b\t\tarmy\tnobody");
    write(
        "locations.tsv",
        "id\tlabel\tkind\tparent\tcountry\tlat\tlon\tprecision\tnames\taliases\tadjectives\tarabic",
        "p\tP\ttown\t\t\t91\t0\texact");
    assertThatThrownBy(this::load)
        .isInstanceOfSatisfying(
            GazetteerException.class,
            e ->
                assertThat(e.faults())
                    .containsExactly(
                        "actors.tsv:2:14: aliases: 'nxt:of' must begin with prev:, next:, with:, scene:,"
                            + " or one of these after !",
                        "actors.tsv:4:1: id: 'b' stands twice, an id must be unique",
                        "actors.tsv:4:3: label: must not be empty",
                        "actors.tsv:4:4: kind: 'army' must be one of state, state-force, coalition,"
                            + " armed-group, state-aligned-militia, party, international-body,"
                            + " aid-body, monitor, court, company, person",
                        "actors.tsv:4:9: parents: 'nobody' must be the id of another row",
                        "locations.tsv:2:12: lat: '91' must be a number from -90 to 90",
                        "readings.tsv:1:1: there is no such file"));
  }

  @Test
  void parentsInACircleAreAFault() throws IOException {
    write(
        "actors.tsv",
        "id\tlabel\tkind\tparents\tcountry\tnames\taliases\tarabic",
        "a\tA\tstate\tb",
        "b\tB\tstate\ta");
    write(
        "locations.tsv",
        "id\tlabel\tkind\tparent\tcountry\tlat\tlon\tprecision\tnames\taliases\tadjectives"
            + "\tarabic");
    write("readings.tsv", "list\tword\tvalue");
    assertThatThrownBy(this::load)
        .hasMessage("actors.tsv:2:11: parents: 'b' leads back to 'a', it must not go in a circle");
  }

  @Test
  void actorBelongsToAParentOnlyInItsYears() throws IOException {
    write("outlets.tsv", "id\tlabel\tkind\tcountry\tdomains\taliases");
    write("readings.tsv", "list\tword\tvalue");
    write(
        "actors.tsv",
        "id\tlabel\tkind\tparents\tcountry\tnames\taliases",
        "old\tOld Front\tcoalition\tstate",
        "new\tNew Front\tcoalition",
        "state\tThe State\tstate",
        "group\tThe Group\tarmed-group\told[-2012]|new[2014-]");
    write("locations.tsv", "id\tlabel\tkind\tparent\tcountry\tlat\tlon\tprecision\tnames\taliases");
    Gazetteer gazetteer = Gazetteer.load(folder, RealGazetteer.ANALYSIS, RealGazetteer.NAMES);
    assertThat(values(gazetteer, day("2010-05-01"))).containsExactly("group", "old", "state");
    assertThat(values(gazetteer, day("2013-05-01"))).containsExactly("group");
    assertThat(values(gazetteer, day("2024-05-01"))).containsExactly("group", "new");
    assertThat(values(gazetteer, ArticleDate.unknown("none")))
        .containsExactly("group", "new", "old", "state");
    assertThat(gazetteer.ancestors("actor", "group")).containsExactly("old", "state", "new");
  }

  private static Set<String> values(Gazetteer gazetteer, ArticleDate date) {
    var article =
        new Article(
            "id",
            List.of("x"),
            null,
            "The Group",
            0,
            null,
            null,
            null,
            null,
            date,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(mention(Dimension.ACTOR, "group")),
            Account.NONE);
    return gazetteer.facetValues(article).getOrDefault("actor", Set.of());
  }

  private static ArticleDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    return new ArticleDate(day, ArticleDate.Precision.DAY, day, day, "printed", "text", List.of());
  }

  private void load() {
    Gazetteer.load(folder, RealGazetteer.ANALYSIS, RealGazetteer.NAMES);
  }

  private void write(String file, String... lines) throws IOException {
    Files.write(folder.resolve(file), List.of(lines));
  }

  private static Named actor(String id) {
    return new Named(Dimension.ACTOR, id);
  }

  private static Named place(String path) {
    return new Named(Dimension.LOCATION, path);
  }

  private static Mention mention(Dimension dimension, String id) {
    return new Mention(dimension, id, new Span(0, 1), "alias", "x:1");
  }
}
