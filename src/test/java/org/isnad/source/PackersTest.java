package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorOutputStream;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Packers beside gzip, bzip2 and zip. */
final class PackersTest extends WithFolder {
  private static final String LINE = "{\"body\": \"The ferry at Hit stopped on day %d.\"}\n";

  /** What compress of old Unix makes of a sentence about the ferry. */
  private static final String COMPRESSED =
      "H52QVNCUAWGmjBw5eUCEoQMCSRqGc+i8gQOnDBkQb9yAaJKRTJg8LhQA";

  /** Puts something around a stream. */
  private interface Packer {
    OutputStream over(OutputStream out) throws IOException;
  }

  private static byte[] packed(Packer packer, String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out = packer.over(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] both(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static OutputStream xz(OutputStream out) throws IOException {
    return new XZOutputStream(out, new LZMA2Options(1));
  }

  private void check(String name, Packer packer) throws IOException {
    byte[] one = packed(packer, LINE.formatted(1));
    folder.with(name, both(one, packed(packer, LINE.formatted(2)))).read();
    assertThat(folder.origins()).containsExactly(name + "#1", name + "#2");
    assertThat(folder.skips).isEmpty();
  }

  @Test
  void readsZstandardAndWhatFollowsIt() throws IOException {
    check("a.jsonl.zst", ZstdOutputStream::new);
  }

  @Test
  void readsXzAndWhatFollowsIt() throws IOException {
    check("a.jsonl.xz", PackersTest::xz);
  }

  @Test
  void readsLz4AndWhatFollowsIt() throws IOException {
    check("a.jsonl.lz4", FramedLZ4CompressorOutputStream::new);
  }

  @Test
  void readsWhatCompressPacked() throws IOException {
    folder.with("a.txt.Z", Base64.getDecoder().decode(COMPRESSED)).read();
    assertThat(folder.only().text()).isEqualTo("The ferry at Hit stopped on Monday.\n");
  }

  @Test
  void whatIsCutIsReadUpToTheCutAndListed() throws IOException {
    var lines = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      lines.append(LINE.formatted(i * 7919L % 1_000_003));
    }
    byte[] whole = packed(ZstdOutputStream::new, lines.toString());
    folder.with("a.jsonl.zst", Arrays.copyOf(whole, whole.length * 3 / 4)).read();
    assertThat(folder.articles).hasSizeBetween(10_000, 59_999);
    assertThat(folder.onlySkip().place()).startsWith("a.jsonl.zst:");
  }

  @Test
  void whatIsBrokenIsListedWithItsPacker() throws IOException {
    byte[] noise = "no such thing at all".getBytes(UTF_8);
    folder
        .with("a.zst", both(new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD}, noise))
        .with("b.xz", both(new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0}, noise))
        .with("c.lz4", both(new byte[] {4, '"', 'M', 0x18}, noise))
        .read();
    assertThat(folder.articles).isEmpty();
    assertThat(folder.skips)
        .extracting(Skip::reason)
        .satisfiesExactly(
            reason -> assertThat(reason).startsWith("broken zstd: "),
            reason -> assertThat(reason).startsWith("broken xz: "),
            reason -> assertThat(reason).startsWith("broken LZ4: "));
  }

  @Test
  void aBombIsRefusedHoweverItIsPacked() throws IOException {
    folder.with("a.txt.xz", packed(PackersTest::xz, " ".repeat(20 << 20))).read();
    assertThat(folder.onlySkip().reason()).contains("a bomb");
  }
}
