package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** News as agencies deliver it, and as collections for research keep it. */
final class AgencyTest extends WithFolder {

  private static String told(RawArticle article) {
    Given given = article.given();
    return "%s | %s | %s | %s"
        .formatted(
            value(given.title()),
            value(given.outlet()),
            value(given.date()),
            value(given.author()));
  }

  private static @Nullable String value(@Nullable Said said) {
    return said == null ? null : said.value();
  }

  private static String nitf(String content) {
    return "<nitf><head><title>Ferry</title><docdata><date.issue norm=\"20240314T161200Z\"/>"
        + "<doc-id id-string=\"LL1\"/></docdata><pubdata name=\"Levant Ledger\"/></head><body><body.head>"
        + "<hedline><hl1>Ferry sails again</hl1></hedline><byline>By <person>Nadia Haddad</person></byline>"
        + "<dateline><location>TARTUS</location><story.date>March 14</story.date></dateline></body.head>"
        + "<body.content>"
        + content
        + "</body.content></body></nitf>";
  }

  private static String item(String id, String inside) {
    return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\""
        + id
        + "\"><itemMeta><provider>"
        + "<name>Levant Ledger</name></provider><firstCreated>2024-03-14T16:12:00+02:00</firstCreated>"
        + inside
        + "</newsItem>";
  }

  private static String story(String title, String html) {
    return "</itemMeta><contentMeta><headline>"
        + title
        + "</headline><by>Nadia Haddad</by></contentMeta>"
        + "<contentSet><inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>"
        + html
        + "</body></html></inlineXML></contentSet>";
  }

  @Test
  void nitf() throws IOException {
    String xml =
        "<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf-3-4.dtd'>\n"
            + nitf(
                "<p>The ferry sailed.</p><media><media-caption>The quay</media-caption></media><p>Lorries pass.</p>");
    RawArticle article = folder.with("a.xml", xml).read().only();
    assertThat(article.text())
        .isEqualTo("Ferry sails again\n\nTARTUS - The ferry sailed.\n\nLorries pass.");
    assertThat(told(article))
        .isEqualTo("Ferry sails again | Levant Ledger | 2024-03-14 | By Nadia Haddad");
    assertThat(article.given().id()).isEqualTo("LL1");
  }

  @Test
  void aTextWhoseBeginningStandsTwiceIsReadOnce() throws IOException {
    String xml =
        nitf(
            "<block class=\"lead_paragraph\"><p>The ferry sailed.</p></block>"
                + "<block class=\"full_text\"><p>The ferry sailed.</p><p>Lorries pass.</p></block>");
    assertThat(folder.with("a.xml", xml).read().only().text())
        .isEqualTo("Ferry sails again\n\nTARTUS - The ferry sailed.\n\nLorries pass.");
  }

  @Test
  void aMessageHoldsItemsOfWhichPicturesAndWithdrawnOnesAreCounted() throws IOException {
    String xml =
        "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>\n"
            + item("u1", story("Ferry sails", "<p>It sailed.</p>"))
            + "\n"
            + item("u2", story("Bridge reopens", "<p>It reopened.</p>"))
            + item(
                "u3",
                "</itemMeta><contentMeta><headline>Quay</headline></contentMeta><contentSet><remoteContent href=\"a.jpg\"/></contentSet>")
            + item("u4", "<pubStatus qcode=\"stat:canceled\"/>" + story("Wrong", "<p>Wrong.</p>"))
            + "</itemSet></newsMessage>";
    folder.with("a.xml", xml).read();
    assertThat(folder.origins()).containsExactly("a.xml#2", "a.xml#3[0]");
    assertThat(told(folder.articles.getFirst()))
        .isEqualTo("Ferry sails | Levant Ledger | 2024-03-14T16:12:00+02:00 | Nadia Haddad");
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .containsExactly("Ferry sails\n\nIt sailed.", "Bridge reopens\n\nIt reopened.");
    assertThat(folder.notes)
        .containsExactly(new Skip("a.xml", "items passed over: 1 withdrawn, 1 without text"));
  }

