package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.isnad.config.FieldMapConfig;
import org.isnad.disk.ClosedFolder;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format but text, pages and JSON Lines, and what goes wrong with each. */
final class FormatsTest extends WithFolder {
  private static final String PROSE =
      "The ferry at Hit had been out of service since Tuesday, the drivers said. ";

  private static final String MISSING =
      "the map 'ours' looks for voltext, but the fields are titel, volltext";

  @ParameterizedTest
  @CsvSource({
    "20240421T120000Z, 2024-04-21T12:00:00Z",
    "202404211230, 2024-04-21T12:30Z",
    "1713700800, 2024-04-21T12:00:00Z",
    "1713700800000, 2024-04-21T12:00:00Z",
    "978307200000, 2001-01-01T00:00:00Z",
    "20241321T120000Z, 20241321T120000Z"
  })
  void readsDatesAsMachinesWriteThem(String written, String read) throws IOException {
    folder.with("a.jsonl", "{\"body\": \"Rain\", \"date\": \"" + written + "\"}").read();
    assertThat(folder.articles.getLast().given().date())
        .isEqualTo(new Said(read, "metadata", "the field date"));
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
    var map =
        new FieldMapConfig(
            "ours", null, List.of("titel"), false, Map.of("body", List.of("voltext")));
    folder
        .with("a.jsonl", "{\"titel\": \"Rain\", \"volltext\": \"It rained.\"}")
        .with("b.csv", "titel,volltext\nRain,It rained.\n")
        .read(Sources.mapped(map));
    assertThat(folder.skips)
        .containsExactly(
            new Skip("a.jsonl:0", "line 1: the body is missing: " + MISSING),
            new Skip("b.csv#2", "the body is missing: " + MISSING));
  }

