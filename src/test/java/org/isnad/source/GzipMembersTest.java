package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packed members one after the other, whole and broken, alone and as records of web archives. */
final class GzipMembersTest extends WithFolder {
  private static final int HEAD = 10;
  private static final int TRAILER = 8;

  private static GzipMembers over(byte[]... members) {
    return new GzipMembers(new ByteArrayInputStream(Warc.joined(members)));
  }

  private static String text(GzipMembers members, int length) throws IOException {
    return new String(members.readNBytes(length), UTF_8);
  }

  private static byte[] flipped(byte[] packed, int at) {
    byte[] broken = packed.clone();
    broken[at] ^= 0x55;
    return broken;
  }

  /** Some that packs badly, of more bytes than are kept to go back in. */
  private static byte[] large(int seed) {
    byte[] bytes = new byte[300_000];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  @Test
  void oneAfterTheOtherAndZerosBehindThem() throws IOException {
    var members =
        over(
            Packed.gzip("Ferry "),
            Packed.gzip(""),
            new byte[700],
            Packed.gzip("at Hit"),
            new byte[512]);
    assertThat(new String(members.readAllBytes(), UTF_8)).isEqualTo("Ferry at Hit");
    assertThat(members.read()).isNegative();
  }

  @Test
  void aHeadMayHaveANameAndARemark() throws IOException {
    var parameters = new GzipParameters();
    parameters.setFileName("ferry.txt");
    parameters.setComment("taken on Tuesday");
    parameters.setHeaderCRC(true);
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GzipCompressorOutputStream(bytes, parameters)) {
      gzip.write("Ferry at Hit".getBytes(UTF_8));
    }
    assertThat(text(over(bytes.toByteArray()), 100)).isEqualTo("Ferry at Hit");
  }

  @Test
  void largeOnesAreWhole() throws IOException {
    var members = over(Packed.gzip(large(1)), Packed.gzip(large(2)));
    assertThat(members.readAllBytes()).isEqualTo(Warc.joined(large(1), large(2)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 3, HEAD + 2, -TRAILER, -1})
  void behindABrokenOneTheNextIsFoundAndNoneTwice(int at) throws IOException {
    byte[] second = Packed.gzip("lost ");
    byte[] broken = flipped(second, at < 0 ? second.length + at : at);
    var members = over(Packed.gzip("Ferry "), broken, Packed.gzip("at Hit"));
    assertThat(text(members, 6)).isEqualTo("Ferry ");
    assertThatThrownBy(members::readAllBytes).isInstanceOf(ZipException.class);
    assertThat(new String(members.readAllBytes(), UTF_8)).endsWith("at Hit").hasSizeLessThan(12);
    assertThat(members.read()).isNegative();
  }

  @Test
  void aLargeOneMayBeBrokenToo() throws IOException {
    byte[] broken = flipped(Packed.gzip(large(1)), 150_000);
    var members = over(broken, Packed.gzip("at Hit"));
    assertThatThrownBy(members::readAllBytes).isInstanceOf(ZipException.class);
    assertThat(new String(members.readAllBytes(), UTF_8)).isEqualTo("at Hit");
  }

  @Test
  void aCutIsToldAndThenThereIsNothing() throws IOException {
    byte[] whole = Packed.gzip("Ferry at Hit");
    for (int length = 1; length < whole.length; length++) {
      var members = over(Arrays.copyOf(whole, length));
      assertThatThrownBy(members::readAllBytes)
          .as("%d bytes", length)
          .isInstanceOf(EOFException.class);
      assertThat(members.read()).isNegative();
    }
  }

  @Test
  void aBrokenRecordOfAPackedWebArchiveCostsNoOther() throws IOException {
    byte[] hit = Packed.gzip(page("Hit"));
    byte[] broken = Packed.gzip(page("Ana"));
    broken = flipped(broken, broken.length / 2);
    byte[] headless = flipped(Packed.gzip(page("Rawa")), 1);
    byte[] last = Packed.gzip(page("Haditha"));
    folder.with("a.warc.gz", Warc.joined(hit, broken, last, headless, last)).read();
    assertThat(folder.articles)
        .extracting(article -> article.text().lines().findFirst().orElseThrow())
        .containsExactly("Ferry at Hit", "Ferry at Haditha", "Ferry at Haditha");
    assertThat(folder.skips)
        .hasSize(2)
        .allSatisfy(skip -> assertThat(skip.place()).matches("a\\.warc\\.gz:\\d+"))
        .allSatisfy(skip -> assertThat(skip.reason()).contains("; reading goes on at "));
  }

  @Test
  void behindABrokenOneLinesAndRowsAreCountedFromTheBreak() throws IOException {
    byte[] lines = Packed.gzip("{\"body\": \"The ferry sails.\"}\n".repeat(2));
    byte[] bad = Packed.gzip("{\"body\": 2}\n");
    byte[] rows = Packed.gzip("text\nThe ferry sails.\n");
    byte[] broken = flipped(lines, HEAD + 2);
    folder
        .with("a.jsonl.gz", Warc.joined(lines, broken, broken, lines, bad, broken, lines))
        .with("b.csv.gz", Warc.joined(rows, broken, Packed.gzip("It sails again.\n")))
        .read();
    assertThat(folder.origins())
        .containsExactly(
            "a.jsonl.gz#1",
            "a.jsonl.gz#2",
            "a.jsonl.gz:58#1",
            "a.jsonl.gz:58#2",
            "a.jsonl.gz:128#1",
            "a.jsonl.gz:128#2",
            "b.csv.gz#2",
            "b.csv.gz:22#1");
    assertThat(folder.skips)
        .extracting(Skip::place)
        .containsExactly("a.jsonl.gz:58", "a.jsonl.gz:58#3", "a.jsonl.gz:128", "b.csv.gz:22");
    assertThat(folder.skips.getFirst().reason())
        .startsWith("broken gzip: ")
        .endsWith("; reading goes on behind it, where lines are counted anew: a.jsonl.gz:58#1");
  }

  @Test
  void whereNothingComesBehindItThatIsSaid() throws IOException {
    byte[] first = Packed.gzip("{\"body\": \"The ferry sails.\"}\n");
    folder
        .with("a.jsonl.gz", Warc.joined(first, flipped(first, HEAD + 2)))
        .with("b.jsonl.gz", Warc.joined(first, "no gzip".getBytes(UTF_8)))
        .read();
    assertThat(folder.origins()).containsExactly("a.jsonl.gz#1", "b.jsonl.gz#1");
    assertThat(folder.skips)
        .hasSize(2)
        .extracting(Skip::reason)
        .allMatch(one -> one.contains("gzip") && one.endsWith("; what follows is not read"));
  }

  @Test
  void aBombIsListedOnce() throws IOException {
    folder.with("a.jsonl.gz", Packed.gzip("{\"body\": 2}\n" + " ".repeat(1 << 25))).read();
    assertThat(folder.skips).hasSize(2);
    assertThat(folder.skips.getLast().reason()).contains("a bomb").endsWith("is not read");
  }

  private static byte[] page(String town) {
    return Warc.answer("200 OK", "Content-Type: text/html\r\n", Warc.page(town).getBytes(UTF_8));
  }
}
