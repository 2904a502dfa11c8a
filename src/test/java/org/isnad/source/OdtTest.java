package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

/** Texts of LibreOffice. */
final class OdtTest extends WithFolder {
  private static final String BEFORE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
          + " xmlns:office=\"urn:o\" xmlns:text=\"urn:t\" xmlns:draw=\"urn:d\" xmlns:svg=\"urn:s\">"
          + "<office:body><office:text>";

  /** As LibreOffice packs it: the type first and as it is. */
  private static byte[] document(String part, String body) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      byte[] type = "application/vnd.oasis.opendocument.text".getBytes(UTF_8);
      var first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      var sum = new CRC32();
      sum.update(type);
      first.setCrc(sum.getValue());
      zip.putNextEntry(first);
      zip.write(type);
      zip.putNextEntry(new ZipEntry(part));
      String end = "</office:text></office:body></office:document-content>";
      zip.write((BEFORE + body + end).getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void onlyWhatReadersSeeIsRead() throws IOException {
    byte[] text =
        document(
            "content.xml",
            "<text:tracked-changes><text:p>It did not.</text:p></text:tracked-changes>"
                + "<text:h>Bridge <text:span>reopens</text:span></text:h>\n<text:p/>"
                + "<text:p>It<text:s/>reopened<office:annotation><text:p>Sure?</text:p>"
                + "</office:annotation><text:line-break/>&amp; lorries passed."
                + "<text:note><text:note-body><text:p>By noon.</text:p></text:note-body></text:note>"
                + "</text:p><text:p><draw:frame><svg:title>Picture 1</svg:title></draw:frame></text:p>");
    String expected = "Bridge reopens\n\nIt reopened\n& lorries passed.";
    folder.with("a.odt", text).with("named-otherwise", text).read();
    assertThat(folder.skips).isEmpty();
    assertThat(folder.articles)
        .extracting(article -> article.text())
        .containsExactly(expected, expected);
  }

  @Test
  void whatHasNoTextIsListed() throws IOException {
    folder
        .with("empty.odt", document("content.xml", "<text:p/>"))
        .with("other.odt", document("styles.xml", ""))
        .with("broken.odt", document("content.xml", "<text:p>"))
        .with("none.odt", "It reopened.".getBytes(UTF_8))
        .read();
    assertThat(folder.articles).isEmpty();
    assertThat(folder.skips)
        .containsExactlyInAnyOrder(
            new Skip("empty.odt", "no text in the document"),
            new Skip("other.odt", "no document of LibreOffice: there is no content.xml in it"),
            new Skip("broken.odt", "broken document of LibreOffice: its text is not well-formed"),
            new Skip("none.odt", "no document of LibreOffice: there is no content.xml in it"));
  }
}
