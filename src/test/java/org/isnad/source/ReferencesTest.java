package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

/** Lists of references, as libraries and their programs exchange them. */
final class ReferencesTest extends WithOneArticle {
  private static final String FERRY =
      """
      TY  - NEWS
      TI  - Ferry stops at Hit
      AU  - Jaber, Samar
      AU  - Staff of Dijla Post
      T2  - Dijla Post
      DA  - 2024/04/22/
      AB  - It stopped
        at noon.
      AB  - Nobody knows why.
      UR  - https://dijla.example/ferry
      UR  - https://library.example/9
      KW  - ferries
      ER  -
      """;

  @Test
  void aReferenceIsAnArticle() throws IOException {
    RawArticle article = only("export.ris", FERRY);
    assertThat(article.text())
        .isEqualTo("Ferry stops at Hit\n\nIt stopped at noon.\n\nNobody knows why.");
    assertThat(article.origin()).isEqualTo("export.ris#1");
    assertGiven(
        article.given(),
        "2024-04-22",
        "Dijla Post",
        "Samar Jaber, Staff of Dijla Post",
        "https://dijla.example/ferry");
  }

  @Test
  void itIsToldByItsContentInAnyEncodingOfUnicode() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(("\uFEFF" + FERRY.replace("\n", "\r\n")).getBytes(UTF_16LE));
    folder.with("download", bytes.toByteArray()).read();
    assertThat(folder.only().text()).startsWith("Ferry stops at Hit\n\nIt stopped at noon.");
  }

  @Test
  void oneWithoutAnEndCostsNoOther() throws IOException {
    folder
        .with(
            "a.ris",
            """
            Exported by a library
            TY  - NEWS
            T1  - Bridge reopens
            Y1  - 2024//
            TY  - NEWS
            AU  - Jaber, Samar
            ER  -
            2.
            TY  - NEWS
            TI  - Ferry stops
            ER  -
            """)
        .read();
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .containsExactly("Bridge reopens", "Ferry stops");
    assertThat(value(folder.articles.getFirst().given().date())).isEqualTo("2024");
    assertThat(folder.skips)
        .containsExactly(
            new Skip("a.ris#5", "no field map of sources.json fits its fields: TY, AU"));
    assertThat(folder.notes)
        .containsExactly(new Skip("a.ris", "lines passed over: 2 between references"));
  }

  @Test
  void oneThatIsTooLongIsListedAndTheNextIsRead() throws IOException {
    String longer = FERRY.replace("Nobody knows why.", "rain ".repeat(2_000));
    folder.with("a.ris", longer + FERRY).read(Sources.limited(4_000, 250));
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("a.ris#1", "too large: more than 4,000 bytes in one reference"));
    assertThat(folder.origins()).containsExactly("a.ris#14");
  }

  @Test
  void aListWithoutOneIsRefused() throws IOException {
    folder.with("a.ris", "@article{ferry, title = {Ferry stops}}".getBytes(UTF_8)).read();
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("a.ris", "no reference in it: none begins with 'TY  - '"));
  }

  @Test
  void programsGiveThemAsJsonToo() throws IOException {
    check(
        "a.json",
        """
        [{"id": "http://zotero.example/9", "type": "article-newspaper", "title": "Ferry stops",
          "container-title": "Dijla Post", "abstract": "It stopped.", "language": "en",
          "URL": "https://dijla.example/ferry", "author": [{"family": "Jaber", "given": "Samar"},
          {"literal": "Staff"}], "issued": {"date-parts": [["2024", 4, 2]]}}]
        """,
        "Ferry stops",
        "2024-04-02",
        "Dijla Post",
        "Samar Jaber, Staff",
        "It stopped.");
  }
}
