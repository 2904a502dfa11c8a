package org.isnad.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.entry.Faults.Fault;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.importing.GazetteerImport.Result;
import org.isnad.lucene.TestEngine;
import org.isnad.names.Names;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files in each format; what comes out can be read as a gazetteer again. */
final class GazetteerImportTest {

  private static final Path CONFIG = Path.of("index-config");

  @TempDir Path folder;
  private final List<String> remarks = new ArrayList<>();

  @BeforeEach
  void writeGazetteer() throws IOException {
    write(
        "locations.tsv",
        "id\tlabel\tkind\tparent\tcountry\tlat\tlon\tprecision\tnames\taliases",
        "iraq\tIraq\tcountry\t\tiq\t33\t43\tarea",
        "anbar\tAnbar\tgovernorate\tiraq\tiq\t33\t42\tarea\tAnbar",
        "ramadi\tRamadi\tcity\tanbar\tiq\t33.42\t43.3\texact\tRamadi");
    write(
        "actors.tsv",
        "id\tlabel\tkind\tparents\tcountry\tnames\taliases",
        "old\tOld Front\tarmed-group");
    write("outlets.tsv", "id\tlabel\tkind\tcountry\tdomains\taliases");
    write("readings.tsv", "list\tword\tvalue");
  }

  @Test
  void geoNamesRowsGetKindsParentsAndScripts() throws IOException {
    Path dump =
        write(
            "IQ.txt",
            geo("1", "Al Anbar", "Anbar", "A", "ADM1", "01", "0"),
            geo("2", "Ramadi", "Ramadi", "P", "PPLA", "01", "300000"),
            geo("3", "Tell Foo", "Tell Foo", "P", "PPL", "01", "700"),
            geo("4", "Foo Wells", "Foo Wells", "H", "WLL", "01", "0"),
            "5\tbroken");
    Path names = write("alternateNames.txt", "9\t3\tar\tتل فو\t1", "9\t3\tlink\thttp://x\t");
    Result result = run(Source.GEONAMES, dump, names);
    assertThat(lines())
        .containsExactly(
            "# Imported from IQ.txt: GeoNames, https://www.geonames.org, licence CC BY 4.0.",
            "id\tlabel\tkind\tparent\tcountry\tlat\tlon\tprecision\tnames\taliases\tadjectives"
                + "\tscripts",
            "tell-foo-3\tTell Foo\tvillage\tanbar\tiq\t33.4\t43.3\texact\tTell Foo{with:Iraq}\t\t"
                + "\tتل فو");
    assertThat(remarks)
        .containsExactly(
            "IQ.txt:1: Al Anbar is there already, locations.tsv:3 (anbar)",
            "IQ.txt:2: Ramadi is there already, locations.tsv:4 (ramadi)");
    assertThat(result.unknown()).isEqualTo(Map.of("H.WLL", 1));
    assertThat(result.faults().stream().map(Fault::toString))
        .containsExactly("IQ.txt:5:1: there are 2 cells, a row of GeoNames has 19");
    assertThat(gazetteer().place("tell-foo-3"))
        .map(one -> one.path())
        .contains("iraq/anbar/tell-foo-3");
  }

  @Test
  void whatAListOfNamesLeavesBehindIsNoName() throws IOException {
    Path dump = write("IQ.txt", geo("3", "Tell Foo", "Tell Foo", "P", "PPL", "01", "700"));
    Path names =
        write(
            "alternateNames.txt",
            "9\t3\tar\tتل فو،",
            "9\t3\tar\tت. ف.",
            "9\t3\tar\t،",
            "9\t3\tar\tتل الفو (القديم)");
    run(Source.GEONAMES, dump, names);
    assertThat(lines().getLast()).endsWith("\tتل فو|تل الفو القديم");
  }

  @Test
  void followTheMoneyEntitiesGetKindsOfTheirSchemata() throws IOException {
    Path file =
        write(
            "entities.ftm.json",
            """
            {"id":"NK-7","caption":"New Front","schema":"Organization","properties":{"name":["New Front","الجبهة"],"country":["sy"],"topics":["crime.terror","sanction"]}}\
            """,
            """
            {"id":"NK-8","caption":"Old Front","schema":"Organization","properties":{"name":["Old Front"]}}\
            """,
            """
            {"id":"NK-9","caption":"Ship","schema":"Vessel","properties":{"name":["Ship"]}}\
            """,
            "{\"id\":\"NK-10\"");
    Result result = run(Source.FOLLOWTHEMONEY, file, null);
    assertThat(lines().subList(1, 3))
        .containsExactly(
            "id\tlabel\tkind\tparents\tcountry\tnames\taliases\tscripts",
            "new-front-nk-7\tNew Front\tarmed-group\t\tsy\tNew Front\t\tالجبهة");
    assertThat(remarks)
        .containsExactly("entities.ftm.json:2: Old Front is there already, actors.tsv:2 (old)");
    assertThat(result.unknown()).isEqualTo(Map.of("Vessel", 1));
    assertThat(result.faults()).hasSize(1);
    assertThat(result.faults().getFirst().toString())
        .startsWith("entities.ftm.json:4:")
        .endsWith("the line must be one JSON object");
  }

  @Test
  void wikidataBindingsWithCoordinatesArePlaces() throws IOException {
    Path file =
        write(
            "query.json",
            """
            {"head":{"vars":["item"]},"results":{"bindings":[
            {"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q42"},
             "itemLabel":{"value":"Tell Bar"},"itemAltLabel":{"value":"Tall Bar, تل بار"},
             "coord":{"value":"Point(43.1 33.2)"},"countryCode":{"value":"IQ"},"kind":{"value":"town"}},
            {"itemLabel":{"value":"No item"}}
            ]}}\
            """);
    Result result = run(Source.WIKIDATA, file, null);
    assertThat(lines().getLast())
        .isEqualTo(
            "tell-bar-q42\tTell Bar\ttown\tiraq\tiq\t33.2\t43.1\texact\tTell Bar|Tall Bar\t\t\tتل"
                + " بار");
    assertThat(result.faults().stream().map(Fault::toString))
        .containsExactly("query.json:5:1: a binding must have item and itemLabel");
  }

  @Test
  void fileThatNoImportWroteIsLeftAlone() throws IOException {
    Path dump = write("IQ.txt");
    assertThatThrownBy(
            () ->
                new GazetteerImport(gazetteer(), remarks::add)
                    .run(
                        Source.GEONAMES, List.of(dump), null, "town", folder.resolve("actors.tsv")))
        .hasMessageEndingWith("stands there already and was not imported, choose another file");
  }

  private static String geo(
      String id,
      String name,
      String ascii,
      String letter,
      String code,
      String admin,
      String people) {
    return String.join(
        "\t",
        id,
        name,
        ascii,
        "",
        "33.4",
        "43.3",
        letter,
        code,
        "IQ",
        "",
        admin,
        "",
        "",
        "",
        people,
        "",
        "50",
        "Asia/Baghdad",
        "2020-01-01");
  }

  private Result run(Source from, Path file, @Nullable Path alternateNames) throws IOException {
    return new GazetteerImport(gazetteer(), remarks::add)
        .run(
            from,
            List.of(file),
            alternateNames,
            "armed-group",
            folder.resolve("locations-new.tsv"));
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(folder.resolve("locations-new.tsv"));
  }

  private Path write(String file, String... lines) throws IOException {
    return Files.write(folder.resolve(file), List.of(lines));
  }

  private Gazetteer gazetteer() {
    return Gazetteer.load(folder, TestEngine.analysis(), Names.load(CONFIG.resolve("names")));
  }
}
