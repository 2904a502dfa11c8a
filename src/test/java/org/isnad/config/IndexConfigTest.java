package org.isnad.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.config.AnalysisConfig.StepConfig;
import org.isnad.config.FacetsConfig.FacetConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexConfigTest {

  private static final String FACET_OF_SIZE =
      """
      {"facets": [{"name": "actor", "label": "A", "tree": true, "size": %s}]}
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeARightOne() throws IOException {
    write(
        "analysis.json",
        """
        // a comment
        {"charFilters": [], "tokenizer": {"name": "news"},
         "filters": [{"name": "nameParticles", "arguments": {"particles": "p.tsv"}}]}
        """);
    write(
        "fields.json",
        """
        {"fields": [{"name": "title", "boost": 2}, {"name": "body", "boost": 1},
          {"name": "caption", "boost": 0.6}]}
        """);
    write("facets.json", FACET_OF_SIZE.formatted(12));
    write(
        "sources.json",
        """
        {"fileBytes": 1024, "lineBytes": 2048, "unpackedBytes": 5000000000, "unpackedRatio": 9,
         "suffixes": {"text": ["txt", "text"]},
         "maps": [{"name": "m", "when": ["b"], "fields": {"body": ["b"]}}]}
        """);
  }

  @Test
  void readsEveryFile() {
    IndexConfig config = IndexConfig.load(folder);

    assertThat(config.analysis())
        .isEqualTo(
            new AnalysisConfig(
                List.of(),
                new StepConfig("news", Map.of()),
                List.of(new StepConfig("nameParticles", Map.of("particles", "p.tsv")))));
    assertThat(config.fields().boosts())
        .isEqualTo(Map.of("title", 2.0, "body", 1.0, "caption", 0.6));
    assertThat(config.facets().facets()).containsExactly(new FacetConfig("actor", "A", true, 12));
    assertThat(config.sources())
        .isEqualTo(
            new SourcesConfig(
                1024,
                2048,
                5_000_000_000L,
                9,
                Map.of("text", List.of("txt", "text")),
                List.of(
                    new FieldMapConfig(
                        "m", null, List.of("b"), false, Map.of("body", List.of("b"))))));
    assertThat(config.sources().formats()).isEqualTo(Map.of("txt", "text", "text", "text"));
  }

  @Test
  void namesEveryFaultOfEveryFileAtOnce() throws IOException {
    Files.delete(folder.resolve("analysis.json"));
    write(
        "fields.json",
        """
        {"fields": [{"name": "title", "boost": 0},
                    {"name": "headline", "boost": 1, "boots": 2}]}
        """);
    write("facets.json", "{\"facets\": [}");

    assertFaults(
        "analysis.json: no such file",
        "fields.json:1:40: fields[0].boost: must be a number from 0.01 to 100.0, but is 0",
        "fields.json:2:22: fields[1].name: must be one of body, caption, title, but is"
            + " \"headline\"",
        "fields.json:2:55: fields[1].boots: there is no such key; known are boost, name",
        "fields.json:1:12: fields: 'body' must stand here once, but stands 0 times",
        "fields.json:1:12: fields: 'caption' must stand here once, but stands 0 times",
        "facets.json:1:13: Unexpected close marker '}': expected ']'");
  }

  @Test
  void saysWhichKeyIsMissing() throws IOException {
    write("sources.json", "{\"fileBytes\": 1024, \"lineBytes\": 1024, \"suffixes\": {}}");

    assertFaults(
        "sources.json:1:1: 'unpackedBytes' is missing",
        "sources.json:1:1: 'unpackedRatio' is missing",
        "sources.json:1:1: 'maps' is missing");
  }

  @Test
  void refusesOneEndingForTwoFormats() throws IOException {
    write(
        "sources.json",
        """
        {"fileBytes": 1024, "lineBytes": 2048, "unpackedBytes": 5000, "unpackedRatio": 9,
         "suffixes": {"text": ["txt"], "page": [".HTML", "txt"], "doc": ["doc"]},
         "maps": [{"name": "m", "when": ["b"], "fields": {"bdy": ["b"]}}]}
        """);

    assertFaults(
        "sources.json:2:41: suffixes.page[0]: must be lower-case letters and digits without a dot",
        "sources.json:2:50: suffixes.page[1]: 'txt' is taken by the format 'text'",
        "sources.json:2:65: suffixes.doc: there is no such format; known are agency,"
            + " chat, docx, feed, json, mail, mailbox, markdown, odt, page, pdf, references, rtf, sgml, subtitles, table, text, warc, workbook",
        "sources.json:3:50: maps[0].fields: must name a body, html or title",
        "sources.json:3:58: maps[0].fields.bdy: there is no such key; known are author, body, date,"
            + " html, id, outlet, title, url");
  }

  @Test
  void refusesTwoFacetsOfOneName() throws IOException {
    write(
        "facets.json",
        """
        {"facets": [{"name": "actor", "label": "A", "tree": true, "size": 1},
                    {"name": "actor", "label": "B", "tree": true, "size": 1}]}
        """);

    assertFaults("facets.json:2:13: facets[1]: there are two facets 'actor'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1000"})
  void takesSizesAtTheBorder(String size) throws IOException {
    write("facets.json", FACET_OF_SIZE.formatted(size));

    assertThat(IndexConfig.load(folder).facets().facets().getFirst().size())
        .isEqualTo(Integer.parseInt(size));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1001", "1.5", "\"12\"", "null", "[]", "1e99"})
  void refusesOtherSizes(String size) throws IOException {
    write("facets.json", FACET_OF_SIZE.formatted(size));

    assertFaults(
        "facets.json:1:67: facets[0].size: must be a whole number from 1 to 1000, but is ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "3", "\"facets\"", "null"})
  void refusesAFileOfAnotherShape(String json) throws IOException {
    write("facets.json", json);

    assertThatThrownBy(() -> IndexConfig.load(folder))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("facets.json:1:1: must be an object, such as {\"key\": ...}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "// nothing"})
  void refusesAnEmptyFile(String json) throws IOException {
    write("facets.json", json);

    assertThatThrownBy(() -> IndexConfig.load(folder))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("facets.json:1:");
  }

  @Test
  void refusesWhatFollowsTheEnd() throws IOException {
    write("facets.json", FACET_OF_SIZE.formatted(1) + "{}");

    assertFaults("facets.json:2:1: the file should end here");
  }

  @Test
  void refusesOtherEncodings() throws IOException {
    Files.write(folder.resolve("facets.json"), "{\"é\": 1}".getBytes(StandardCharsets.ISO_8859_1));

    assertFaults("facets.json: must be UTF-8");
  }

  @Test
  void saysWhenTheFolderIsMissing() {
    Path none = folder.resolve("none");

    assertThatThrownBy(() -> IndexConfig.load(none))
        .hasMessage(none + ": no such folder; name the one with analysis.json in it with --config");
  }

  private void assertFaults(String... starts) {
    assertThatThrownBy(() -> IndexConfig.load(folder))
        .isInstanceOfSatisfying(
            ConfigException.class,
            e -> {
              List<String> said =
                  Stream.of(String.valueOf(e.getMessage()).split("\n"))
                      .map(line -> line.replace(folder + "/", ""))
                      .toList();
              assertThat(said).hasSize(starts.length);
              for (int i = 0; i < starts.length; i++) {
                assertThat(said.get(i)).startsWith(starts[i]);
              }
            });
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