  @Test
  void nitfStandsInOlderNewsMl() throws IOException {
    String xml =
        "<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>ledger.example</ProviderId>"
            + "<PublicIdentifier>urn:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement>"
            + "<FirstCreated>20240314T161200Z</FirstCreated></NewsManagement><NewsComponent><NewsLines>"
            + "<HeadLine>Ferry sails</HeadLine><ByLine>Nadia Haddad</ByLine></NewsLines><ContentItem><DataContent>"
            + "<nitf><body><body.content><p>It sailed.</p></body.content></body></nitf>"
            + "</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>";
    RawArticle article = folder.with("a.xml", xml).read().only();
    assertThat(article.text()).isEqualTo("Ferry sails\n\nIt sailed.");
    assertThat(told(article)).isEqualTo("Ferry sails | ledger.example | 2024-03-14 | Nadia Haddad");
  }

  @Test
  void whatDeclaresEntitiesOrEndsEarlyIsListed() throws IOException {
    folder
        .with("a.xml", "<!DOCTYPE nitf [<!ENTITY a \"b\">]>" + nitf("<p>&a;</p>"))
        .with("b.xml", nitf("<p>It sailed.</p>").substring(0, 300))
        .with("c.xml", "<newsMessage><itemSet/></newsMessage>")
        .read();
    assertThat(folder.articles).isEmpty();
    assertThat(folder.skips)
        .extracting(Skip::place)
        .containsExactlyInAnyOrder("a.xml#1", "b.xml#1", "c.xml");
  }

  @Test
  void aCollectionInSgmlIsAsManyArticlesAsItHolds() throws IOException {
    folder
        .with(
            "a",
            """
            <DOC id="AFP_ENG_20070314.0012" type="story" >
            <HEADLINE>
            Ferry sails
            </HEADLINE>
            <TEXT>
            <P>
            It sailed &amp;
            lorries passed.
            </P>
            <P>
            It came.
            </P>
            </TEXT>
            </DOC>
            <DOC>
            <DOCNO> LL-7 </DOCNO>
            <DATE>14 March 1989</DATE>
            <HEAD>Bridge</HEAD>
            <TEXT>
               It re-
            opened.

               Lorries pass.
            </TEXT>
            </DOC>
            <DOC>
            <DOCNO>LL-8</DOCNO>
            <TEXT>
            </TEXT>
            </DOC>
            <DOC>
            <TEXT>It end""")
        .read();
    assertThat(folder.origins()).containsExactly("a#1", "a#15");
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .containsExactly(
            "Ferry sails\n\nIt sailed & lorries passed.\n\nIt came.",
            "Bridge\n\nIt reopened.\n\nLorries pass.");
    assertThat(folder.articles)
        .extracting(AgencyTest::told)
        .containsExactly(
            "Ferry sails | AFP | 2007-03-14 | null", "Bridge | null | 14 March 1989 | null");
    assertThat(folder.skips)
        .containsExactly(
            new Skip("a#26", "a document without text"),
            new Skip("a#31", "a document without its end: cut off"));
  }

  @Test
  void documentsMayShareALineAndWhatStandsOutsideIsNoted() throws IOException {
    folder
        .with(
            "a",
            """
            <DOC><TEXT>It sailed.</TEXT></DOC> <DOC><TEXT>It came.</TEXT></DOC>
            end of tape
              <DOC>
            <TEXT>It reopened.</TEXT>
            </DOC>
            """)
        .read();
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .containsExactly("It sailed.", "It came.", "It reopened.");
    assertThat(folder.notes)
        .containsExactly(new Skip("a", "lines passed over: 1 outside of any document"));
  }

  @Test
  void aDocumentWithoutEndIsNotHeld() throws IOException {
    String word = "It sailed and sailed.\n";
    folder
        .with(
            "a",
            "<DOC>\n<TEXT>\n"
                + word.repeat(1_000)
                + "</TEXT>\n</DOC>\n<DOC>\n<TEXT>\nB\n</TEXT>\n</DOC>")
        .read(Sources.limited(1_000, 250));
    assertThat(folder.articles).extracting(RawArticle::text).containsExactly("B");
    assertThat(folder.onlySkip().place()).isEqualTo("a#1");
  }
}
