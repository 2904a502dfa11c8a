package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

/** Packed files that end too early: every record before the cut is read. */
final class CutFilesTest extends WithFolder {
  private static final String CUT = "the gzip stream ends early: the file is cut off";

  /** The first half of the file as it lies on the disk. */
  private static byte[] half(String text) throws IOException {
    byte[] packed = Packed.gzip(text);
    return Arrays.copyOf(packed, packed.length / 2);
  }

  /** All that can be unpacked of it, a byte at a time. */
  private static String unpacked(byte[] half) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = new GZIPInputStream(new ByteArrayInputStream(half))) {
      for (int next = in.read(); next >= 0; next = in.read()) {
        bytes.write(next);
      }
    } catch (EOFException cut) {
      return bytes.toString(UTF_8);
    }
    throw new AssertionError("not cut");
  }

  /** Some that packs badly, so that a cut falls between pieces of any size. */
  private static String records(String form, int count) {
    var random = new Random(3);
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(form.formatted(random.nextLong(), random.nextLong()));
    }
    return text.toString();
  }

  private static int count(String text, String wanted) {
    return text.split(Pattern.quote(wanted), -1).length - 1;
  }

  @Test
  void ofLinesEveryWholeOne() throws IOException {
    byte[] half = half(records("{\"body\": \"Convoy %d left %d.\"}\n", 9_000));
    folder.with("a.jsonl.gz", half).read();
    assertThat(folder.articles).hasSize(count(unpacked(half), "\n"));
    assertThat(folder.onlySkip().place()).matches("a\\.jsonl\\.gz:\\d{6}");
    assertThat(folder.onlySkip().reason()).isEqualTo(CUT + "; what follows is not read");
  }

  @Test
  void ofAListEveryWholeMember() throws IOException {
    byte[] half = half("[" + records("{\"body\": \"Convoy %d left %d.\"},\n", 9_000));
    folder.with("a.json.gz", half).read();
    assertThat(folder.articles).hasSize(count(unpacked(half), "}"));
    assertThat(folder.onlySkip().reason()).startsWith(CUT);
  }

  @Test
  void ofATableEveryWholeRow() throws IOException {
    byte[] half = half("title,text\n" + records("%d,Convoy %d\n", 9_000));
    folder.with("a.csv.gz", half).read();
    int rows = count(unpacked(half), "\n") - 1;
    assertThat(folder.articles).hasSizeBetween(rows - 1, rows);
    assertThat(folder.onlySkip().reason()).startsWith(CUT);
  }

  @Test
  void ofAShortFileNoLess() throws IOException {
    byte[] first = Packed.gzip(Warc.answer("200 OK", "Content-Type: text/html\r\n", page("Hit")));
    byte[] second = Packed.gzip(Warc.answer("200 OK", "Content-Type: text/html\r\n", page("Ana")));
    byte[] cut = Arrays.copyOf(second, second.length - 60);
    folder.with("a.warc.gz", Warc.joined(first, cut)).read();
    assertThat(folder.origins()).containsExactly("a.warc.gz:0");
    assertThat(folder.onlySkip().place()).matches("a\\.warc\\.gz:\\d+");
    assertThat(folder.onlySkip().reason()).endsWith("; what follows is not read");
  }

  /** Of bzip2 every whole block, which is 100,000 bytes here. */
  @Test
  void ofBlocksEveryWholeOne() throws IOException {
    var bytes = new ByteArrayOutputStream();
    byte[] lines = records("{\"body\": \"Convoy %d left %d.\"}\n", 9_000).getBytes(UTF_8);
    try (var packed = new BZip2CompressorOutputStream(bytes, 1)) {
      packed.write(lines);
    }
    byte[] whole = bytes.toByteArray();
    folder.with("a.jsonl.bz2", Arrays.copyOf(whole, whole.length - 1_000)).read();
    assertThat(folder.onlySkip().reason())
        .startsWith("the bzip2 stream ends early: the file is cut off");
    int blocks = (lines.length - 1) / 100_000;
    String read = new String(lines, 0, (blocks - 1) * 100_000, UTF_8);
    assertThat(folder.articles).hasSizeGreaterThan(count(read, "\n"));
  }

  /** Bytes of a damaged block would be words that nobody wrote. */
  @Test
  void ofADamagedBlockNothingAndOfThoseBeforeItEverything() throws IOException {
    var bytes = new ByteArrayOutputStream();
    byte[] lines = records("{\"body\": \"Convoy %d left %d.\"}\n", 9_000).getBytes(UTF_8);
    try (var packed = new BZip2CompressorOutputStream(bytes, 1)) {
      packed.write(lines);
    }
    byte[] damaged = bytes.toByteArray();
    damaged[damaged.length - 900] ^= (byte) 0x10;
    folder.with("a.jsonl.bz2", damaged).read();
    int blocks = (lines.length - 1) / 100_000;
    String read = new String(lines, 0, blocks * 99_000, UTF_8);
    assertThat(folder.articles).hasSizeGreaterThan(count(read, "\n"));
    assertThat(folder.articles)
        .allSatisfy(each -> assertThat(each.text()).matches("Convoy -?\\d+ left -?\\d+\\."));
    assertThat(folder.onlySkip().reason()).startsWith("a block of bzip2 is broken: ");
  }

  @Test
  void twoStreamsOfBzip2AreRead() throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (String town : List.of("Hit", "Ana")) {
      try (var packed = new BZip2CompressorOutputStream(bytes, 9)) {
        packed.write("{\"body\": \"Rain in %s.\"}\n".formatted(town).getBytes(UTF_8));
      }
    }
    folder.with("a.jsonl.bz2", Arrays.copyOf(bytes.toByteArray(), bytes.size() + 512)).read();
    assertThat(folder.origins()).containsExactly("a.jsonl.bz2#1", "a.jsonl.bz2#2");
    assertThat(folder.skips).isEmpty();
  }

  @Test
  void ofASingleArticleNothingAndThatIsSaid() throws IOException {
    folder.with("a.txt.gz", half("Convoy. ".repeat(9_000))).with("b.json.gz", half("{" + field()));
    folder.read();
    assertThat(folder.skips).containsExactly(new Skip("a.txt.gz", CUT), new Skip("b.json.gz", CUT));
  }

  private static String field() {
    return "\"body\": \"" + records("%d and %d, ", 500) + "\"}";
  }

  private static byte[] page(String town) {
    return Warc.page(town).getBytes(UTF_8);
  }
}
