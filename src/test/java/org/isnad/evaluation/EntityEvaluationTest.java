package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.isnad.extract.RealGazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EntityEvaluationTest {
  @TempDir Path folder;
  private final List<String> mistakes = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private String table(String... lines) throws IOException {
    Files.write(folder.resolve("a.jsonl"), List.of(lines));
    return read();
  }

  private String read() throws IOException {
    var evaluation =
        new EntityEvaluation(
            RealGazetteer.GAZETTEER, word -> word.equals("hospital"), mistakes::add, problems::add);
    evaluation.read(folder);
    return evaluation.table("ours");
  }

  @Test
  void namesAreFoundOrMissedAndMentionsMarkedOrNot() throws IOException {
    String table =
        table(
            """
            {"body":"Hamas left Mosul. Zarnut burned. Tikrit fell.","entities":[\
            {"begin":0,"end":5,"type":"Organisation","value":"Hamas"},\
            {"begin":11,"end":16,"type":"Location","value":"Mosul"},\
            {"begin":18,"end":24,"type":"Location","value":"Zarnut"}]}""");
    assertThat(table)
        .contains(
            "| ours | Location names with a mention over them (of 2) | 50.0 % |",
            "| ours | place mentions on a Location (of 2) | 50.0 % |",
            "| ours | Organisation names with a mention over them (of 1) | 100.0 % |");
    assertThat(mistakes)
        .anySatisfy(one -> assertThat(one).startsWith("missed Location Zarnut: "))
        .anySatisfy(one -> assertThat(one).contains("unmarked iraq/salah-al-din/tikrit"));
  }

  @Test
  void aMarkedCommonNounIsNoName() throws IOException {
    assertThat(
            table(
                """
                {"body":"The hospital in Mosul","entities":[\
                {"begin":0,"end":12,"type":"Location"},{"begin":16,"end":21,"type":"Location"}]}"""))
        .contains("Location names with a mention over them (of 1) | 100.0 %");
  }

  @Test
  void incidentsCountOnlyWhatTheirTextShows() throws IOException {
    String table =
        table(
            """
            {"body":"A bomb went off in Mosul, Iraq.","location_parts":{"country":"Iraq","city":"Mosul"},\
            "actors":["Islamic State"]}""",
            """
            {"body":"A bomb went off.","location_parts":{"country":"Iraq","city":"Mosul"},"actors":[]}""",
            """
            {"body":"A bomb in Lima.","location_parts":{"country":"Peru","city":"Lima"},"actors":[]}""");
    assertThat(table)
        .contains(
            "incidents of the region whose country is found (of 2) | 50.0 %",
            "cities found where the text shows them (of 1) | 100.0 %")
        .doesNotContain("groups found where the text shows them (of 1)");
  }

  @Test
  void placesOfTheRegionThatAreNotMarkedArePerHundredArticles() throws IOException {
    String table =
        table(
            "{\"body\":\"Rain fell in Baghdad.\",\"toponyms\":[]}",
            "{\"body\":\"Rain fell in Ohio.\",\"toponyms\":[]}");
    assertThat(table).contains("that are not marked, per 100 articles (of 2) | 50.0 |");
  }

  @Test
  void linesThatAreNoObjectAreToldWithTheirPlaceAndTheRestIsRead() throws IOException {
    String table = table("not json", "[1]", "", "{\"body\":\"Rain fell.\",\"toponyms\":[]}");
    assertThat(table).contains("(of 1)");
    String file = folder.resolve("a.jsonl").toString();
    assertThat(problems)
        .containsExactly(
            file + ":1: must be one JSON object", file + ":2: must be one JSON object");
  }

  @Test
  void packedFilesAreReadAndOthersAreNot() throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("b.jsonl.gz")))) {
      out.write("{\"body\":\"Rain fell.\",\"toponyms\":[]}".getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(folder.resolve("c.txt"), "{\"body\":\"Rain fell.\",\"toponyms\":[]}");
    assertThat(read()).contains("(of 1)");
  }
}
