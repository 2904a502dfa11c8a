package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.isnad.disk.ClosedFolder;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every format but text, pages and JSON Lines, and what goes wrong with each. */
final class FormatsTest {
  private static final String PROSE =
      "The ferry at Hit had been out of service since Tuesday, the drivers said. ";

  @TempDir Path temp;
  private Folder folder;

  @BeforeEach
  void makeFolder() {
    folder = new Folder(temp);
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String warc(String type, String http) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://dijla.example/"
        + type
        + "\r\nWARC-Date: 2024-05-02T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
        + "6e3c2b1a-0000-4000-8000-000000000001>\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.getBytes(UTF_8).length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private static String page(String type) {
    String body = "<html><body><article><p>" + PROSE.repeat(6) + "</p></article></body></html>";
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + body;
  }

  @Test
  void readsAListOfRecordsAndADocumentThatWrapsOne() throws IOException {
    folder
        .with("a.json", "[\n{\"body\": \"one\"},\n{\"body\": 2},\n{\"body\": \"three\"}\n]")
        .with(
            "b.json",
            "{\n\"articles\": [\n{\"title\": \"Rain\", \"seendate\":"
                + " \"20240421T120000Z\", \"domain\": \"dijla.example\"}]}")
        .read();
    assertThat(folder.origins()).containsExactly("a.json:2", "a.json:32", "b.json[0]");
    assertThat(folder.articles.getLast().text()).isEqualTo("Rain");
    assertThat(folder.articles.getLast().given().date())
        .isEqualTo(new Said("2024-04-21T12:00:00Z", "metadata", "the field seendate"));
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("a.json:19", "body: should be a string, but is a number"));
  }

  @Test
  void aFieldMapThatNamesAFieldThatIsNotThereSaysWhichFieldsAre() throws IOException {
    folder.with("a.jsonl", "{\"maintext\": null, \"title\": \"Rain\"}").read();
    assertThat(folder.onlySkip().reason())
        .isEqualTo(
            "line 1: the body is missing: the map 'news-please' looks for maintext, but the fields"
                + " are maintext, title");
  }

  @Test
  void readsATableAndListsRowsThatDoNotFit() throws IOException {
    folder
        .with("a.csv", "id,title,text\n1,Rain,\"It rained,\nall day.\"\n2,Sun\n3,Wind,It blew.\n")
        .with("b.csv", "colour,size\nred,2\n")
        .read();
    assertThat(folder.origins()).containsExactly("a.csv#2", "a.csv#5");
    assertThat(folder.articles.getFirst().text()).isEqualTo("Rain\n\nIt rained,\nall day.");
    assertThat(folder.skips)
        .containsExactly(
            new Skip("a.csv#4", "1 columns fewer than the first row"),
            new Skip("b.csv", "no field map of sources.json fits the columns: colour, size"));
  }

  @Test
  void aQuotationThatNeverEndsCostsTheRestOfATable() throws IOException {
    folder.with("a.csv", "title,text\nRain,It rained.\n\"Sun,It shone.\nWind,It blew.\n").read();
    assertThat(folder.origins()).containsExactly("a.csv#2");
    assertThat(folder.onlySkip())
        .isEqualTo(
            new Skip(
                "a.csv#3",
                "a row that cannot be read: Missing closing quote for value; what follows is not"
                    + " read"));
  }

  @Test
  void readsAFeedByItsContentAndSaysTheLine() throws IOException {
    folder
        .with(
            "a.xml",
            "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>Dijla Post</title>\n"
                + "<item><title>Rain &amp; wind</title>\n<description>&lt;p&gt;It rained.&lt;/p&gt;"
                + "</description><pubDate>Sun, 21 Apr 2024 10:00:00 +0300</pubDate></item>\n"
                + "<item><title>Only this</title></item></channel></rss>")
        .read();
    RawArticle first = folder.articles.getFirst();
    assertThat(folder.origins()).containsExactly("a.xml#3", "a.xml#5");
    assertThat(first.text()).isEqualTo("Rain & wind\n\nIt rained.");
    assertThat(first.given().date()).extracting(Said::value).asString().contains("21 Apr 2024");
    assertThat(folder.articles.getLast().text()).isEqualTo("Only this");
  }

  @Test
  void whatIsSaidOfAFilmIsTheTextOfAnEntryThatHasNoOther() throws IOException {
    String entry =
        "<entry><title>Ferry</title><id>%d</id>%s<m:group><m:description>A film of the ferry."
            + "</m:description></m:group></entry>";
    folder
        .with(
            "a.xml",
            "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:m='http://search.yahoo.com/mrss/'>"
                + entry.formatted(1, "")
                + entry.formatted(2, "<summary>Drivers waited.</summary>")
                + "</feed>")
        .read();
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .containsExactly("Ferry\n\nA film of the ferry.", "Ferry\n\nDrivers waited.");
  }

  @Test
  void aFeedThatDeclaresEntitiesIsRefused() throws IOException {
    String laughs = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
    String outside = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    String rest = "<rss version='2.0'><channel><item><title>&b;&x;</title></item></channel></rss>";
    folder.with("a.rss", laughs + rest).with("b.rss", outside + rest).read();
    assertThat(folder.articles).isEmpty();
    assertThat(folder.skips)
        .extracting(Skip::reason)
        .allMatch(reason -> reason.startsWith("at offset 14: declares entities of its own"));
  }

  @Test
  void readsAWebArchiveAndNotesWhatIsPassedOver() throws IOException {
    folder
        .with("a.warc", warc("a", page("text/html")) + warc("b.png", page("image/png")))
        .with("b.warc.gz", Folder.gzip(warc("c", page("text/html; charset=utf-8"))))
        .read();
    assertThat(folder.skips).isEmpty();
    assertThat(folder.articles).hasSize(2);
    assertThat(folder.articles.getFirst().text()).startsWith("The ferry at Hit");
    assertThat(folder.articles.getFirst().given().url())
        .extracting(Said::value)
        .isEqualTo("http://dijla.example/a");
    assertThat(folder.notes)
        .containsExactly(new Skip("a.warc", "records passed over: 1 image/png"));
  }

  @Test
  void whatComesBeforeTheCutOfAWebArchiveIsRead() throws IOException {
    String whole = warc("a", page("text/html")) + warc("b", page("text/html"));
    folder.with("a.warc", Arrays.copyOf(whole.getBytes(UTF_8), whole.length() - 200)).read();
    assertThat(folder.articles).isNotEmpty();
    assertThat(folder.skips).isNotEmpty();
    assertThat(folder.skips.getFirst().place()).matches("a\\.warc:\\d+");
  }

  @Test
  void readsTheTextLayerOfAPdf() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText("The ferry at Hit had been out of ser-");
        content.newLineAtOffset(0, -14);
        content.showText("vice since Tuesday, said Karim al-");
        content.newLineAtOffset(0, -14);
        content.showText("Assadi.");
        content.endText();
      }
      document.save(bytes);
    }
    folder.with("a.pdf", bytes.toByteArray()).with("b.pdf", "%PDF-1.4 broken").read();
    assertThat(folder.articles.getFirst().text())
        .isEqualTo("The ferry at Hit had been out of service since Tuesday, said Karim al-Assadi.");
    assertThat(folder.onlySkip().place()).isEqualTo("b.pdf");
  }

  @Test
  void readsArchivesAndListsWhatLeadsOutOfThem() throws IOException {
    folder
        .with(
            "a.zip", zip("x/one.txt", "One.", "../two.txt", "Two.", "b.jsonl", "{\"body\": \"Z\"}"))
        .read();
    assertThat(folder.origins()).containsExactly("a.zip!x/one.txt", "a.zip!b.jsonl#1");
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("a.zip!../two.txt", "its name leads out of the archive"));
  }

  @Test
  void aCutArchiveIsReadUpToTheCut() throws IOException {
    byte[] whole = zip("a.txt", "One.", "b.txt", PROSE.repeat(500));
    folder.with("a.zip", Arrays.copyOf(whole, 110)).read();
    assertThat(folder.origins()).containsExactly("a.zip!a.txt");
    assertThat(folder.skips).isNotEmpty();
  }

  @Test
  void aBombIsRefusedAndTheRunGoesOn() throws IOException {
    folder
        .with("a.jsonl.gz", Folder.gzip("x".repeat(40 << 20)))
        .with("b.zip", zip("x.txt", "x".repeat(40 << 20)))
        .with("c.txt", "It rained.")
        .read();
    assertThat(folder.origins()).containsExactly("c.txt");
    assertThat(folder.skips).hasSizeGreaterThanOrEqualTo(2);
    assertThat(folder.skips)
        .extracting(Skip::reason)
        .allMatch(reason -> reason.contains("unpacks to more than 250 times its size"));
  }

  @Test
  void aFolderOfMoreThanABatchIsReadInOrder() throws IOException {
    for (String name : java.util.List.of("h", "c", "a", "g", "e", "b", "d", "f")) {
      folder.with(name + ".txt", name);
    }
    var names = new java.util.ArrayList<String>();
    new Walk(temp, 3, file -> names.add(file.name()), folder::skip).run();
    assertThat(names)
        .containsExactly("a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "f.txt", "g.txt", "h.txt");
  }

  @Test
  void aFolderThatMayNotBeListedIsASkipAndTheRunGoesOn() throws IOException {
    folder.with("a/one.txt", "One.").with("closed/two.txt", "Two.").with("z.txt", "Three.");
    Path root = new ClosedFolder(temp.getFileSystem(), "closed").over(temp);
    var names = new java.util.ArrayList<String>();
    var counted = new java.util.ArrayList<String>();
    new Walk(root, file -> names.add(file.origin()), folder::skip).run();
    new Walk(root, file -> counted.add(file.origin()), skip -> {}).runUnsorted();
    assertThat(names).containsExactly("a/one.txt", "z.txt");
    assertThat(counted).containsExactlyInAnyOrderElementsOf(names);
    assertThat(folder.onlySkip().place()).isEqualTo("closed");
  }

  @Test
  void aPageThatDeclaresAnEncodingItIsNotInIsReadByItsBytes() throws IOException {
    String page =
        "<html><head><meta charset=%s></head><body><article><p>“"
            + PROSE.repeat(6)
            + "”</p></article></body></html>";
    folder
        .with("a.html", page.formatted("iso-8859-1"))
        .with("b.html", page.formatted("utf-8").getBytes(Charset.forName("windows-1252")))
        .read();
    assertThat(folder.skips).isEmpty();
    assertThat(folder.articles)
        .allSatisfy(article -> assertThat(article.text()).startsWith("“The ferry").endsWith("”"));
  }
}
