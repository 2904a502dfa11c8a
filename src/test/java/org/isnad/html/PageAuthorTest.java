package org.isnad.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.isnad.raw.Given.Said;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageAuthorTest {
  private static final String PROSE =
      "<p>"
          + "Lorries waited from first light, the drivers said, because the ferry had been out of"
              .concat(" service since Tuesday, and nobody could say when it would run again. ")
              .repeat(4)
          + "</p>";

  private static @Nullable String author(String head, String afterHeading) throws IOException {
    String page =
        "<html><head><title>Bridge reopens in Hit</title>%s</head><body><h1>Bridge reopens in Hit</h1>%s%s"
            .formatted(head, afterHeading, PROSE);
    Said author = Page.read(page.getBytes(UTF_8), null).given().author();
    return author == null ? null : author.value();
  }

  private static String meta(String name, String content) {
    return "<meta name=\"%s\" content=\"%s\">".formatted(name, content);
  }

  @Test
  void whoEnteredAnArticleGivesWayToTheBylineThatReadersSee() throws IOException {
    String hidden = meta("author", "Kamal Entry");
    assertThat(author(hidden, "<div>By <a rel=author>Nadia Hakim</a></div>"))
        .isEqualTo("Nadia Hakim");
    assertThat(author(hidden, "")).isEqualTo("Kamal Entry");
    assertThat(author(hidden, "<div>By <a rel=author>Nadia Hakim</a>, Kamal Entry</div>"))
        .isEqualTo("Kamal Entry");
  }

  @Test
  void whoTookThePhotosDidNotWrite() throws IOException {
    assertThat(author("", "<p>Story by Nadia Hakim; photographs by Sami Darwish</p>"))
        .isEqualTo("Nadia Hakim");
  }

  @Test
  void ofAMailTheNameIsTaken() throws IOException {
    assertThat(author(meta("author", "n@dijla.example (Nadia Hakim)"), ""))
        .isEqualTo("Nadia Hakim");
    assertThat(author(meta("author", "Nadia Hakim &lt;n@dijla.example&gt;"), ""))
        .isEqualTo("Nadia Hakim");
  }

  @Test
  void ofTwoTagsTheOneThatNamesMoreTellsWhoWrote() throws IOException {
    String one = meta("author", "Nadia Hakim");
    assertThat(author(one + meta("parsely-author", "Nadia Hakim, Sami Darwish"), ""))
        .isEqualTo("Nadia Hakim, Sami Darwish");
    assertThat(author(one + meta("parsely-author", "Omar Aziz, Sami Darwish"), ""))
        .isEqualTo("Nadia Hakim");
  }

  @Test
  void theBylineMayNameMoreThanTheHead() throws IOException {
    String one = meta("author", "Nadia Hakim");
    assertThat(author(one, "<div>By Nadia Hakim, Sami Darwish</div>"))
        .isEqualTo("Nadia Hakim, Sami Darwish");
    assertThat(author(one, "<div class=byline>Nadia Hakim, Dijla Staff</div>"))
        .isEqualTo("Nadia Hakim");
  }

  @Test
  void whoseBusinessAPageTellsOfDidNotWriteIt() throws IOException {
    String founder =
        "{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Dijla Post\",\"founders\":"
            + "{\"@type\":\"Person\",\"name\":\"Kamal Aziz\"}}}";
    String claim =
        "{\"@type\":\"ClaimReview\",\"itemReviewed\":{\"author\":"
            + "{\"@type\":\"Person\",\"name\":\"Kamal Aziz\"}}}";
    for (String json : new String[] {founder, claim}) {
      String data = "<script type=\"application/ld+json\">" + json + "</script>";
      assertThat(author(data, "")).isNull();
      assertThat(author(data, "<p class=desk-author__name>Nadia Hakim</p>"))
          .isEqualTo("Nadia Hakim");
    }
  }

  @ParameterizedTest
  @CsvSource({"Super User", "المحرر", "هيئة التحرير", "وكالات", "سردبیر", "Haber Merkezi"})
  void whoeverIsAtTheDeskIsNobody(String name) throws IOException {
    assertThat(author(meta("author", name), "<div class=author>" + name + "</div>")).isNull();
  }

  @Test
  void linkedDataThatIsBrokenStillTellsTheOnlyAuthor() throws IOException {
    String data = "<script type=\"application/ld+json\">%s</script>";
    String one = "{\"headline\":\"The \"old\" one\",\"author\":{\"name\":\"Nadia Hakim\"}}";
    assertThat(author(data.formatted(one), "")).isEqualTo("Nadia Hakim");
    String two = one + ",{\"author\":\"Omar Aziz\"}";
    assertThat(author(data.formatted(two), "")).isNull();
  }

  @Test
  void theWriterOfATeaserIsNotTheAuthor() throws IOException {
    String name = "<span class=author>Omar Aziz</span></div>";
    assertThat(author("", "<div><h3><a href=/ferry>Ferry stops again</a></h3>" + name)).isNull();
    assertThat(author("", "<div><h3><a href=/bridge>Bridge reopens in Hit</a></h3>" + name))
        .isEqualTo("Omar Aziz");
  }

  @Test
  void whoIsQuotedOrTookThePictureIsNotTheAuthor() throws IOException {
    String name = "<span class=author>Omar Aziz</span>";
    assertThat(author("", "<blockquote>So it goes. " + name + "</blockquote>")).isNull();
    assertThat(author("", "<figure><figcaption>" + name + "</figcaption></figure>")).isNull();
  }

  @Test
  void aBoxOfArticlesIsNoByline() throws IOException {
    String links = "<li><a href=/x>Wood Houses, Two</a></li>".repeat(12);
    assertThat(author("", "<div class=author-box><ul>" + links + "</ul></div>")).isNull();
  }

  @Test
  void aPlaceBehindTheNameIsNoneOfIt() throws IOException {
    assertThat(author(meta("author", "Nadia Hakim, Hit"), "")).isEqualTo("Nadia Hakim");
  }

  @Test
  void whoAnswersBelowDidNotWriteIt() throws IOException {
    String post = "<div%s><b itemprop=author><i itemprop=name>%s</i></b></div>";
    String first = post.formatted("", "rim77");
    assertThat(author("", first + post.formatted(" itemprop=comment", "Omar Aziz")))
        .isEqualTo("rim77");
  }

  @Test
  void aNameInPrintGoesBeforeTheLoginThatIsPartOfIt() throws IOException {
    assertThat(author(meta("author", "nadia"), "<p class=full-name>Nadia Hakim</p>"))
        .isEqualTo("Nadia Hakim");
    assertThat(author(meta("author", "nadia"), "<p>nadia</p><p class=full-name>Sami Darwish</p>"))
        .isEqualTo("nadia");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<div>By <a rel=author>Nadia Hakim</a>, <a rel=author>Sami Darwish</a></div>;"
            + " Nadia Hakim, Sami Darwish",
        "<ul class=authors><li>Nadia Hakim</li><li>Sami Darwish</li></ul>;"
            + " Nadia Hakim, Sami Darwish",
        "<div class=author><div>Nadia Hakim</div><div>Foreign Affairs Editor</div></div>;"
            + " Nadia Hakim",
        "<div class=byline>By <b>Nadia Hakim</b><br>March 25, 2024</div>; Nadia Hakim",
        "<div class=byline>By Theresa May</div>; Theresa May",
        "<p>By Nadia Hakim with Sami Darwish</p>; Nadia Hakim with Sami Darwish",
        "<p><span>By Nadia Hakim</span> <span>Erbil</span></p>; Nadia Hakim",
        "<span class=author-and-day>Nadia Hakim - 4 Dec 2024</span>; Nadia Hakim",
        "<div>Von Nadia Hakim, Bagdad</div>; Nadia Hakim",
        "<p>By Nadia Hakim, Sami Darwish</p>; Nadia Hakim, Sami Darwish",
        "<div>Автор: Анна Петрова</div>; Анна Петрова",
        "<div>كتبت: هدى ناصر</div>; هدى ناصر",
        "<div>تقرير: هدى ناصر</div>; هدى ناصر",
        "<div>بواسطة هدى ناصر</div>; هدى ناصر",
        "<div class=writer>הדס כהן</div>; הדס כהן",
        "<span class=كاتب>هدى ناصر</span>; هدى ناصر",
        "<div class=muhabir>Haber: Ayşe Demir</div>; Ayşe Demir",
        "<div>Submitted by <a>Nadia Hakim</a> on Thu, 05/16/2024</div>; Nadia Hakim",
        "<div>به قلم: هدی ناصری</div>; هدی ناصری",
        "<div>ئامادەکردنی: هێمن ئازاد</div>; هێمن ئازاد",
        "<div>Текст: Анна Петрова</div>; Анна Петрова",
        "<div>Publié par Nadia Hakim</div>; Nadia Hakim",
        "<div>05/10/2024 - Publicado por: Nadia Hakim - Saúde</div>; Nadia Hakim",
        "<div>Analysis by Nadia Hakim</div>; Nadia Hakim",
      })
  void bylinesOfManyKindsAreRead(String line, String names) throws IOException {
    assertThat(author("", line)).isEqualTo(names);
  }

  @Test
  void theNameInALinkToAnotherArticleIsNotTheAuthor() throws IOException {
    assertThat(
            author(
                "",
                "<a href=/ferry>Ferry between Rawa and Ana stops again"
                    + " <span class=author>Omar Aziz</span></a>"))
        .isNull();
  }

  @Test
  void aNameOnACardForMessagesIsTakenWhereNothingElseSaysWho() throws IOException {
    assertThat(author(meta("twitter:creator", "nadia_h"), "")).isEqualTo("nadia_h");
    assertThat(author(meta("twitter:creator", "@nadia_h"), "")).isNull();
  }
}
