package org.isnad.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

/** Rich text. */
final class RtfTest extends WithFolder {
  private static final String BEFORE =
      "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Times New Roman;}{\\f1\\fcharset178 Arial;}}"
          + "{\\colortbl;\\red0\\green0\\blue255;}{\\stylesheet{\\s0 Normal;}}{\\info{\\title Draft}}"
          + "{\\*\\generator Mill;}{\\header Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par}\n\\f0 ";

  private static byte[] document(String body) {
    return (BEFORE + body + "}").getBytes(ISO_8859_1);
  }

  @Test
  void onlyWhatReadersSeeIsRead() throws IOException {
    byte[] rtf =
        document(
            "{\\b Bridge reopens}\\par\\pard It re\\'6fpened\\emdash at last\\line by the mill.\\par "
                + "{\\field{\\*\\fldinst HYPERLINK \"http://x.example\"}{\\fldrslt Photographs}}\\par"
                + "{\\pict 89504e47}");
    assertThat(folder.with("a.rtf", rtf).read().only().text())
        .isEqualTo("Bridge reopens\n\nIt reopened\u2014at last\nby the mill.\n\nPhotographs");
  }

  @Test
  void arabicIsReadByItsFontOrItsNumbers() throws IOException {
    byte[] rtf =
        document(
            "{\\f1 \\'c7\\'e1\\'dd\\'e1\\'e6\\'cc\\'c9} \\u1603?\\u1578?\\u1575?\\u1574?\\u1576?\\par");
    assertThat(folder.with("a.rtf", rtf).read().only().text()).isEqualTo("الفلوجة كتائب");
  }

  @Test
  void articlesOfAPressDatabaseAreAsManyAsItHolds() throws IOException {
    byte[] rtf =
        document(
            "Ferry sails\\par Levant Ledger\\par March 14, 2024 Thursday\\par Length: 12 words\\par"
                + " Body\\par It sails.\\par Load-Date: March 15, 2024\\par End of Document\\par"
                + " Bridge reopens\\par Tigris Courier\\par March 15, 2024 Friday\\par Length: 12 words\\par"
                + " Body\\par It reopened.\\par Load-Date: March 15, 2024\\par End of Document\\par");
    folder.with("a", rtf).read();
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .containsExactly("Ferry sails\n\nIt sails.", "Bridge reopens\n\nIt reopened.");
  }

  @Test
  void whatIsCutOffIsReadAsFarAsItGoes() throws IOException {
    byte[] cut = (BEFORE + "Bridge reopens\\par {\\b It reop").getBytes(ISO_8859_1);
    RawArticle article = folder.with("a.rtf", cut).read().only();
    assertThat(article.text()).isEqualTo("Bridge reopens\n\nIt reop");
    assertThat(article.notes()).containsExactly("cut off: read as far as it goes");
  }

  @Test
  void whatHasNoTextIsListed() throws IOException {
    folder
        .with("empty.rtf", document("\\par"))
        .with("none.rtf", "Bridge reopens".getBytes(ISO_8859_1))
        .with("deep.rtf", ("{\\rtf1" + "{".repeat(200_000)).getBytes(ISO_8859_1))
        .read();
    assertThat(folder.articles).isEmpty();
    assertThat(folder.skips)
        .containsExactlyInAnyOrder(
            new Skip("empty.rtf", "no text in the document"),
            new Skip("none.rtf", "named as rich text, but is none"),
            new Skip("deep.rtf", "no text in the document"));
  }
}
