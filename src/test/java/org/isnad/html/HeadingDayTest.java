package org.isnad.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.HEADING;
import static org.isnad.html.StoryPage.PROSE;
import static org.isnad.html.StoryPage.date;
import static org.isnad.html.StoryPage.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadingDayTest {
  private static @Nullable String below(String line) throws IOException {
    return date(read("", HEADING + line + PROSE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "May, 04, 2024 - 10:30; May, 04, 2024",
        "الأحد، 04 آب/اغسطس 2013، آخر تحديث 02:21; 04 آب/اغسطس 2013",
        "2024年05月04日10:30 来源：底格里斯网; 2024年05月04日",
        "Last updated: May 04. 2024 11:30PM UAE, first published May 03. 2024; May 03.2024",
        "25 Kanûn 2019, Çarşem - 16:40; 25 Kanûn 2019",
        "Sun, 05/04/2014 - 10:30; Sun, 05/04/2014",
        "Sat May 4 10:30:00 EDT 2024; May 4 10:30:00 EDT 2024",
        "05/04/2024 10:30 AM EDT; 2024-05-04",
        "05/04/2024 10:30 GMT; 05/04/2024",
        "تاريخ النشر: 5/4/2024 3:15:00 PM; 2024-05-04",
        "5/4/2024 3:15 PM; 5/4/2024",
        "13/04/2024 10:30 EST; 13/04/2024",
        "04.05.24 | 10:30; 04.05.2024",
        "10:30, 04/05/24; 04/05/2024",
        "Gates 3/5/24 of 40;",
        "From the May 11, 2024 issue, published May 4, 2024; May 4, 2024",
        "Men wait at the canal - 3 May 2024 (Rim Azar);",
        "04.05.2024 - Update : 05.05.2024; 04.05.2024",
        "السبت 04 / 05 / 2024; 04/05/2024",
        "2024. május 4., szombat 14:10; 2024. május 4",
        "Registriert: So 4. Mai 2008. Beitrag am Do 4. Mai 2024; 4. Mai 2024",
        "03 كانون1/ديسمبر 2019; 03 ديسمبر 2019",
        "١٢ی تشرینی دووەمی ٢٠٢٤; 12ی تشرینی دووەمی 2024",
        "Printed from dijla.example on 5 May 2025;",
        "Printed on 5 May 2025. Published 4 May 2024; 4 May 2024",
        "Nadia Hakim, 4 May 24; 4 May 2024",
        "par Nadia Hakim, mai 2024; mai 2024",
        "Rawa 24 2024;",
        "By Nadia Hakim - May 04,2024 - Last updated at May 05,2024; May 04,2024",
        "Published on 04-12-2024. Modified: 04-13-2024; 2024-04-12",
        "Published on 04-12-2024. Modified: 13-12-2024; 04-12-2024",
        "Publié le 4 mai 2024 à 17h45, modifié le 5 mai 2024 • Lecture 4 min.; 4 mai 2024",
        "Aktualisiert am 5.5.2024, veröffentlicht am 4.5.2024; 4.5.2024",
      })
  void readsTheFormsThatSystemsPrint(String line, @Nullable String day) throws IOException {
    assertThat(below("<div>" + line + "</div>")).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<article>%s<aside><p>Words by Nadia Hakim</p><p>4 May 2024</p></aside>; 4 May 2024",
        "<article>%s<footer>Sent by web on Sun, 05/04/2014 - 10:30</footer>; Sun, 05/04/2014",
        "<article>%s<aside><h3>Ferry stops</h3><p>4 May 2024</p></aside>;",
        "%s<aside><p>4 May 2024</p></aside>;",
      })
  void aBoxBesideAnArticlesFirstParagraphMayTellIt(String head, @Nullable String day)
      throws IOException {
    assertThat(date(read("", head.formatted(HEADING) + PROSE))).isEqualTo(day);
  }

  @Test
  void theDayOfTheVisitInTheSitesHeadIsNone() throws IOException {
    String visit = "<div class=top-bar>Sunday, 29 November 2026</div>";
    assertThat(date(read("", visit + HEADING + PROSE))).isNull();
    assertThat(date(read("", "<header>29 November 2026</header>" + HEADING + PROSE))).isNull();
    assertThat(date(read("", "<div>29 November 2026</div>" + HEADING + PROSE)))
        .isEqualTo("29 November 2026");
    String own = "<article><header>29 November 2026</header>" + HEADING + PROSE + "</article>";
    assertThat(date(read("", own))).isEqualTo("29 November 2026");
  }

  @Test
  void theDaysOfCopiesInAnArchiveAreNone() throws IOException {
    String toolbar = "<div id=wm-ipp-base><p>44 captures</p><p>2 Feb 2015 - 19 Oct 2024</p></div>";
    assertThat(date(read("", toolbar + HEADING + PROSE))).isNull();
  }

  @Test
  void aDayWithTwoDigitsOfAYearIsByTheOutletsClockToo() throws IOException {
    String head = "<meta property=article:published_time content='2025-07-12T21:30:00Z'>";
    assertThat(date(read(head, HEADING + "<p>13.07.25 | 00:30</p>" + PROSE)))
        .isEqualTo("2025-07-13");
  }

  @Test
  void theDayThatTheSiteBeganIsNone() throws IOException {
    String head = "<meta property=article:published_time content='1998-05-04T00:00:00Z'>";
    String line = "<p>4 May 2024</p>";
    assertThat(date(read(head, HEADING + line + PROSE))).isEqualTo("4 May 2024");
    assertThat(date(read(head, HEADING + PROSE))).startsWith("1998-05-04");
    String told = head.replace("T00:00", "T10:30");
    assertThat(date(read(told, HEADING + line + PROSE))).startsWith("1998-05-04");
  }

  @Test
  void aBlogsDayMayBeMarkedAsUpdatedToo() throws IOException {
    assertThat(below("<span class='date updated'>May 4, 2024</span>")).isEqualTo("May 4, 2024");
  }

  @Test
  void wordsBeforeAMarkedDayAreNoPartOfIt() throws IOException {
    assertThat(below("<div class=post-date>Post date June 17, 2023</div>"))
        .isEqualTo("June 17, 2023");
  }

  @Test
  void whatWasTakenOverIsAsOldAsWhereItFirstCameOut() throws IOException {
    String taken =
        "<dl><dt>Posted</dt><dd><time datetime='2024-05-05'>5 May 2024</time></dd>"
            + "<dt>Originally published</dt><dd>4 May 2024</dd></dl>";
    assertThat(below(taken)).isEqualTo("4 May 2024");
  }

  @Test
  void aLineMayCarryItsMomentForScripts() throws IOException {
    assertThat(below("<div><span data-time='2024-05-04T07:30:00Z'>10:30</span></div>"))
        .isEqualTo("2024-05-04T07:30:00Z");
    assertThat(
            below(
                "<div>Updated <span class=updated data-time='2024-05-04T07:30:00Z'>7:30</span></div>"))
        .isNull();
    assertThat(below(PROSE.repeat(4) + "<b data-time='2024-05-04T07:30:00Z'>Ferry</b>")).isNull();
  }

  @Test
  void aTimeMayShowItsDayOnlyWhenPointedAt() throws IOException {
    assertThat(below("<time title='May 4, 2024 10:30 AM'>2 days ago</time>"))
        .isEqualTo("May 4, 2024 10:30 AM");
  }

  @Test
  void aLiveBlogBeganWhenItsCoverageDid() throws IOException {
    String data =
        "<script type=application/ld+json>{\"@type\": \"LiveBlogPosting\","
            + " \"coverageStartTime\": \"2024-05-04T05:00:00Z\"}</script>";
    assertThat(date(read(data, HEADING + PROSE))).isEqualTo("2024-05-04T05:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "https://dijla.example/news/2024/5/4/bridge, 2024-05-04",
    "https://dijla.example/news/2024/13/4/bridge,",
    "https://dijla.example/news/2024/5/4,",
  })
  void anAddressMayLeaveTheNoughtsOut(String url, @Nullable String day) throws IOException {
    String head = "<link rel=canonical href='%s'>".formatted(url);
    assertThat(date(read(head, HEADING + PROSE))).isEqualTo(day);
  }
}
