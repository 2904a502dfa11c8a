package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonLinesTest extends WithFolder {

  @Test
  void putsTheTitleBeforeTheBodyAndSaysWhereTheBodyBegins() throws IOException {
    RawArticle article =
        folder.with("a.jsonl", "{\"title\": \"Rain\", \"body\": \"It rained.\"}").read().only();
    assertThat(article.origin()).isEqualTo("a.jsonl#1");
    assertThat(article.text()).isEqualTo("Rain\n\nIt rained.");
    assertThat(article.text().substring(article.textStart())).isEqualTo("It rained.");
  }

  @Test
  void aBodyThatBeginsWithItsTitleIsLeftAlone() throws IOException {
    folder.with("a.jsonl", "{\"title\": \"Rain\", \"body\": \"Rain\\nIt rained.\"}");
    assertThat(folder.read().only().text()).isEqualTo("Rain\nIt rained.");
  }

  @Test
  void keepsTheFieldsAsWrittenAndPassesOverOthers() throws IOException {
    folder.with(
        "a.ndjson",
        "{\"id\": \"7\", \"body\": \"x\", \"date\": \"May 2\", \"author\": null, \"actors\": [1]}");
    Given given = folder.read().only().given();
    assertThat(given.id()).isEqualTo("7");
    assertThat(given.date()).isEqualTo(new Said("May 2", "metadata", "the field date"));
    assertThat(given.author()).isNull();
  }

  @Test
  void aBadLineCostsThatLineOnlyAndIsListedWithItsOffset() throws IOException {
    folder.with(
        "a.jsonl",
        """
        {"body": "one"}
        {"body": "two"

        {"title": "three"}
        {"body": 4}
        [5]
        {"body": "six"} {}
        {"body": "seven"}\
        """);
    folder.read();
    assertThat(folder.origins()).containsExactly("a.jsonl#1", "a.jsonl#8");
    assertThat(folder.skips)
        .extracting(Skip::place)
        .containsExactly("a.jsonl:16", "a.jsonl:32", "a.jsonl:51", "a.jsonl:63", "a.jsonl:67");
    assertThat(folder.skips.get(0).reason())
        .isEqualTo(
            "line 2: bad JSON at column 15: "
                + "Unexpected end-of-input: expected close marker for Object");
    assertThat(folder.skips.get(1).reason())
        .isEqualTo("line 4: no field map of sources.json fits its fields: title");
    assertThat(folder.skips.get(2).reason())
        .isEqualTo("line 5: body: should be a string, but is a number");
    assertThat(folder.skips.get(3).reason())
        .isEqualTo("line 6: should be a JSON object, but is a list");
    assertThat(folder.skips.get(4).reason()).startsWith("line 7: bad JSON at column ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void linesOfUtf16WithAMarkAreReadAsWindowsWritesThem(String charset) throws IOException {
    String lines =
        "\uFEFF{\"body\": \"صور Tyre \uD83D\uDEA2\"}\r\n{\"body\": \"Rain.\"}\r\n{\"body\": 1}\r\n";
    folder.with("a.jsonl", lines.getBytes(Charset.forName(charset))).read();
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .containsExactly("صور Tyre \uD83D\uDEA2", "Rain.");
    assertThat(folder.onlySkip().reason()).startsWith("line 3: body: should be a string");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void linesOfUtf16AreToldWithoutAMarkToo(String charset) throws IOException {
    String lines = "{\"body\": \"صور Tyre\"}\n{\"body\": \"Rain.\"}\n";
    folder
        .with("a.jsonl", lines.getBytes(Charset.forName(charset)))
        .with("b.txt", "Rain fell at Tyre.".getBytes(Charset.forName(charset)))
        .read();
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .containsExactly("صور Tyre", "Rain.", "Rain fell at Tyre.");
    assertThat(folder.skips).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.json"})
  void aCommaBehindARecordSaysNothing(String name) throws IOException {
    folder.with(name, "{\"body\": \"One.\"},\n{\"body\": \"Two.\"},\r\n").read();
    assertThat(folder.origins()).containsExactly(name + "#1", name + "#2");
    assertThat(folder.skips).isEmpty();
  }

  @Test
  void aListIsReadAsOneWhateverItIsCalled() throws IOException {
    folder.with("a.jsonl", "[\n{\"body\": \"One.\"},\n{\"body\": \"Two.\"}\n]\n").read();
    assertThat(folder.origins()).containsExactly("a.jsonl:2", "a.jsonl:20");
    assertThat(folder.skips).isEmpty();
  }

  @Test
  void recordsByTheirIdsAreRead() throws IOException {
    folder
        .with(
            "a.json",
            """
            {
              "x1": {"title": "A", "body": "One."},
              "x2": {"name": "nothing"},
              "total": 2
            }
            """)
        .with("b.jsonl", "{\"x3\": {\"body\": \"Three.\"}, \"x4\": {\"body\": \"Four.\"}}\n")
        .read();
    assertThat(folder.origins()).containsExactly("a.json:10", "b.jsonl#1[x3]", "b.jsonl#1[x4]");
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("a.json:50", "no field map of sources.json fits its fields: name"));
  }

  @Test
  void recordsByTheirIdsMayBeMoreThanMemoryHolds() throws IOException {
    var document = new StringBuilder("{");
    for (int i = 0; i < 400; i++) {
      document.append("\"x%d\": {\"body\": \"%s\"}, ".formatted(i, "Rain. ".repeat(100)));
    }
    folder.with("a.json", document + "\"end\": 1}").read(Sources.limited(1 << 14, 250));
    assertThat(folder.articles).hasSize(400);
    assertThat(folder.skips).isEmpty();
  }

  @Test
  void whatComesBeforeACutIsRead() throws IOException {
    var random = new java.util.Random(5);
    var lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"body\": \"").append(random.nextLong()).append("\"}\n");
    }
    byte[] whole = Packed.gzip(lines.toString());
    folder.with("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2)).read();
    assertThat(folder.articles).hasSizeBetween(5_000, 15_000);
    assertThat(folder.onlySkip().place()).matches("a\\.jsonl\\.gz:\\d{6}");
    assertThat(folder.onlySkip().reason())
        .isEqualTo("the gzip stream ends early: the file is cut off; what follows is not read");
  }

  @Test
  void aLineOf200MegabytesIsListedWithoutBeingHeld() throws IOException {
    Path file = temp.resolve("a.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      byte[] block = "x".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 200; i++) {
        out.write(block);
      }
      out.write("\n{\"body\": \"after\"}".getBytes(UTF_8));
    }
    folder.read(Sources.limited(1 << 24, 2_000));
    assertThat(folder.origins()).containsExactly("a.jsonl.gz#2");
    assertThat(folder.onlySkip())
        .isEqualTo(
            new Skip(
                "a.jsonl.gz:0",
                "line 1: too long: 209,715,200 bytes, at most 16,777,216 are read"));
  }

  @Test
  void saysNothingOfTheParserItself() throws IOException {
    folder
        .with("a.json", "// a comment\n{}")
        .with("b.json", "{\"a\": x}")
        .with("c.jsonl", "{\"body\": \"x\"},,\n")
        .read();
    assertThat(folder.skips)
        .hasSize(4)
        .extracting(Skip::reason)
        .allSatisfy(reason -> assertThat(reason).doesNotContain("Feature", "code 47", "code 120"));
  }

  @Test
  void whatPythonWritesForNoNumberIsNothing() throws IOException {
    folder
        .with("a.jsonl", "{\"body\": \"One.\", \"author\": NaN, \"score\": -Infinity}\n")
        .with("b.json", "[{\"body\": \"Two.\", \"title\": NaN}]")
        .read();
    assertThat(folder.skips).isEmpty();
    assertThat(folder.articles).extracting(RawArticle::text).containsExactly("One.", "Two.");
    assertThat(folder.articles.getFirst().given().author()).isNull();
  }

  @Test
  void recordsOfManyLinesMayFollowEachOther() throws IOException {
    String one = "{\n  \"title\": \"Déjà\",\n  \"body\": \"One.\"\n}\n";
    folder
        .with("jq.json", one + "{\n  \"body\": \"Two.\"\n}\n{\n  \"body\": 3\n}\n{\n \"cut")
        .with("sequence.json", "\u001E{\"body\": \"Three.\"}\n\u001E{\"body\": \"Four.\"}\n")
        .read();
    int second = one.getBytes(UTF_8).length;
    assertThat(folder.origins())
        .containsExactly("jq.json:0", "jq.json:" + second, "sequence.json:1", "sequence.json:21");
    assertThat(folder.skips)
        .extracting(Skip::place)
        .containsExactly("jq.json:" + (second + 21), "jq.json:" + (second + 37));
  }
}
