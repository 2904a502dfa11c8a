package org.isnad.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.HEADING;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class ArticleBoxTest {
  private static final String ARTICLE = paragraphs("The ferry at Rawa", 3);

  /** Each of a hundred letters and more. */
  private static String paragraphs(String subject, int count) {
    var all = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      all.append(
              "<p>%s, number %d, went out of service on Tuesday, and nobody,".formatted(subject, i))
          .append(" on either bank of the river, could say when it would run again.</p>");
    }
    return all.toString();
  }

  private static String text(String body) throws IOException {
    return Page.read(("<html><body>" + body + "</body></html>").getBytes(UTF_8), null).text();
  }

  @Test
  void whatStandsBeforeAnEmptyLineIsAParagraphToo() throws IOException {
    String lines = ARTICLE.replace("<p>", "").replace("</p>", "<br><br>");
    String two = lines.substring(0, lines.indexOf("The ferry at Rawa, number 3"));
    assertThat(text("<table><tr><td>" + HEADING + "<div>" + two + "</div></td></tr></table>"))
        .contains("The ferry at Rawa, number 1", "The ferry at Rawa, number 2");
  }

  @Test
  void whatStandsBelowTheHeadingIsTheArticleThoughAPopupIsLonger() throws IOException {
    String popup =
        "<div class=pum><div class=pum-content><div class=content>"
            + paragraphs("The cadets' course", 5)
            + "</div></div></div>";
    String page = "<main><div><div><div>" + HEADING + ARTICLE + "</div></div></div></main>" + popup;
    assertThat(text(page))
        .contains("The ferry at Rawa, number 1", "The ferry at Rawa, number 3")
        .doesNotContain("cadets");
  }

  @Test
  void aBoxCalledAfterItsSidebarHoldsTheArticle() throws IOException {
    String footer = "<p>" + "This page and all that is on it may be read by everybody. ".repeat(3);
    assertThat(text("<div id=pageWithSidebar>" + HEADING + ARTICLE + "</div>" + footer))
        .contains("The ferry at Rawa, number 1");
  }

  @Test
  void whatStandsBeforeTheEntriesOfALivePageIsOfItToo() throws IOException {
    String entries = "<div class=entries>" + paragraphs("The bridge at Hit", 5) + "</div>";
    String page = "<article>" + HEADING + "<div class=extra-intro>" + ARTICLE + "</div>" + entries;
    assertThat(text(page + "</article>"))
        .contains("The ferry at Rawa, number 1", "The bridge at Hit, number 5");
  }

  @Test
  void aPostInATemplateIsRead() throws IOException {
    String template = "<script type='text/template'>" + ARTICLE + "</script>";
    assertThat(text(HEADING + template + "<p>Labels: ferries</p>"))
        .contains("The ferry at Rawa, number 3");
    String logic = template.replace("nobody,", "{{nobody}},");
    assertThat(text(HEADING + logic + "<p>Labels: ferries</p>")).doesNotContain("Rawa");
  }

  @Test
  void blankLinesOfPlainTextPartItsParagraphs() throws IOException {
    String plain = ARTICLE.replace("</p>", "\n\n").replace("<p>", "  ");
    assertThat(text("<h1>Wire</h1><pre>\n  By Nadia Hakim\n\n" + plain + "</pre>"))
        .contains(
            "By Nadia Hakim\n\nThe ferry at Rawa, number 1",
            "again.\n\nThe ferry at Rawa, number 2");
  }
}
