package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import org.isnad.article.Role;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

final class PageTest extends WithFolder {
  private static final String HEAD =
      """
      <meta property="og:site_name" content="Dijla Post">
      <meta property="article:published_time" content="2024-05-02T10:00:00Z">
      <meta name="author" content="Nadia Hakim">
      <link rel="canonical" href="https://dijla.example/bridge">
      <title>Bridge reopens in Hit | Dijla Post</title>
      """;
  private static final String PARAGRAPH =
      "Lorries waited from first light, the drivers said, because the ferry had been out of"
          + " service since Tuesday, and nobody in the town could say when it would run again. ";

  private RawArticle read(String head, String body) throws IOException {
    return folder
        .with("p.html", "<html><head>" + head + "</head><body>" + body + "</body></html>")
        .read()
        .only();
  }

  @Test
  void aSavedPageSaysWhereItWasSavedFrom() throws IOException {
    String browser =
        "<!DOCTYPE html>\n<!-- saved from url=(0033)https://dijla.example/2024/bridge -->\n<html>";
    String singleFile =
        "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n"
            + " url: https://dijla.example/ferry \n saved date: Thu May 02 2024\n-->";
    folder
        .with("a.html", browser + "<body>" + story())
        .with("b.html", singleFile + "<body>" + story())
        .with("c.html", browser + "<head>" + HEAD + "</head><body>" + story())
        .read();
    assertThat(folder.articles)
        .extracting(article -> WithOneArticle.value(article.given().url()))
        .containsExactly(
            "https://dijla.example/2024/bridge",
            "https://dijla.example/ferry",
            "https://dijla.example/bridge");
  }

  private static String story() {
    return "<nav>Home World Sport</nav><article><h1>Bridge reopens in Hit</h1><p>"
        + PARAGRAPH
        + "</p><figure><img src=a.jpg><figcaption>Lorries on the bridge. (N. Hakim / DP)"
        + "</figcaption></figure><p>"
        + PARAGRAPH.repeat(3)
        + "</p><script>track()</script></article><footer>All rights reserved</footer>";
  }

  @Test
  void readsTitleParagraphsAndCaptionsWithBlankLinesBetween() throws IOException {
    RawArticle article = read(HEAD, story());
    assertThat(article.text().split("\n\n"))
        .containsExactly(
            "Bridge reopens in Hit",
            PARAGRAPH.strip(),
            "Lorries on the bridge. (N. Hakim / DP)",
            PARAGRAPH.repeat(3).strip());
    assertThat(article.textStart()).isZero();
    assertThat(article.marked())
        .extracting(part -> part.role())
        .containsExactly(Role.TITLE, Role.CAPTION);
    assertThat(article.marked().get(1).span().of(article.text())).startsWith("Lorries on");
  }

  @Test
  void boxesThatLieOverThePageAreNoText() throws IOException {
    String box = "<div class=cookie-bar role=dialog><p>We count readers with cookies.</p></div>";
    assertThat(read(HEAD, box + story()).text()).doesNotContain("cookies");
  }

  @Test
  void readsTheHead() throws IOException {
    Given given = read(HEAD, story()).given();
    assertThat(given.title()).extracting(Said::value).isEqualTo("Bridge reopens in Hit");
    assertThat(given.outlet()).extracting(Said::value).isEqualTo("Dijla Post");
    assertThat(given.author()).extracting(Said::value).isEqualTo("Nadia Hakim");
    assertThat(given.url()).extracting(Said::value).isEqualTo("https://dijla.example/bridge");
    assertThat(given.date())
        .isEqualTo(
            new Said(
                "2024-05-02T10:00:00Z", "metadata", "the page's meta tag article:published_time"));
  }

  @Test
  void linkedDataGoesBeforeTagsAndBrokenOneSaysNothing() throws IOException {
    String data =
        "<script type='application/ld+json'>{oops</script><script type='application/ld+json'>"
            + "{\"@graph\": [{\"@type\": \"WebPage\"}, {\"@type\": [\"NewsArticle\"], \"headline\":"
            + " \"Bridge open\", \"author\": [{\"name\": \"A\"}, {\"name\": \"B\"}]}]}</script>";
    Given given = read(data + HEAD, story()).given();
    assertThat(given.title()).extracting(Said::value).isEqualTo("Bridge reopens in Hit");
    assertThat(given.author()).extracting(Said::value).isEqualTo("A, B");
    assertThat(given.outlet()).extracting(Said::value).isEqualTo("Dijla Post");
  }

  @Test
  void theDeclaredEncodingHelpsWhereItIsNotUtf8() throws IOException {
    String page = "<meta charset=windows-1256><p>" + "قصف مطار المزة العسكري ".repeat(20);
    RawArticle article =
        folder.with("p.htm", page.getBytes(Charset.forName("windows-1256"))).read().only();
    assertThat(article.text()).startsWith("قصف مطار");
    assertThat(article.notes()).containsExactly("read as windows-1256, as it declares itself");
  }

  @Test
  void aPageWithoutTextIsListed() throws IOException {
    assertThat(folder.with("p.html", "<nav>Home</nav>").read().onlySkip())
        .isEqualTo(new Skip("p.html", "no article text on the page"));
  }

  @Test
  void aPageOfDeepMarkupEndsNothing() throws IOException {
    folder.with("p.html", "<div>".repeat(60_000) + "x").with("q.txt", "y");
    folder.read();
    assertThat(folder.articles.size() + folder.skips.size()).isEqualTo(2);
    assertThat(folder.origins()).contains("q.txt");
  }

  @Test
  void aPageOfMoreThanEightMegabytesIsListed() throws IOException {
    String page = "<p>" + "rain ".repeat(1_800_000);
    assertThat(folder.with("p.html", page).read().onlySkip().reason())
        .isEqualTo("too large: more than 8,388,608 bytes in one article");
  }
}