  @Test
  void aBodyThatIsThereButEmptyIsCalledEmpty() throws IOException {
    folder.with("a.jsonl", "{\"maintext\": null}\n{\"body\": \" \"}").read();
    assertThat(folder.skips)
        .containsExactly(
            new Skip("a.jsonl:0", "line 1: the body is empty: nothing stands in maintext"),
            new Skip("a.jsonl:19", "line 2: the body is empty: nothing stands in body"));
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
  void aRowWhoseQuotesAreWrongCostsItselfOnly() throws IOException {
    folder
        .with("a.csv", "title,text\nRain,It rained.\n\"Sun,It shone.\nWind,It blew.\n")
        .with("b.csv", "title,text\nRain,\"He said \"no\" twice\"\nWind,\"It\n\"\"blew\"\".\"\n")
        .with("c.tsv", "title\ttext\n\"No\" again\t\"It\r\nrained.\"\r\n\"Sun\tIt shone.\n")
        .read();
    assertThat(folder.origins())
        .containsExactly("a.csv#2", "a.csv#4", "b.csv#3", "c.tsv#2", "c.tsv#4");
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .containsExactly(
            "Rain\n\nIt rained.",
            "Wind\n\nIt blew.",
            "Wind\n\nIt\n\"blew\".",
            "\"No\" again\n\nIt\r\nrained.",
            "\"Sun\n\nIt shone.");
    assertThat(folder.articles)
        .filteredOn(article -> !article.notes().isEmpty())
        .extracting(RawArticle::origin)
        .containsExactly("a.csv#4", "b.csv#3");
    String broken = "a row that cannot be read: ";
    assertThat(folder.skips)
        .containsExactly(
            new Skip("a.csv#3", broken + "the quote that opens column 1 never closes"),
            new Skip("b.csv#2", broken + "text follows the quote that closes column 2"));
  }

  @Test
  void theEncodingOfATableIsToldByAllItsLetters() throws IOException {
    String plain = "Rain,It rained at Hit.\n".repeat(1_000);
    String arabic =
        "قصف,قالت مصادر في الجيش العراقي إن القصف على القاعدة في محافظة الأنبار لم يسفر عن خسائر\n";
    folder
        .with(
            "a.csv",
            ("title,text\n" + plain + "Café,It opened.\n")
                .getBytes(Charset.forName("windows-1252")))
        .with("b.csv", ("title,text\n" + arabic).getBytes(Charset.forName("windows-1256")))
        .with("c.csv", ("title,text\n" + arabic + "\u0001x,y\n").replace('\u0001', '§'))
        .with(
            "d.json",
            ("[{\"text\": \"" + arabic.strip() + "\"}]").getBytes(Charset.forName("windows-1256")))
        .read();
    assertThat(folder.skips).isEmpty();
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .contains("Café\n\nIt opened.", "§x\n\ny")
        .filteredOn(text -> text.contains("الجيش العراقي"))
        .hasSize(3);
    assertThat(folder.notes)
        .containsExactly(
            new Skip("a.csv", "not UTF-8, read as windows-1252"),
            new Skip("b.csv", "not UTF-8, read as windows-1256"),
            new Skip("d.json", "not UTF-8, read as windows-1256"));
  }

  @Test
  void aTableWhoseFirstRowIsBrokenSaysSo() throws IOException {
    folder.with("a.csv", "\"title,text\nRain,It rained.\n").read();
    assertThat(folder.onlySkip())
        .isEqualTo(
            new Skip(
                "a.csv",
                "the first row, which names the columns, cannot be read: the quote that opens"
                    + " column 1 never closes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", "\n  ", "\uFEFF\r\n"})
  void whatNobodySeesMayStandBeforeARecordOfManyLines(String before) throws IOException {
    folder.with("a.json", before + "{\n\"title\": \"Rain\",\n\"body\": \"It rained.\"\n}").read();
    assertThat(folder.only().text()).isEqualTo("Rain\n\nIt rained.");
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
  void entriesThatShareALineAreToldApart() throws IOException {
    String entries =
        "<item><title>One</title></item><item><title>Two</title></item>\n<item><title>Three</title></item>";
    folder.with("a.xml", "<rss version=\"2.0\"><channel>" + entries + "</channel></rss>").read();
    assertThat(folder.origins()).containsExactly("a.xml#1[0]", "a.xml#1[1]", "a.xml#2");
  }

  @Test
  void aTextWhoseNameSaysNothingIsToldByItsSentences() throws IOException {
    String prose =
        "Two drones fell near Erbil on Sunday morning, residents of the village told our reporter. "
            + "No one was hurt, the mayor said. The road to the airport stayed closed until noon,"
            + " and the police searched the fields for parts of the wings.";
    folder
        .with("103412", prose)
        .with("Drones fall near Erbil", prose)
        .with("story.001", prose)
        .with("picture.jpg", prose)
        .with("Makefile", "all: build\n\t$(CC) -o a.out $(SRC) && ./a.out --check\n".repeat(20))
        .read();
    assertThat(folder.origins()).containsExactly("103412", "Drones fall near Erbil", "story.001");
    assertThat(folder.skips).extracting(Skip::place).containsExactly("Makefile", "picture.jpg");
  }

  @Test
  void whatSystemsLeaveInFoldersIsPassedOver() throws IOException {
    folder
        .with("a.txt", "An article.")
        .with("Thumbs.db", "x")
        .with("desktop.ini", "x")
        .with("~$report.docx", "x")
        .with("lost+found/1", "x")
        .with("$RECYCLE.BIN/b.txt", "x")
        .with("@eaDir/a.txt/c.txt", "x")
        .read();
    assertThat(folder.origins()).containsExactly("a.txt");
    assertThat(folder.skips).isEmpty();
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
    folder.with("a.rss", laughs + rest).with("b.rss", "<?xml version='1.0'?>\n" + outside + rest);
    folder.read();
    assertThat(folder.articles).isEmpty();
    String reason = "declares entities of its own, which no news needs";
    assertThat(folder.skips)
        .containsExactly(new Skip("a.rss#1", reason), new Skip("b.rss#2", reason));
  }

  @Test
  void neitherAQuotedBracketNorACommentHidesDeclaredEntities() throws IOException {
    String entity = "[<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
    String rest =
        "<rss version='2.0'><channel><item><title>Rain &x;</title></item></channel></rss>";
    folder
        .with("a.rss", "<?xml version='1.0'?><!DOCTYPE rss SYSTEM 'a>b' " + entity + rest)
        .with("b.rss", "<!-- <!DOCTYPE x> -->\n<!DOCTYPE rss " + entity + rest)
        .with("c.rss", "<!DOCTYPE rss SYSTEM 'file:///etc/passwd'>" + rest.replace("&x;", "[1]"))
        .read();
    assertThat(folder.articles)
        .as("%s", folder.skips)
        .extracting(RawArticle::text)
        .containsExactly("Rain [1]");
    assertThat(folder.skips)
        .extracting(Skip::reason)
        .hasSize(2)
        .allMatch(reason -> reason.contains("declares entities of its own"));
  }

  /** What one parser is told of document types, the JDK tells all of its factory. */
  @Test
  void whatAnotherReaderOfFeedsForbidsIsStillReadHere() throws Exception {
    String feed = "<rss version='2.0'><channel><item><title>Rain</title></item></channel></rss>";
    new WireFeedInput().build(new StringReader(feed));
    folder.with("a.rss", "<!DOCTYPE rss SYSTEM 'rss.dtd'>" + feed).read();
    assertThat(folder.skips).isEmpty();
    assertThat(folder.articles).extracting(RawArticle::text).containsExactly("Rain");
  }

  @Test
  void aFolderOfMoreThanABatchIsReadInOrder() throws IOException {
    for (String name : List.of("h", "c", "a", "g", "e", "b", "d", "f")) {
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

  @Test
  void aBrokenEntryOfAFeedCostsItselfOnly() throws IOException {
    folder
        .with(
            "a.rss",
            """
            <rss version='2.0'><channel><title>Dijla Post</title>
            <item><title>Rain in Hit</title></item>
            <item><title>Hail <b>in Ana</title>
            </item>
            <item><title>Snow in Rawa</title></item></channel></rss>
            """)
        .read();
    assertThat(folder.origins()).containsExactly("a.rss#2", "a.rss#5");
    assertThat(folder.articles.getLast().text()).isEqualTo("Snow in Rawa");
    assertThat(folder.onlySkip().place()).isEqualTo("a.rss#3");
    assertThat(folder.onlySkip().reason()).startsWith("not well-formed: The element type \"b\"");
  }

  @Test
  void aCutFeedIsReadUpToTheCut() throws IOException {
    folder
        .with(
            "a.atom",
            """
            <feed xmlns='http://www.w3.org/2005/Atom'><title>Dijla Post</title>
            <entry><title>Rain in Hit</title></entry>
            <entry><title>Hail in A\
            """)
        .with("b.rss", "<rss version='2.0'><channel><title>Dijla Po")
        .read();
    assertThat(folder.origins()).containsExactly("a.atom#2");
    assertThat(folder.skips.getFirst())
        .isEqualTo(new Skip("a.atom#3", "not well-formed: it never ends"));
    assertThat(folder.skips.getLast().place()).isEqualTo("b.rss#1");
  }

  @Test
  void blankLinesBeforeAFeedCount() throws IOException {
    String item = "<item><title>Rain in Hit</title></item>\n";
    folder
        .with(
            "a.rss",
            "\n\n<?xml version='1.0'?>\n<rss version='2.0'><channel><title>Dijla Post</title>\n"
                + item
                + item.replace("Rain", "Hail")
                + "</channel></rss>")
        .read();
    assertThat(folder.skips).isEmpty();
    assertThat(folder.origins()).containsExactly("a.rss#5", "a.rss#6");
  }

  @Test
  void saysHowAFileIsPackedThatItCannotUnpack() throws IOException {
    folder
        .with("a.jsonl.xz", new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0, 0, 4})
        .with("b.jsonl.zst", new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, 0})
        .read();
    assertThat(folder.skips)
        .extracting(Skip::reason)
        .containsExactly(
            "packed with xz, which is not read: unpack it, or pack it with gzip",
            "packed with zstd, which is not read: unpack it, or pack it with gzip");
  }

  @Test
  void aFeedOfTagsThatNeverCloseIsRefusedSoon() throws IOException {
    folder.with("a.rss", "<rss version='2.0'><channel>" + "<item ".repeat(400_000));
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> folder.read());
    assertThat(folder.onlySkip().reason()).startsWith("not well-formed: ");
  }

  @Test
  void theExportOfABlogIsItsPostsThatWerePublished() throws IOException {
    String post =
        "<item><title>%s</title><content:encoded><![CDATA[It <b>reopened</b>.\n\nLorries pass.]]>"
            + "</content:encoded><wp:post_type>%s</wp:post_type><wp:status>%s</wp:status></item>";
    folder
        .with(
            "blog.xml",
            "<?xml version='1.0'?><rss version='2.0' xmlns:wp='http://wordpress.org/export/1.2/'"
                + " xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>"
                + "<title>Dijla Post</title><link>http://dijla.example</link>"
                + post.formatted("Bridge", "post", "publish")
                + post.formatted("Lorry", "attachment", "inherit")
                + post.formatted("Next", "post", "draft")
                + post.formatted("Menu", "nav_menu_item", "publish")
                + post.formatted("Case", "dossier", "publish")
                + "</channel></rss>")
        .read();
    assertThat(folder.articles)
        .extracting(article -> article.text())
        .containsExactly(
            "Bridge\n\nIt reopened.\n\nLorries pass.", "Case\n\nIt reopened.\n\nLorries pass.");
    assertThat(folder.notes)
        .containsExactly(
            new Skip("blog.xml", "entries passed over: 1 attachment, 1 draft, 1 nav_menu_item"));
  }

  @Test
  void anOutletBehindATitleIsNoPartOfIt() throws IOException {
    folder
        .with(
            "a.xml",
            "<?xml version='1.0'?><rss version='2.0'><channel><title>Hit - News</title><link>x</link>"
                + "<item><title>Bridge reopens - Dijla Post</title><link>http://x.example/1</link>"
                + "<source url='http://dijla.example'>Dijla Post</source></item></channel></rss>")
        .read();
    assertThat(folder.only().text()).isEqualTo("Bridge reopens");
  }

  @Test
  void aPageOfAPressDatabaseIsAsManyArticlesAsItHolds() throws IOException {
    String row = "<tr><td><b>%s</b>&nbsp;</td><td>%s</td></tr>";
    String table =
        "<div class='article enArticle'><table>"
            + row.formatted("HD", "Ferry sails")
            + row.formatted("PD", "14 March 2024")
            + row.formatted("SN", "Levant Ledger")
            + row.formatted("LP", "<p>It sailed.</p>")
            + row.formatted("TD", "<p>Lorries pass.</p>")
            + row.formatted("AN", "Document LEVLDG0020240314ek3e0008x")
            + "</table></div>";
    String print =
        "<div class='article enArticle'><p>News</p><div>Bridge reopens after forty days</div><div>112 words</div>"
            + "<div>15 March 2024</div><div>Tigris Courier</div><div>English</div><div>(c) 2024 Tigris Courier</div>"
            + "<p>It reopened.</p><p>Document TIGCOU0020240315ek3f0002y</p></div>";
    folder
        .with(
            "a.html",
            "<html><head><title>Factiva</title></head><body>" + table + print + "</body></html>")
        .read();
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .containsExactly(
            "Ferry sails\n\nIt sailed.\n\nLorries pass.",
            "Bridge reopens after forty days\n\nIt reopened.");
    assertThat(folder.articles)
        .extracting(article -> article.given().publisher())
        .containsExactly("Levant Ledger", "Tigris Courier");
  }

  @Test
  void aTextOfAPressDatabaseIsAsManyArticlesAsItHolds() throws IOException {
    folder
        .with(
            "a.txt",
            "Bridge reopens\n\nIt reopened.\n\nEnd of Document\n\nFerry\n\nIt sails.\n\nEnd of Document\n")
        .with("b.txt", "1 of 2 DOCUMENTS\r\n\r\nBridge\r\n\r\n2 of 2 DOCUMENTS\r\n\r\nFerry\r\n")
        .with(
            "c.txt",
            "Bridge\n\nDocument DIJLA00020240422ek4m0001\n\nFerry\n\nDocument DIJLA00020240423ek4m0002")
        .with("d.txt", "Bridge reopens\n\nIt reopened.\n\nEnd of Document\n")
        .read();
    assertThat(folder.origins())
        .containsExactly("a.txt#1", "a.txt#7", "b.txt#1", "b.txt#5", "c.txt#1", "c.txt#5", "d.txt");
    assertThat(folder.articles.get(1).text()).isEqualTo("Ferry\n\nIt sails.");
    assertThat(folder.articles.getLast().text()).endsWith("End of Document\n");
  }
}
