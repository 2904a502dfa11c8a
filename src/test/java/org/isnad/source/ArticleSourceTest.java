package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.format.Formats;
import org.isnad.raw.Content;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleSourceTest extends WithFolder {

  @Test
  void readsFilesInTheOrderOfTheirNamesAndPassesOverHiddenOnes() throws IOException {
    folder.with("b.txt", "Bridge shut.").with("a/z.txt", "Zawra.").with("a/k.txt", "Kufa.");
    folder.with(".hidden.txt", "no").with(".git/a.txt", "no").read();
    assertThat(folder.origins()).containsExactly("a/k.txt", "a/z.txt", "b.txt");
    assertThat(folder.skips).isEmpty();
  }

  @Test
  void aSingleFileHasItsNameAsOrigin() throws IOException {
    folder.with("deep/one.txt", "A convoy left Mosul.");
    var origins = new ArrayList<String>();
    Sources.real()
        .read(
            List.of(temp.resolve("deep/one.txt")),
            article -> origins.add(article.origin()),
            folder.skips::add);
    assertThat(origins).containsExactly("one.txt");
  }

  @Test
  void aLoopOfSymbolicLinksEnds() throws IOException {
    folder.with("a/one.txt", "A convoy left Mosul.");
    Files.createSymbolicLink(temp.resolve("a/loop"), temp);
    Files.createSymbolicLink(temp.resolve("broken.txt"), temp.resolve("nowhere"));
    folder.read();
    assertThat(folder.origins()).containsExactly("a/one.txt");
    assertThat(folder.skips).containsExactly(new Skip("broken.txt", "no such file or folder"));
  }

  @Test
  void anUnknownEndingIsListed() throws IOException {
    assertThat(folder.with("map.dwg", "AC1032").read().onlySkip().reason())
        .startsWith("no format that is read");
  }

  @Test
  void aMissingSourceIsListed() {
    Sources.real().read(List.of(temp.resolve("gone")), folder.articles::add, folder.skips::add);
    assertThat(folder.onlySkip().reason()).isEqualTo("no such file or folder");
  }

  @Test
  void keepsTheRawTextCharacterForCharacter() throws IOException {
    String raw = " date 2024-04-21\r\n\tsaid \\\"so\\\"\n\n";
    assertThat(folder.with("a.txt", raw).read().only().text()).isEqualTo(raw);
  }

  @Test
  void aByteOrderMarkIsNoText() throws IOException {
    assertThat(folder.with("a.txt", "\uFEFFTyre").read().only().text()).isEqualTo("Tyre");
  }

  @Test
  void readsUtf16WithAMark() throws IOException {
    byte[] bytes = ("\uFEFF" + "صور Tyre").getBytes(UTF_16LE);
    assertThat(folder.with("a.txt", bytes).read().only().text()).isEqualTo("صور Tyre");
  }

  @Test
  void proseInWindows1252IsReadAndNoted() throws IOException {
    byte[] bytes = "Iraq’s army said “no” again.".getBytes(Charset.forName("windows-1252"));
    RawArticle article = folder.with("a.txt", bytes).read().only();
    assertThat(article.text()).isEqualTo("Iraq’s army said “no” again.");
    assertThat(article.notes()).containsExactly("not UTF-8, read as windows-1252");
  }

  @Test
  void aFewWordsInAnotherEncodingAreListedAndNotGuessed() throws IOException {
    byte[] bytes = "قصف مطار المزة العسكري قرب دمشق".getBytes(Charset.forName("windows-1256"));
    assertThat(folder.with("a.txt", bytes).read().onlySkip())
        .isEqualTo(new Skip("a.txt", "wrongly encoded: not UTF-8, and no other text either"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
  void arabicProseInAnEncodingFromBeforeUnicodeIsReadAndNoted(String charset) throws IOException {
    String prose = "قالت الشرطة إن عبّارة هيت عادت إلى العمل يوم الخميس بعد أن أصلح العمال الجسر.";
    RawArticle article =
        folder.with("a.txt", prose.getBytes(Charset.forName(charset))).read().only();
    assertThat(article.text()).isEqualTo(prose);
    assertThat(article.notes()).containsExactly("not UTF-8, read as " + charset);
  }

  @Test
  void russianProseInItsOwnOldEncodingIsNotTakenForArabic() throws IOException {
    byte[] bytes =
        "Паром в городе Хит снова работает с четверга, сообщила полиция, мост починили рабочие."
            .getBytes(Charset.forName("windows-1251"));
    assertThat(folder.with("a.txt", bytes).read().onlySkip().reason())
        .startsWith("wrongly encoded");
  }

  @Test
  void aNameThatIsNotInTheEncodingOfTheSystemIsListedEachTime() throws Exception {
    folder.with("a.txt", "A convoy left Mosul.");
    int made =
        new ProcessBuilder(
                "sh", "-c", "echo x > \"$(printf 'b\\376')\"; echo x > \"$(printf 'b\\377')\"")
            .directory(folder.root.toFile())
            .start()
            .waitFor();
    assumeThat(made).as("a disk that takes any bytes for a name").isZero();
    folder.read();
    assertThat(folder.origins()).containsExactly("a.txt");
    assertThat(folder.skips)
        .hasSize(2)
        .extracting(Skip::reason)
        .allSatisfy(reason -> assertThat(reason).matches("its name is not in .*: rename it.*"));
  }

  @Test
  void binaryAndEmptyFilesAreListed() throws IOException {
    folder.with("a.txt", new byte[] {'A', 'B', 3, 4, 0, 0}).with("b.txt", "");
    folder.with("c.txt", " \n\t ").with("d.txt", "\u0001\u0002\u0003x".repeat(20)).read();
    assertThat(folder.skips)
        .containsExactly(
            new Skip("a.txt", "binary: a NUL byte at offset 4"),
            new Skip("b.txt", "empty"),
            new Skip("c.txt", "empty: nothing but white space"),
            new Skip("d.txt", "binary: mostly control characters"));
  }

  @Test
  void aFileThatHasNothingToGiveIsNoted() throws IOException {
    folder
        .with("a.rss", "<rss version='2.0'><channel><title>Dijla</title></channel></rss>")
        .with("b.csv", "title,text\n")
        .with("c.warc", "")
        .with("d.json", "[]")
        .with("e", "")
        .read();
    assertThat(folder.notes)
        .containsExactly(
            new Skip("a.rss", "whole, but without an article in it"),
            new Skip("b.csv", "whole, but without an article in it"));
    assertThat(folder.skips)
        .containsExactly(
            new Skip("c.warc", "empty"),
            new Skip("d.json", "no record in it"),
            new Skip("e", "empty"));
  }

  @Test
  void aFaultOfWhoTakesTheArticlesEndsTheReading() throws IOException {
    folder.with("a.zip", Packed.zip("one.jsonl", "{\"body\": \"Rain.\"}")).with("b.txt", "Wind.");
    var full = new IllegalStateException("the disk is full");
    assertThatThrownBy(
            () ->
                Sources.real()
                    .read(
                        List.of(temp),
                        article -> {
                          throw full;
                        },
                        folder.skips::add))
        .isSameAs(full);
    assertThat(folder.skips).isEmpty();
  }

  @Test
  void aFaultOfAReaderThatNobodyForesawIsASkip() {
    var config = Sources.config();
    var formats = new Formats(SourceLimits.DEFAULT, config.maps(), config.formats());
    var broken =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] into, int from, int length) {
            throw new ArithmeticException("/ by zero");
          }
        };
    assertThatThrownBy(() -> formats.read(Content.of("a.txt", "a.txt", broken), folder))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("broken in a way that its reader does not know: / by zero");
  }

  @Test
  void aFileLargerThanTheLimitIsListedAndOneOfJustThatSizeIsRead() throws IOException {
    folder.with("a.txt", "12345678").with("b.txt", "123456789").read(Sources.limited(8, 9));
    assertThat(folder.origins()).containsExactly("a.txt");
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("b.txt", "too large: more than 8 bytes in one article"));
  }

  @Test
  void readsGzipAndListsWhatIsCutOff() throws IOException {
    byte[] whole = Packed.gzip("A convoy left Mosul. ".repeat(50));
    folder.with("a.txt.gz", whole).with("b.txt.gz", Arrays.copyOf(whole, 30));
    folder.with("c.txt.gz", "no gzip".getBytes(UTF_8)).read();
    assertThat(folder.origins()).containsExactly("a.txt.gz", "c.txt.gz");
    assertThat(folder.skips)
        .containsExactly(new Skip("b.txt.gz", "the gzip stream ends early: the file is cut off"));
  }
}
