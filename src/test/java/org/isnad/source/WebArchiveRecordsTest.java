package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

/** Which records of web archives hold articles, and what is wrong with some. */
final class WebArchiveRecordsTest extends WithFolder {
  private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";
  private static final String FEED =
      "<?xml version='1.0'?><rss version='2.0'><channel><title>Dijla Post</title>"
          + "<item><title>Rain at Hit</title></item></channel></rss>";

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] page(String town) {
    return Warc.answer("200 OK", HTML, bytes(Warc.page(town)));
  }

  private Folder read(byte[]... records) throws IOException {
    return folder.with("a.warc", Warc.joined(records)).read();
  }

  @Test
  void aPageIsReadWithItsAddressAndPicturesAreCounted() throws IOException {
    byte[] picture =
        Warc.answer("200 OK", "Content-Type: image/png\r\n", bytes(Warc.page("Nowhere")));
    RawArticle article = read(page("Hit"), picture).only();
    assertThat(article.text()).startsWith("Ferry at Hit");
    assertThat(article.given().url()).extracting(Said::value).isEqualTo("http://dijla.example/a");
    assertThat(folder.notes)
        .containsExactly(new Skip("a.warc", "records passed over: 1 image/png"));
  }

  @Test
  void errorsRedirectionsAndWhatIsNoAnswerAreCountedAndNotRead() throws IOException {
    byte[] gone = bytes(Warc.page("Gone"));
    String http = "Content-Type: application/http; msgtype=";
    read(
        Warc.record("request", http + "request\r\n", bytes("GET /a HTTP/1.1\r\n\r\n")),
        page("Hit"),
        Warc.answer("404 Not Found", HTML, gone),
        Warc.answer("301 Moved", HTML + "Location: /b\r\n", gone),
        Warc.answer("206 Partial Content", HTML, gone),
        Warc.record("revisit", http + "response\r\n", Warc.http("200 OK", HTML, new byte[0])),
        Warc.record("metadata", "Content-Type: application/warc-fields\r\n", bytes("a: b\r\n")));
    assertThat(folder.only().text()).startsWith("Ferry at Hit");
    assertThat(folder.notes)
        .containsExactly(
            new Skip(
                "a.warc",
                "records passed over: 1 answers with status 206, 1 answers with status 301,"
                    + " 1 answers with status 404, 1 metadata, 1 request, 1 revisit"));
  }

  @Test
  void aPageOrFeedIsReadWhateverTheServerCallsIt() throws IOException {
    read(
        Warc.answer("200 OK", "Content-Type: text/xml\r\n", bytes(FEED)),
        Warc.answer("200 OK", "Content-Type: application/xml\r\n", bytes("<urlset></urlset>")),
        Warc.answer("200 OK", "", bytes(Warc.page("Rawa"))),
        Warc.record("response", "", Warc.http("200 OK", HTML, bytes(Warc.page("Ana")))),
        Warc.record("resource", "", bytes(Warc.page("Haditha"))));
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .satisfiesExactly(
            feed -> assertThat(feed).isEqualTo("Rain at Hit"),
            page -> assertThat(page).startsWith("Ferry at Rawa"),
            page -> assertThat(page).startsWith("Ferry at Ana"),
            page -> assertThat(page).startsWith("Ferry at Haditha"));
    assertThat(folder.skips).isEmpty();
    assertThat(folder.notes)
        .containsExactly(new Skip("a.warc", "records passed over: 1 application/xml"));
  }

  @Test
  void aPageThatTheCrawlerCutIsNoted() throws IOException {
    byte[] block = Warc.http("200 OK", HTML, bytes(Warc.page("Hit")));
    String head = "Content-Type: application/http; msgtype=response\r\n";
    read(Warc.record("response", head + "WARC-Truncated: length\r\n", block)).only();
    assertThat(folder.notes)
        .containsExactly(
            new Skip("a.warc:0", "the archive keeps only its beginning, http://dijla.example/a"));
  }

  @Test
  void aCutInARecordOrInItsHeadIsListedOnceAtItsPlace() throws IOException {
    byte[] first = page("Hit");
    byte[] whole = Warc.joined(first, page("Rawa"));
    folder.with("a.warc", Arrays.copyOf(whole, whole.length - 99));
    folder.with("b.warc", Arrays.copyOf(whole, first.length + 40)).read();
    String place = ".warc:" + first.length;
    String cut = "the record ends early: the archive is cut off";
    assertThat(folder.origins()).containsExactly("a.warc:0", "b.warc:0");
    assertThat(folder.skips)
        .containsExactly(
            new Skip("a" + place, cut + ", http://dijla.example/a; what follows is not read"),
            new Skip("b" + place, cut + "; what follows is not read"));
  }

  @Test
  void behindABrokenRecordReadingGoesOn() throws IOException {
    byte[] first = page("Hit");
    byte[] tooLong = bytes(new String(page("Ana"), UTF_8).replace("-Length: ", "-Length: 9"));
    byte[] tooShort =
        bytes(new String(page("Rawa"), UTF_8).replaceFirst("-Length: \\d", "-Length: "));
    byte[] last = page("Haditha");
    folder.with("a.warc", Warc.joined(first, bytes("\0\u0001 no record"), last));
    folder.with("b.warc", Warc.joined(first, tooLong, last, last));
    folder.with("c.warc", Warc.joined(first, tooShort, last)).read();
    assertThat(folder.origins()).contains("a.warc:0", "b.warc:0", "c.warc:0");
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .filteredOn(text -> text.startsWith("Ferry at Haditha"))
        .hasSize(4);
    assertThat(folder.skips).extracting(Skip::place).contains("a.warc:" + first.length);
    assertThat(folder.skips)
        .filteredOn(skip -> skip.reason().contains("; reading goes on at "))
        .hasSize(3);
  }

  @Test
  void whereEveryRecordIsBrokenReadingEnds() throws IOException {
    folder.with("a.warc", bytes("WARC/1.0\r\nno head\r\n".repeat(10_000))).read();
    assertThat(folder.skips).hasSize(101);
    assertThat(folder.skips.getLast().reason()).endsWith("; what follows is not read");
  }

  @Test
  void whatIsNoRecordIsListedAndEndsOnlyItsArchive() throws IOException {
    String length = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %s\r\n\r\n";
    byte[] first = page("Hit");
    folder
        .with("a.warc", length.formatted("99999999999999999999"))
        .with("b.warc", length.formatted("-5"))
        .with("c.warc", Warc.joined(first, bytes("\0\u0001 no record")))
        .with("d.warc", length.formatted("0"))
        .with("e.txt", "The ferry sails again.")
        .read();
    String rest = "; what follows is not read";
    assertThat(folder.origins()).containsExactly("c.warc:0", "e.txt");
    assertThat(folder.skips)
        .contains(
            new Skip("a.warc:0", "invalid WARC record: a length that is no number" + rest),
            new Skip("c.warc:" + first.length, "invalid WARC record" + rest))
        .extracting(Skip::reason)
        .noneMatch(reason -> reason.contains("null") || reason.contains("Exception"));
  }

  @Test
  void aRecordWithALengthBelowZeroCostsItselfOnly() throws IOException {
    String first = new String(page("Hit"), UTF_8);
    byte[] negative = bytes(first.replaceFirst("Content-Length: ", "Content-Length: -"));
    folder.with("a.warc", Warc.joined(negative, page("Ana"))).read();
    assertThat(folder.origins()).containsExactly("a.warc:" + negative.length);
    assertThat(folder.onlySkip().reason())
        .startsWith("invalid WARC record: a length below zero; reading goes on at a.warc:");
  }

  @Test
  void whatACrawlerMadeOfAPageIsPassedOver() throws IOException {
    String made =
        new String(
                Warc.record("resource", "Content-Type: text/plain\r\n", "Ferry".getBytes(UTF_8)),
                UTF_8)
            .replace("http://dijla", "urn:text:http://dijla");
    byte[] page =
        Warc.answer("200 OK", "Content-Type: text/html\r\n", Warc.page("Hit").getBytes(UTF_8));
    folder.with("a.warc", Warc.joined(page, made.getBytes(UTF_8))).read();
    assertThat(folder.only().text()).contains("Ferry at Hit");
    assertThat(folder.notes)
        .containsExactly(new Skip("a.warc", "records passed over: 1 resource made of a page"));
  }

  @Test
  void theOlderFormIsReadToo() throws IOException {
    byte[] answer =
        Warc.http("200 OK", "Content-Type: text/html\r\n", Warc.page("Hit").getBytes(UTF_8));
    String about = "1 0 InternetArchive\nURL IP-address Archive-date Content-type Archive-length\n";
    String head =
        "filedesc://a.arc 0.0.0.0 20060422170300 text/plain %d\n%s\n"
                .formatted(about.length(), about)
            + "http://dijla.example/a 192.0.2.1 20060422170300 text/html %d\n"
                .formatted(answer.length);
    byte[] archive = Warc.joined(head.getBytes(UTF_8), answer, "\n".getBytes(UTF_8));
    assertThat(folder.with("a.dat", archive).read().only().text()).contains("Ferry at Hit");
  }

  @Test
  void ofACollectionOfArchivesOnlyTheArchivesAreRead() throws IOException {
    byte[] page =
        Warc.answer("200 OK", "Content-Type: text/html\r\n", Warc.page("Hit").getBytes(UTF_8));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("pages/pages.jsonl"));
      zip.write("{\"text\": \"Ferry at Hit\"}\n".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("archive/data.warc"));
      zip.write(page);
      zip.putNextEntry(new ZipEntry("datapackage.json"));
      zip.write("{}".getBytes(UTF_8));
    }
    folder.with("crawl.wacz", bytes.toByteArray()).read();
    assertThat(folder.only().origin()).startsWith("crawl.wacz!archive/data.warc:");
  }
}
