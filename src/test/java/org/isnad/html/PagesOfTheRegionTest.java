package org.isnad.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Objects;
import org.isnad.raw.Given.Said;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in languages of the region, and in forms that news sites use beside the plain page. */
final class PagesOfTheRegionTest {

  private static @Nullable String value(@Nullable Said said) {
    return said == null ? null : said.value();
  }

  private static String page(String language, String title, String byline, String paragraph) {
    boolean leftward = !language.equals("tr");
    return """
        <html lang="%s" dir="%s"><head><title>%s | Dijla</title></head><body>
        <nav><a>%s</a></nav>
        <article><h1>%s</h1><div class="meta">%s</div><p>%s</p><p>%s</p></article>
        </body></html>
        """
        .formatted(
            language,
            leftward ? "rtl" : "ltr",
            title,
            "Menu",
            title,
            byline,
            paragraph.repeat(4),
            paragraph.repeat(3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | إعادة فتح الجسر في هيت | بقلم: نادية حكيم | نادية حكيم"
            + " | انتظرت الشاحنات منذ الفجر عند الجسر، وقال السائقون إن العبارة توقفت يوم الثلاثاء. ",
        "fa | پل هیت بازگشایی شد | نویسنده: نادیه حکیم | نادیه حکیم"
            + " | کامیون‌ها از سپیده‌دم در صف ماندند و رانندگان گفتند که کشتی از سه‌شنبه کار نمی‌کند. ",
        "he | הגשר בהית נפתח מחדש | מאת: נדיה חכים | נדיה חכים"
            + " | המשאיות חיכו מאור ראשון, והנהגים אמרו שהמעבורת אינה פועלת מאז יום שלישי. ",
        "tr | Hit köprüsü yeniden açıldı | Haber: Nadya Hâkim | Nadya Hâkim"
            + " | Kamyonlar şafaktan beri bekledi; şoförler feribotun salıdan beri çalışmadığını söyledi. ",
      })
  void readsThePage(String language, String title, String byline, String author, String paragraph)
      throws IOException {
    String said = paragraph.strip() + " ";
    Page page = Page.read(page(language, title, byline, said).getBytes(UTF_8), null);
    assertThat(value(page.given().title())).isEqualTo(title);
    assertThat(value(page.given().author())).isEqualTo(author);
    assertThat(page.text()).contains(said.repeat(4).strip()).doesNotContain("Menu");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1256 | إعادة فتح الجسر في هيت | انتظرت الشاحنات منذ الفجر عند الجسر وقال السائقون ذلك ",
        "windows-1254 | Hit köprüsü yeniden açıldı | Kamyonlar şafaktan beri köprüde bekledi ve gün ağardı ",
        "windows-1255 | הגשר בהית נפתח מחדש | המשאיות חיכו מאור ראשון והנהגים אמרו שהמעבורת אינה פועלת ",
      })
  void readsTheEncodingsThatSuchPagesHad(String encoding, String title, String words)
      throws IOException {
    String html =
        "<html><head><meta charset=\"%s\"><title>%s</title></head><body><h1>%s</h1><p>%s</p></body></html>"
            .formatted(encoding, title, title, words.repeat(8));
    Page page = Page.read(html.getBytes(Charset.forName(encoding)), null);
    assertThat(value(page.given().title())).isEqualTo(title);
    assertThat(page.text()).contains(words.strip());
  }

  @Test
  void readsAPageForTelephones() throws IOException {
    String words = "Lorries waited from first light, the drivers said, because the ferry was out. ";
    String html =
        """
        <!doctype html><html ⚡ lang="en"><head><meta charset="utf-8">
        <title>Bridge reopens in Hit</title>
        <link rel="canonical" href="https://dijla.example/2024/05/02/bridge">
        <style amp-boilerplate>body{visibility:hidden}</style>
        <script async src="https://cdn.ampproject.org/v0.js"></script>
        <script type="application/ld+json">{"@context": "http://schema.org",
         "@type": "NewsArticle", "headline": "Bridge reopens in Hit",
         "datePublished": "2024-05-02T10:00:00Z",
         "author": {"@type": "Person", "name": "Nadia Hakim"}}</script></head>
        <body><amp-sidebar><ul><li>World</li></ul></amp-sidebar>
        <article><h1>Bridge reopens in Hit</h1>
        <amp-img src="a.jpg" alt="A bridge"><noscript><img src="a.jpg"></noscript></amp-img>
        <p>%s</p><amp-ad type="x">Buy now</amp-ad><p>%s</p></article></body></html>
        """
            .formatted(words.repeat(4), words.repeat(3));
    Page page = Page.read(html.getBytes(UTF_8), null);
    assertThat(value(page.given().title())).isEqualTo("Bridge reopens in Hit");
    assertThat(value(page.given().author())).isEqualTo("Nadia Hakim");
    assertThat(value(page.given().date())).isEqualTo("2024-05-02T10:00:00Z");
    assertThat(page.text())
        .contains(words.repeat(4).strip(), words.repeat(3).strip())
        .doesNotContain("Buy now", "World");
  }

  @Test
  void aLiveBlogIsOneArticleWithAllItsPosts() throws IOException {
    var posts = new StringBuilder();
    for (int hour = 9; hour < 15; hour++) {
      posts.append(
          """
          <section class="post"><time datetime="2024-05-02T%02d:00:00Z">%d.00</time>
          <h2>News of hour %d</h2><p>At hour %d the ferry took forty lorries over the river, and
          the drivers said that the queue had not grown shorter since the morning came.</p></section>
          """
              .formatted(hour, hour, hour, hour));
    }
    String html =
        """
        <html><head><title>Bridge of Hit: live updates</title>
        <script type="application/ld+json">{"@type": "LiveBlogPosting",
         "headline": "Bridge of Hit: live updates", "datePublished": "2024-05-02T08:30:00Z",
         "author": [{"@type": "Person", "name": "Nadia Hakim"}],
         "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "News of hour 9",
           "datePublished": "2024-05-02T09:00:00Z"}]}</script></head>
        <body><main><article><h1>Bridge of Hit: live updates</h1>%s</article></main></body></html>
        """
            .formatted(posts);
    Page page = Page.read(html.getBytes(UTF_8), null);
    assertThat(value(page.given().title())).isEqualTo("Bridge of Hit: live updates");
    assertThat(value(page.given().author())).isEqualTo("Nadia Hakim");
    assertThat(Objects.requireNonNull(value(page.given().date()))).startsWith("2024-05-02T08:30");
    assertThat(page.text()).contains("At hour 9 the", "At hour 11 the", "At hour 14 the");
  }
}
