package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.isnad.raw.RawArticle;
import org.junit.jupiter.api.Test;

/** Files of press databases. */
final class PressDatabasesTest extends WithFolder {
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
