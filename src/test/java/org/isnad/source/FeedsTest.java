package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

/** RSS and Atom, whole and broken. */
final class FeedsTest extends WithFolder {
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
}
