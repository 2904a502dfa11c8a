package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

/** Documents of Word. */
final class DocxTest extends WithFolder {
  private static final String BEFORE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://w.example/main\"><w:body>";

  private static byte[] zip(String name, String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String paragraph(String inside) {
    return "<w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr><w:r>" + inside + "</w:r></w:p>";
  }

  private static byte[] document(String... paragraphs) throws IOException {
    String body = String.join("", Arrays.stream(paragraphs).map(DocxTest::paragraph).toList());
    return zip("word/document.xml", BEFORE + body + "</w:body></w:document>");
  }

  @Test
  void aParagraphIsOneWithoutWhatWasStruckOut() throws IOException {
    byte[] word =
        document(
            "<w:t>Bridge </w:t></w:r><w:r><w:t>reopens</w:t>",
            "",
            "<w:t>It reopened &amp; lorries</w:t><w:tab/><w:t>passed.</w:t>"
                + "<w:delText>It did not.</w:delText>");
    assertThat(folder.with("A.DOCX", word).read().only().text())
        .isEqualTo("Bridge reopens\n\nIt reopened & lorries passed.");
  }

  @Test
  void itIsToldByItsContent() throws IOException {
    folder.with("download", document("<w:t>It reopened.</w:t>")).read();
    assertThat(folder.only().text()).isEqualTo("It reopened.");
  }

  @Test
  void aWebArchiveMayHoldIt() throws IOException {
    String type =
        "Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document\r\n";
    byte[] record = Warc.answer("200 OK", type, document("<w:t>It reopened.</w:t>"));
    folder.with("a.warc", record).read();
    assertThat(folder.only().text()).isEqualTo("It reopened.");
  }

  @Test
  void whatIsNoneIsListedWithItsReason() throws IOException {
    byte[] word = document("<w:t>It reopened.</w:t>");
    String entities = "<!DOCTYPE w [<!ENTITY a \"b\">]><w><w:t>&a;</w:t></w>";
    folder
        .with("cut.docx", Arrays.copyOf(word, word.length / 2))
        .with("empty.docx", document())
        .with("entities.docx", zip("word/document.xml", entities))
        .with("other.docx", zip("mimetype", "x"))
        .with("broken.docx", zip("word/document.xml", "<w:t>"))
        .read();
    assertThat(folder.articles).isEmpty();
    assertThat(folder.skips)
        .contains(
            new Skip("empty.docx", "no text in the document"),
            new Skip("other.docx", "no document of Word: there is no word/document.xml in it"),
            new Skip("broken.docx", "broken document of Word: its text is not well-formed"));
    assertThat(folder.skips).extracting(Skip::place).contains("cut.docx", "entities.docx");
  }

  @Test
  void aDocumentThatUnpacksToTooMuchIsRefused() throws IOException {
    byte[] word = document("<w:t>" + "rain ".repeat(20_000) + "</w:t>");
    folder.with("a.docx", word).read(Sources.limited(4_000, 250));
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("a.docx", "too large: more than 4,000 bytes in one article"));
  }

  @Test
  void filesOfOtherProgramsAreToldWhatTheyCouldBeSavedAs() throws IOException {
    folder.with("a.pptx", zip("ppt/a.xml", "x")).with("b.epub", zip("a.xhtml", "x")).read();
    assertThat(folder.skips)
        .containsExactly(
            new Skip("a.pptx", "no format that is read, but slides: save them as PDF"),
            new Skip(
                "b.epub",
                "no format that is read, but an electronic book: save its articles as HTML or plain text"));
  }
}
