package org.isnad.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

/** Files that hold files, and those that were made to do harm. */
final class ArchivesTest extends WithFolder {
  private static final String PROSE =
      "The ferry at Hit had been out of service since Tuesday, the drivers said. ";

  private static byte[] tar(TarArchiveEntry... entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      for (TarArchiveEntry entry : entries) {
        byte[] text = entry.getName().endsWith("one.txt") ? PROSE.getBytes(UTF_8) : new byte[0];
        entry.setSize(text.length);
        tar.putArchiveEntry(entry);
        tar.write(text);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void readsArchivesAndListsWhatLeadsOutOfThem() throws IOException {
    folder
        .with(
            "a.zip",
            Packed.zip("x/one.txt", "One.", "../two.txt", "Two.", "b.jsonl", "{\"body\": \"Z\"}"))
        .read();
    assertThat(folder.origins()).containsExactly("a.zip!x/one.txt", "a.zip!b.jsonl#1");
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("a.zip!../two.txt", "its name leads out of the archive"));
  }

  @Test
  void namesFromBeforeUnicodeStayApart() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, Charset.forName("IBM437"))) {
      for (String name : new String[] {"étés.txt", "êtês.txt"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(UTF_8));
      }
    }
    folder.with("a.zip", bytes.toByteArray()).with("b.zip", Packed.zip("أخبار.txt", "One.")).read();
    assertThat(folder.origins())
        .containsExactly("a.zip!étés.txt", "a.zip!êtês.txt", "b.zip!أخبار.txt");
  }

  @Test
  void aCutArchiveIsReadUpToTheCut() throws IOException {
    byte[] whole = Packed.zip("a.txt", "One.", "b.txt", PROSE.repeat(500));
    folder.with("a.zip", Arrays.copyOf(whole, 110)).read();
    assertThat(folder.origins()).containsExactly("a.zip!a.txt");
    assertThat(folder.skips).isNotEmpty();
  }

  /** A bit of a text packed as it is makes another text, and of one packed well mostly too. */
  @Test
  void aMemberOfAZipWhoseChecksumDiffersIsNoArticle() throws IOException {
    byte[] streamed = Packed.zip("a.txt", PROSE, "b.txt", PROSE + "Then it sailed.", "c.txt", "C.");
    byte[] stored = stored("a.txt", PROSE, "b.txt", "The ferry sank.", "c.txt", "C.");
    int at = new String(stored, ISO_8859_1).indexOf("sank");
    stored[at] ^= 1;
    folder.with("b.zip", stored);
    int first = new String(streamed, ISO_8859_1).indexOf("b.txt") + 5;
    int silent = 0;
    for (int i = first; i < first + 60; i++) {
      byte[] damaged = streamed.clone();
      damaged[i] ^= 1;
      folder.with("a.zip", damaged).read();
      assertThat(folder.origins())
          .as("byte %d", i)
          .containsExactly("a.zip!a.txt", "a.zip!c.txt", "b.zip!a.txt", "b.zip!c.txt");
      assertThat(folder.skips)
          .extracting(Skip::place)
          .containsExactly("a.zip!b.txt", "b.zip!b.txt");
      silent += folder.skips.getFirst().reason().contains("its checksum differs") ? 1 : 0;
      assertThat(folder.skips.getLast().reason()).endsWith("its checksum differs");
      folder.articles.clear();
      folder.skips.clear();
    }
    assertThat(silent).as("that the library does not find").isPositive();
  }

  private static byte[] stored(String... namesAndTexts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        byte[] text = namesAndTexts[i + 1].getBytes(UTF_8);
        var checksum = new CRC32();
        checksum.update(text);
        var entry = new ZipEntry(namesAndTexts[i]);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(text.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(text);
      }
    }
    return bytes.toByteArray();
  }

  /** Each archive ends with two blocks of zeros. */
  @Test
  void aTarThatIsCutInAHeadOrBetweenMembersIsListed() throws IOException {
    byte[] whole = tar(new TarArchiveEntry("one.txt"), new TarArchiveEntry("x/one.txt"));
    for (int length : new int[] {1024, 1200, 1600, 2048}) {
      folder.with("a.tar", Arrays.copyOf(whole, length)).read();
      assertThat(folder.origins()).as("%d", length).startsWith("a.tar!one.txt");
      assertThat(folder.skips.getLast().place()).isEqualTo("a.tar");
      assertThat(folder.skips.getLast().reason()).as("%d", length).contains("the archive ");
      folder.articles.clear();
      folder.skips.clear();
    }
    folder.with("a.tar", Arrays.copyOf(whole, 2048 + 512)).read();
    assertThat(folder.skips).isEmpty();
  }

  /** Four members; the second one has a byte flipped in the middle of what is packed. */
  @Test
  void aBrokenMemberOfAZipCostsItselfOnly() throws IOException {
    byte[] zip = Packed.zip("a.txt", "One.", "b.txt", noise(), "c.txt", "Three.", "d.txt", "Four.");
    int second = new String(zip, ISO_8859_1).indexOf("b.txt");
    for (int i = 0; i < 40; i++) {
      zip[second + 300 + i] ^= (byte) 0x55;
    }
    folder.with("a.zip", zip).read();
    assertThat(folder.origins()).containsExactly("a.zip!a.txt", "a.zip!c.txt", "a.zip!d.txt");
    assertThat(folder.onlySkip().place()).isEqualTo("a.zip!b.txt");
    assertThat(folder.onlySkip().reason()).startsWith("the zip is broken here: ");
  }

  @Test
  void aBrokenHeadInAZipCostsItsMemberOnly() throws IOException {
    byte[] zip = Packed.zip("a.txt", "One.", "b.txt", noise(), "c.txt", "Three.");
    zip[new String(zip, ISO_8859_1).indexOf("b.txt") - 28] = 'x';
    folder.with("a.zip", zip).read();
    assertThat(folder.origins()).containsExactly("a.zip!a.txt", "a.zip!c.txt");
    assertThat(folder.onlySkip().place()).isEqualTo("a.zip");
  }

  @Test
  void aLockedMemberOfAZipCostsItselfOnly() throws IOException {
    byte[] zip = Packed.zip("a.txt", noise(), "b.txt", "Two.");
    zip[6] |= (byte) 1;
    folder.with("a.zip", zip).read();
    assertThat(folder.origins()).containsExactly("a.zip!b.txt");
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("a.zip!a.txt", "locked with a password, or packed in a way not known"));
  }

  @Test
  void ofABrokenMemberEveryRecordBeforeTheFaultIsRead() throws IOException {
    byte[] zip = Packed.zip("a.jsonl", "{\"body\": \"One.\"}\n" + noise(), "b.txt", "Two.");
    for (int i = 2000; i < 2040; i++) {
      zip[i] ^= (byte) 0x55;
    }
    folder.with("a.zip", zip).read();
    assertThat(folder.origins()).containsExactly("a.zip!a.jsonl#1", "a.zip!b.txt");
    assertThat(folder.skips)
        .extracting(Skip::reason)
        .filteredOn(each -> each.contains("zip"))
        .hasSize(1);
  }

  @Test
  void aCutZipIsListedAsOne() throws IOException {
    byte[] whole = Packed.zip("a.txt", "One.", "b.txt", noise());
    folder.with("a.zip", Arrays.copyOf(whole, whole.length - 900)).read();
    assertThat(folder.origins()).containsExactly("a.zip!a.txt");
    assertThat(folder.skips)
        .containsExactly(
            new Skip("a.zip!b.txt", "the zip ends early: it is cut off"),
            new Skip(
                "a.zip",
                "the archive ends early: it is cut off; what follows in or after b.txt is not"
                    + " read"));
  }

  /** A text that hardly packs. */
  private static String noise() {
    var random = new Random(7);
    var text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      text.append(random.nextLong()).append(i % 20 == 0 ? ".\n" : " ");
    }
    return text.toString();
  }

  @Test
  void aBombIsRefusedAndTheRunGoesOn() throws IOException {
    folder
        .with("a.jsonl.gz", Packed.gzip("x".repeat(40 << 20)))
        .with("b.zip", Packed.zip("x.txt", "x".repeat(40 << 20)))
        .with("c.txt", "It rained.")
        .read();
    assertThat(folder.origins()).containsExactly("c.txt");
    assertThat(folder.skips).hasSizeGreaterThanOrEqualTo(2);
    assertThat(folder.skips)
        .extracting(Skip::reason)
        .allMatch(reason -> reason.contains("unpacks to more than 250 times its size"));
  }

  @Test
  void aLinkOrADeviceInATarIsListedAsWhatItIs() throws IOException {
    folder
        .with(
            "a.tar",
            tar(
                new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK),
                new TarArchiveEntry("hard.txt", TarConstants.LF_LINK),
                new TarArchiveEntry("pipe.txt", TarConstants.LF_FIFO),
                new TarArchiveEntry("device.txt", TarConstants.LF_CHR),
                new TarArchiveEntry("x/"),
                new TarArchiveEntry("x/one.txt")))
        .read();
    assertThat(folder.origins()).containsExactly("a.tar!x/one.txt");
    assertThat(folder.skips)
        .extracting(Skip::place)
        .containsExactly("a.tar!link.txt", "a.tar!hard.txt", "a.tar!pipe.txt", "a.tar!device.txt");
    assertThat(folder.skips).extracting(Skip::reason).containsOnly("a link or a device");
  }
}
