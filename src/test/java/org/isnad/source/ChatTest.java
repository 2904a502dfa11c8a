package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.isnad.raw.Given.Said;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

/** A channel as Telegram's program exports it for reading. */
final class ChatTest extends WithFolder {
  private static String page(String posts) {
    return """
    <!DOCTYPE html>
    <html>
     <head>
      <meta charset="utf-8"/>
    <title>Exported Data</title>
     </head>
     <body onload="CheckLocation();">
      <div class="page_header"><div class="text bold">Hit Watch</div></div>
      <div class="history">
       <div class="message service" id="message-1"><div class="body details">22 April</div></div>
    """
        + posts
        + "</div></body></html>";
  }

  private static String post(int id, String from, String inside) {
    return """
    <div class="message default clearfix" id="message%d"><div class="body">
     <div class="pull_right date details" title="22.04.2024 20:0%d:00 UTC+03:00">20:03</div>
     %s%s</div></div>
    """
        .formatted(id, id % 10, from, inside);
  }

  private static String name(String name) {
    return "<div class=\"from_name\">\n" + name + "\n</div>";
  }

  private static String text(String text) {
    return "<div class=\"text\">\n" + text + "\n</div>";
  }

  @Test
  void eachPostIsAnArticle() throws IOException {
    String forwarded =
        "<div class=\"forwarded body\"><div class=\"from_name\">Other</div>"
            + text("It closed again.")
            + "</div>";
    folder
        .with(
            "messages.html",
            page(
                post(12, name("Hit Watch"), text("The bridge <strong>reopened</strong>.<br>Soon."))
                    + post(13, "", text("Lorries pass."))
                    + post(14, "", "<div class=\"media_wrap\"></div>")
                    + post(15, name("Hit Watch"), forwarded)))
        .read();
    assertThat(folder.origins())
        .containsExactly(
            "messages.html#message12", "messages.html#message13", "messages.html#message15");
    assertThat(folder.articles)
        .extracting(article -> article.text())
        .containsExactly("The bridge reopened.\n\nSoon.", "Lorries pass.", "It closed again.");
    assertThat(folder.articles)
        .extracting(article -> article.given().outlet())
        .extracting(Said::value)
        .containsOnly("Hit Watch");
    assertThat(folder.articles.get(1).given().date())
        .extracting(Said::value)
        .isEqualTo("22.04.2024 20:03:00 UTC+03:00");
    assertThat(folder.notes)
        .containsExactly(new Skip("messages.html", "posts passed over: 1 without text"));
  }

  @Test
  void postsInPostsAreReadOnceAndInTimeThatGrowsWithThePage() throws IOException {
    String open = "<div class=\"message default\" id=\"message1\"><div class=\"text\">";
    folder.with("messages.html", page(open.repeat(20_000) + "Lorries pass.")).read();
    assertThat(folder.origins()).containsExactly("messages.html#message1");
  }

  @Test
  void anExportWithoutPostsIsListed() throws IOException {
    folder.with("messages.html", page("")).read();
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("messages.html", "an export of Telegram without a post in it"));
  }
}
