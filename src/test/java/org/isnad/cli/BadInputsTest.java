package org.isnad.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.source.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What people have that cannot be read: listed with its place, and the run goes on. */
final class BadInputsTest extends CommandLineTest {

  private static final String GOOD = "Rockets hit a base near Hit on 2 May 2024, police said.\n";

  /** Every place that was skipped, with the reason. */
  private Map<String, String> skips(JsonNode report) {
    var skips = new TreeMap<String, String>();
    report
        .path("skips")
        .forEach(s -> skips.put(s.path("place").asText(), s.path("reason").asText()));
    return skips;
  }

  private Path bytes(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve("articles").resolve(name);
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.write(file, bytes);
  }

  private JsonNode rebuild(int code) throws IOException {
    int ended = run("rebuild", "--source", path("articles"), "--data", path("data"), "--json");
    assertThat(ended).as("%s", messages()).isEqualTo(code);
    JsonNode report = new JsonMapper().readTree(results());
    assertThat(report.path("read").asInt())
        .isEqualTo(
            report.path("indexed").asInt()
                + report.path("joined").asInt()
                + report.path("skipped").asInt());
    assertThat(report.path("skips")).hasSize(report.path("skipped").asInt());
    return report;
  }

  private void writeAll() throws IOException {
    bytes("a.txt", GOOD.getBytes(UTF_8));
    bytes("b.txt", GOOD.getBytes(UTF_8));
    var random = new Random(5); // or it packs into less than is read at a time
    var lines = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      lines.append("{\"body\": \"Convoy ").append(random.nextLong()).append("\"}\n");
    }
    byte[] packed = Packed.gzip(lines.toString());
    bytes("cut.jsonl.gz", Arrays.copyOf(packed, packed.length - 9_000));
    bytes("bomb.zip", Packed.zip("x.txt", "x".repeat(40 << 20)));
    bytes(
        "leads-out.zip",
        Packed.zip("../../etc/x.txt", GOOD, "in.txt", "A bridge reopened in Hit."));
    String laughs = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
    String outside = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
    String feed = "<rss version='2.0'><channel><item><title>%s</title></item></channel></rss>";
    bytes("laughs.rss", (laughs + feed.formatted("&b;")).getBytes(UTF_8));
    bytes("outside.rss", (outside + feed.formatted("&x;")).getBytes(UTF_8));
    String record =
        "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://dijla.example/a\r\n"
            + "WARC-Date: 2024-05-02T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
            + "6e3c2b1a-0000-4000-8000-000000000001>\r\nContent-Type: text/plain\r\n"
            + "Content-Length: 60\r\n\r\nThe ferry was";
    bytes("cut.warc", record.getBytes(UTF_8));
    bytes("other.txt", "قصف مطار المزة العسكري".getBytes(Charset.forName("windows-1256")));
    bytes("field.jsonl", "{\"maintext\": null, \"title\": \"Rain\"}\n".getBytes(UTF_8));
    Files.createSymbolicLink(folder.resolve("articles/loop"), folder.resolve("articles"));
    Files.createSymbolicLink(folder.resolve("articles/gone.txt"), folder.resolve("nowhere"));
  }

  @Test
  void eachIsListedWithItsPlaceAndTheCountsAddUp() throws IOException {
    writeAll();

    JsonNode report = rebuild(ExitCode.SKIPS);

    Map<String, String> skips = skips(report);
    assertThat(skips.keySet())
        .satisfiesExactly(
            place -> assertThat(place).startsWith("bomb.zip"),
            place -> assertThat(place).matches("cut\\.jsonl\\.gz:\\d+"),
            place -> assertThat(place).matches("cut\\.warc:\\d+"),
            place -> assertThat(place).isEqualTo("field.jsonl:0"),
            place -> assertThat(place).isEqualTo("gone.txt"),
            place -> assertThat(place).isEqualTo("laughs.rss#1"),
            place -> assertThat(place).isEqualTo("leads-out.zip!../../etc/x.txt"),
            place -> assertThat(place).isEqualTo("other.txt"),
            place -> assertThat(place).isEqualTo("outside.rss#1"));
    assertThat(skips.values()).allSatisfy(reason -> assertThat(reason).doesNotContain("Exception"));
    assertThat(report.path("joined").asInt()).isPositive();
    assertThat(report.path("indexed").asInt()).isPositive();
  }

  @Test
  void theNameOfAFileCannotSpeakForTheProgram() throws IOException {
    bytes("a\u001B[2J\ngeneration fine.txt.gz", Arrays.copyOf(Packed.gzip(GOOD.repeat(9)), 30));
    bytes(".hidden\nname.txt", GOOD.getBytes(UTF_8));

    int ended = run("rebuild", "--source", path("articles"), "--data", path("data"));

    assertThat(ended).isEqualTo(ExitCode.SKIPS);
    assertThat(messages())
        .contains(
            "skipped a\\u001b[2J\\u000ageneration fine.txt.gz: the gzip stream ends early: the file"
                + " is cut off")
        .noneMatch(line -> line.startsWith("generation") || line.contains("hidden"));
  }

  @Test
  void anUpdateListsTheSameAgain() throws IOException {
    writeAll();
    JsonNode built = rebuild(ExitCode.SKIPS);

    int ended = run("update", "--source", path("articles"), "--data", path("data"), "--json");

    assertThat(ended).isEqualTo(ExitCode.SKIPS);
    assertThat(skips(new JsonMapper().readTree(results()))).isEqualTo(skips(built));
  }

  @Test
  void oneIdWithTwoTextsIsNotedAndBothAreKept() throws IOException {
    String line = "{\"id\": \"7\", \"body\": \"%s\"}\n";
    bytes(
        "a.jsonl",
        (line.formatted("A convoy left Mosul.") + line.formatted("A bridge reopened in Hit."))
            .getBytes(UTF_8));
    bytes("b.jsonl", line.formatted("Another outlet counts from one too.").getBytes(UTF_8));

    JsonNode report = rebuild(ExitCode.FINE);

    assertThat(report.path("indexed").asInt()).isEqualTo(3);
    assertThat(report.path("notes"))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.path("place").asText()).isEqualTo("a.jsonl#2");
              assertThat(note.path("reason").asText())
                  .isEqualTo(
                      "the id 7 stands before in this file with another text: both are kept");
            });
  }

  @Test
  void textInAWrongOrUndeclaredEncodingIsReadAndNotedOrListed() throws IOException {
    String prose =
        "قالت الشرطة إن عبّارة هيت عادت إلى العمل يوم الخميس بعد أن أصلح العمال الجسر القديم. ";
    String page = "<html><head><meta charset=%s></head><body><article><p>%s</p></article></html>";
    Charset old = Charset.forName("windows-1256");
    bytes("mojibake.txt", new String(prose.getBytes(UTF_8), ISO_8859_1).getBytes(UTF_8));
    bytes("says-latin.html", page.formatted("iso-8859-1", prose.repeat(5)).getBytes(UTF_8));
    bytes("says-utf8.html", page.formatted("utf-8", prose.repeat(4)).getBytes(old));
    bytes("latin.jsonl", "{\"body\": \"The café in Tyre reopened.\"}".getBytes(ISO_8859_1));
    bytes("few.txt", "قصف مطار المزة".getBytes(old));

    JsonNode report = rebuild(ExitCode.SKIPS);

    assertThat(report.path("indexed").asInt()).isEqualTo(4);
    assertThat(skips(report)).containsOnlyKeys("few.txt");
    assertThat(report.path("notes"))
        .extracting(note -> note.path("place").asText())
        .containsExactlyInAnyOrder("latin.jsonl#1", "mojibake.txt", "says-utf8.html");
  }

  /** The file has a hole in it, so that it takes no room on most disks. */
  @Test
  @EnabledIfSystemProperty(named = "isnad.nightly", matches = "true")
  void aLineOfTwoGigabytesIsListedAndTheNextIsRead() throws IOException {
    long length = 1L << 31;
    Path file = bytes("a.jsonl", "{\"body\": \"".getBytes(UTF_8));
    try (var out = new RandomAccessFile(file.toFile(), "rw")) {
      out.seek(length);
      out.write("\n{\"body\": \"A bridge reopened in Hit.\"}\n".getBytes(UTF_8));
    }

    JsonNode report = rebuild(ExitCode.SKIPS);

    assertThat(report.path("indexed").asInt()).isEqualTo(1);
    assertThat(skips(report))
        .containsExactly(
            entry(
                "a.jsonl:0", "line 1: too long: 2,147,483,648 bytes, at most 16,777,216 are read"));
  }

  @Test
  void ofManyTinyFilesEachIsCounted() throws IOException {
    int count = Boolean.getBoolean("isnad.nightly") ? 200_000 : 2_000;
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve("articles/%03d/%d.txt".formatted(i / 1000, i));
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, i % 4 == 0 ? "" : i % 4 == 1 ? "Rain." : "Convoy " + i);
    }

    JsonNode report = rebuild(ExitCode.SKIPS);

    assertThat(report.path("read").asInt()).isEqualTo(count);
    assertThat(report.path("skipped").asInt()).isEqualTo(count / 4);
    assertThat(report.path("joined").asInt()).isEqualTo(count / 4 - 1);
  }

  @Test
  void datesThatCannotBeLeaveAnArticleUndated() throws IOException {
    String line = "{\"body\": \"A convoy left %s.\", \"date\": \"%s\"}\n";
    bytes(
        "a.jsonl",
        (line.formatted("Mosul", "0000-00-00")
                + line.formatted("Hit", "0000-01-01T00:00:00Z")
                + line.formatted("Ana", "0001-01-01")
                + line.formatted("Rawa", "9999-12-31")
                + line.formatted("Tyre", "2024-05-02"))
            .getBytes(UTF_8));

    JsonNode report = rebuild(ExitCode.FINE);

    assertThat(report.path("indexed").asInt()).isEqualTo(5);
    assertThat(report.path("without_date").path("count").asInt()).isEqualTo(4);
    run("extract", path("articles/a.jsonl"));
    assertThat(results().lines().findFirst().orElseThrow())
        .contains("the field date says “0000-00-00”, which is no day; the text does not say when");
  }
}
