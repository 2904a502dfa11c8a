package org.isnad.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.HEADING;
import static org.isnad.html.StoryPage.OUTLET;
import static org.isnad.html.StoryPage.PROSE;
import static org.isnad.html.StoryPage.read;
import static org.isnad.html.StoryPage.sureAuthor;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import org.isnad.raw.Given.Said;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which systems print who wrote an article. */
final class BylineFormsTest {

  @Test
  void boxesInBoxesTakeNoTimeThatGrowsWithTheirCube() {
    int deep = 450;
    String boxes = "<div class=author>".repeat(deep) + "Nadia Hakim" + "</div>".repeat(deep);
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> sureAuthor("", boxes));
  }

  @Test
  void thoseInBracketsWhoWroteWithSomebodyAreAuthorsToo() throws IOException {
    String byline = "<i itemprop=author><a>Nadia Hakim</a> (avec Sami Darwish et Rim Azar)</i>";
    assertThat(sureAuthor("", byline)).isEqualTo("Nadia Hakim avec Sami Darwish et Rim Azar");
    assertThat(sureAuthor("", byline.replace("avec Sami Darwish et Rim Azar", "Hit")))
        .isEqualTo("Nadia Hakim");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Text: Nadja Hakim, Fotos: Rim Azar; Nadja Hakim",
        "Eine Analyse von Nadja Hakim; Nadja Hakim",
        "Autorin/Autor Nadja Hakim; Nadja Hakim",
        "di Nadia Hakim; Nadia Hakim",
        "Door Nadia Hakim; Nadia Hakim",
        "Texte par : Nadia Hakim; Nadia Hakim",
        "كتب - أحمد سمير; أحمد سمير",
        "نص: نادية حكيم; نادية حكيم",
        "گروه: استان‌ها ۱۵ اردیبهشت ۱۴۰۳ خبرنگار: نادیه حکیم; نادیه حکیم",
        "Author, نادية حكيم; نادية حكيم",
        "Words Nadia Hakim · Photos Rim Azar; Nadia Hakim",
        "By Nadia Hakim in Hit and Sami Darwish in Tel Aviv, Dijla correspondents"
            + "; Nadia Hakim and Sami Darwish",
        "By NADIA HAKIM nhakim@dijla.example; NADIA HAKIM",
        "By Nadia Hakim for The Dijla Post; Nadia Hakim",
        "<b class=kateb>كتب أحمد سمير:</b>; أحمد سمير",
        "Nûçe: Berîvan Çelik; Berîvan Çelik",
        "<i class=byline>By Nadia Hakim Share</i>; Nadia Hakim",
        "<i class=byline>By Grace Share</i>; Grace Share",
        "كتب/ أحمد سمير; أحمد سمير",
        "كتب بواسطة: أحمد سمير; أحمد سمير",
        "نووسەر: هێمن کەریم; هێمن کەریم",
        "نویسنده: بهرام نیک\u200cپی; بهرام نیک\u200cپی",
        "By Nadia Hakim and DP Staff; Nadia Hakim",
        "By Nadia Hakim with agencies; Nadia Hakim",
        "By The Upper Rawa Staff;",
        "<i class=byline>By Nadia Hakim<br>Rawa News, Hit</i>; Nadia Hakim",
        "<i class=byline>By Nadia Hakim<br>Sami Darwish</i>; Nadia Hakim, Sami Darwish",
        "<i class=by>Words by <b class=fn>Nadia Hakim</b>, Photos by <b class=fn>Rim Azar</b></i>"
            + "; Nadia Hakim",
        "<div class=postbody><p class=author>von <strong><a>rim77</a></strong> » 4.5.2024</p></div>"
            + "; rim77",
        "<td><a class=bigusername>أبو ليث</a></td>; أبو ليث",
        "Posted May 4 at 3:10pm by Nadia Hakim; Nadia Hakim",
        "Hosted by Nadia Hakim; Nadia Hakim",
        "Propos recueillis par Nadia Hakim; Nadia Hakim",
        "Das Interview führte Nadja Hakim; Nadja Hakim",
        "حاورته: نادية حكيم; نادية حكيم",
        "خاص - Dijla Post - نادية حكيم; نادية حكيم",
        "<i class=writer>نادیه حکیم؛ روزنامه‌نگار</i>; نادیه حکیم",
        "By Walid al-Hakim and Nadia el-Azar; Walid al-Hakim and Nadia el-Azar",
        "By Nadia Hakim (now) and Sami Darwish (earlier); Nadia Hakim and Sami Darwish",
        "Map by Nadia Hakim | Last updated 4 May 2024; Nadia Hakim",
        "By Upper Command Public Affairs;",
        "Story and photographs by Nadia Hakim; Nadia Hakim",
        "Nivîsandin: Aram Kerîm; Aram Kerîm",
        "מאת ד\"ר נועה שמש; ד\"ר נועה שמש",
        "04.05.2024 11:04 von Nadja Hakim; Nadja Hakim",
        "Eingestellt von Nadja Hakim um 20:17; Nadja Hakim",
        "Publié par Nadia Hakim dans Rivières; Nadia Hakim",
        "Opublikowane przez Nadia Hakim w sob., 04/05/2024; Nadia Hakim",
        "Posted by Nadia Hakim at May 4, 2024 04:20 PM; Nadia Hakim",
        "Door: Nadia Hakim − 17/06/11, 08:03; Nadia Hakim",
        "<em>This is a guest post by Nadia Hakim.</em>; Nadia Hakim",
        "Ein Gastbeitrag von Nadja Hakim; Nadja Hakim",
        "<ul class=authNames><li>Nadia Hakim</li></ul>; Nadia Hakim",
        "<b data-hook=user-name>Nadia Hakim</b>; Nadia Hakim",
        "<div class=writer>دجلة ـ نادية حكيم</div>; نادية حكيم",
        "<h4 class=author-name><a href=/writer/7>Nadia Hakim</a></h4>; Nadia Hakim",
        "Von unserer Redakteurin Nadja Hakim; Nadja Hakim",
        "De notre envoyée spéciale à Rawa Nadia Hakim; Nadia Hakim",
        "Interviewed by Nadia Hakim; Nadia Hakim",
        "di Nadia Hakim e Ugo Azar; Nadia Hakim e Ugo Azar",
        "كتبها أحمد سمير في 4 أبريل 2024; أحمد سمير",
        "NADİA HAKİM / RAWA; NADİA HAKİM",
        "Pubblicato da <b>Nadia Hakim</b> alle 22:10; Nadia Hakim",
        "Gönderen Nadia Hakim zaman: 22:10; Nadia Hakim",
        "<b>Nadja Hakim</b>, <b>Rim Azar</b> (Text) und <b>Ugo Tal</b> (Bilder); Nadja Hakim, Rim Azar",
        "<i class=autoria><b class=nombre>NADIA HAKIM</b> <a>@nhakim</a> <b>HIT</b></i>; NADIA HAKIM",
        "Nadia Hakim 28-09-24, 06:30; Nadia Hakim",
        "<i class=imza>Nadia Hakim - Sami Darwish</i>; Nadia Hakim, Sami Darwish",
        "Redazione Rawa;",
        "Von Redaktion;",
        "di Redazione Cronaca;",
      })
  void readsALineThatSaysBy(String line, @Nullable String name) throws IOException {
    assertThat(sureAuthor("", "<div>" + line + "</div>")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Serdar Yilmaz   |04.05.2024 - Update : 05.05.2024; Serdar Yilmaz",
        "Nadia Hakim · May 4, 2024 · 5 min read; Nadia Hakim",
        "Nadia Hakim and Sami Darwish, 4 May 2024; Nadia Hakim and Sami Darwish",
        "Nadia Hakim, 4 May 24; Nadia Hakim",
        "Nadia Hakim Giriş Tarihi: 04.05.2024; Nadia Hakim",
        "Middle East | May 4, 2024;",
        "Human Rights, 4 May 2024;",
        "Rawa Bridge, Iraq | 4 May 2024;",
        "Latest Updates - 04.05.2024;",
        "Dijla Post | 4 May 2024;",
        "Dijla Post - All Rights Reserved;",
      })
  void namesBeforeADayWroteItIfTheyAreOfPeople(String line, @Nullable String name)
      throws IOException {
    assertThat(sureAuthor("", "<div>" + line + "</div>")).isEqualTo(name);
  }

  @Test
  void whatSeveralLinksLeadToIsAPartOfTheSite() throws IOException {
    String link = "<a href='/upper-rawa'>Upper Rawa</a>";
    assertThat(sureAuthor("", "<div>%s | 4 May 2024</div>".formatted(link)))
        .isEqualTo("Upper Rawa");
    assertThat(sureAuthor("", "<div>%s | 4 May 2024</div>".formatted(link) + PROSE + link))
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=by>Nadia Hakim</p>",
        "<div class=auther>Nadia Hakim</div>",
        "<div><a class=autor-nombre>Nadia Hakim</a><span>Rawa</span></div>",
        "<div class=firma><a>Nadia Hakim</a> <span>Rawa</span></div>",
        "<ul><li><a href='/author/nadia'>Nadia Hakim</a></li></ul>",
        "<dl><dt>Author</dt><dd>Nadia Hakim</dd></dl>",
        "<div class=byline>Nadia Hakim <a href='mailto:n@dijla.example'>n@dijla.example</a></div>",
        "<div class=byline>By <a>Nadia Hakim</a> <a>Follow @nhakim</a></div>",
        "<div class=author>Nadia Hakim, Department Spokesperson</div>",
        "<p class=authorline>Von Nadia Hakim, DRD-Studio Hit</p>",
        "<p class=byline>By Nadia Hakim <a>Dijla Post</a></p>",
        "<p class=byline>Written by<br>Nadia Hakim<br>The Dijla Post</p>",
        "<p class=author>Nadia Hakim For Dijlapost</p>",
        "<div class=writer-row>Rawa: Nadia Hakim</div>",
        "<div class=sig>Nadia Hakim - Rawa</div>",
        "<div><a href='/people/nadia'>Nadia Hakim</a></div>",
        "<div class=yazar-kutusu><a>Nadia Hakim</a><span>nadia@dijla.example</span></div>",
        "<div class=author>Nadia Hakim Send an email</div>",
        "<div class=author>De <a>Nadia Hakim</a></div>",
        "<p hidden><b class=author>Rim Azar</b></p><p class=author>Nadia Hakim</p>",
        "<div style='display: none'><span class=author>Nadia Hakim</span></div>",
        "<p class=authors>By <a>Nadia Hakim</a></p><a rel=author href='/'>dijla</a>",
        "<a class=authors__one href=/w/3><b class=authors__name>Nadia Hakim</b> <i>who writes of"
            + " rivers and bridges</i></a>",
        "<div class=submitted>Submitted by <b class=username>Nadia Hakim</b> on Sat</div>",
      })
  void aPlaceForNamesHoldsNothingElse(String place) throws IOException {
    assertThat(sureAuthor("", place)).isEqualTo("Nadia Hakim");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=byline__name><a rel=author>Nadia Hakim</a></p><p class=byline__name>Sami Darwish</p>",
        "<ul class=e-byline><li><span class=e-byline__author>By <a>Nadia Hakim</a>, EDITOR, in Hit"
            + "</span></li><li><span class=e-byline__author>and Sami Darwish</span></li></ul>",
        "<div class=author><b>Nadia Hakim</b> <i>Senior Correspondent</i></div>"
            + "<div class=author><b>Sami Darwish</b> <i>Producer</i></div>",
        "<ol><li><b class=author-name>Nadia Hakim</b><p>Teaches hydrology in Hit</p></li>"
            + "<li><b class=author-name>Sami Darwish</b><p>Lectures on canals</p></li></ol>",
        "<p class=authors>Von: <a class=authors-link>Nadia Hakim</a>, <b>Sami Darwish</b></p>",
      })
  void whatIsListedBesideItWroteItToo(String boxes) throws IOException {
    assertThat(sureAuthor("", "<div class=authors>" + boxes + "</div>"))
        .isEqualTo("Nadia Hakim, Sami Darwish");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<p>Doha - Nadia Hakim</p>; Doha - Nadia Hakim",
        "<p>الدوحة: نادية حكيم</p>; الدوحة: نادية حكيم",
        "<p>Doha | Nadia Hakim | 4 May 2024</p>; Doha | Nadia Hakim",
        "<p>Nadia Hakim</p><p>4 May 2024</p>; Nadia Hakim",
        "<p>نادية حكيم | 04.05.24</p>; نادية حكيم",
        "<p>الدوحة – نادية حكيم نشر الجمعة 4 مايو 2024</p>; الدوحة – نادية حكيم",
        "<p>عدن - دجلة - نادية حكيم: | 04/05/2024م</p>; عدن - دجلة - نادية حكيم",
        "<p>نادیه حکیم / روزنامه‌نگار</p>; نادیه حکیم",
        "<p>نشر في: 04/05/2024</p>;",
        "<p>Hit - DHA Yayınlanma: 04.05.2024</p>;",
        "<p>May 4, 2024 · 3 min · Nadia Hakim | Suggest Changes</p>; Nadia Hakim",
        "<p>صورة أرشيفية</p><p>4 May 2024</p>;",
        "<p>Nadia Hakim</p>;",
        "<p>Nadia Hakim</p><p>Dijla Post staff</p>; Nadia Hakim",
        "<p>Nadia Hakim</p><p>Special to The Dijla Post</p>; Nadia Hakim",
        "<p>أحمد سمير</p>; أحمد سمير",
        "<p>Hit</p><p>4 May 2024</p>;",
        "<p>Tweet This</p><p>4 May 2024</p>;",
        "<p>Latest News - World</p>;",
      })
  void aLineThatMayBeNamesIsLeftToWhoKnowsPlaces(String below, @Nullable String line)
      throws IOException {
    Said author = read("", HEADING + below + PROSE).author();
    assertThat(author == null ? null : author.value()).isEqualTo(line);
    assertThat(author == null || author.isPerhaps()).isTrue();
  }

  @Test
  void anEditorIsNoAuthorAndNobodyWritesBelowTheThirdParagraph() throws IOException {
    assertThat(sureAuthor("", "<p>Edited by: Ola Said</p>")).isNull();
    assertThat(sureAuthor("", PROSE.repeat(3) + "<div>By Rim Azar</div>")).isNull();
    assertThat(sureAuthor("", PROSE + "<div>By Rim Azar</div>")).isEqualTo("Rim Azar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Dijla Post – Nadia Hakim; Nadia Hakim",
        "Nadia Hakim / Dijla Post; Nadia Hakim",
        "Dijla Post Nadia HAKIM et Sami DARWISH.; Nadia HAKIM et Sami DARWISH",
        "Dijla Post Northern Valley;",
        "Dijla Post – Rawa;",
        "Dijla Post – Northern Valley;",
        "Dijla Post – تقرير خاص;",
        "Nadia Hakim, Sami Darwish, and Rim Azar; Nadia Hakim, Sami Darwish, and Rim Azar",
        "Nadia Hakim and Sami Darwish;",
        "Local Council, Upper Rawa, and Rim Azar;",
      })
  void aLineMayHoldNamesAndNothingThatSaysBy(String line, @Nullable String name)
      throws IOException {
    assertThat(sureAuthor("", "<div>" + line + "</div>")).isEqualTo(name);
    assertThat(read(OUTLET, "<div>" + line + "</div>" + HEADING + PROSE).author()).isNull();
  }

  @Test
  void whomThePagesTitleNamesBesideItsHeadingWroteItIfALineDoes() throws IOException {
    String head = "<title>Bridge reopens in Hit | Nadia Hakim | Dijla Post</title>";
    assertThat(sureAuthor(head, "<span>Nadia Hakim</span><p>4 May 2024</p>"))
        .isEqualTo("Nadia Hakim");
    assertThat(sureAuthor(head, "<span>Sami Darwish</span>")).isNull();
  }

  @Test
  void anAgencySignsBelowTheTextWithItsPlaceAndLetters() throws IOException {
    String article = HEADING + PROSE + "<p>Nadia HAKİM / RAWA, (DHA)</p>";
    assertThat(read("", "<div>" + article + "</div>").author())
        .extracting(Said::value)
        .isEqualTo("Nadia HAKİM");
    assertThat(read("", "<div>" + article.replace("Nadia", "The") + "</div>").author()).isNull();
  }

  @Test
  void allThatALabelAnnouncesWroteIt() throws IOException {
    String label = "<dl><dt>Author(s):</dt><dd>Nadia Hakim</dd>";
    assertThat(sureAuthor("", label + "<dd>Sami Darwish</dd><dt>Format</dt><dd>Brief</dd></dl>"))
        .isEqualTo("Nadia Hakim, Sami Darwish");
    assertThat(sureAuthor("", "<p class=by>بواسطة</p>")).isNull();
  }

  @Test
  void whatAWriterIsStandsBesideTheNameInArabicToo() throws IOException {
    String box = "<div class=writer><h4>نادية حكيم</h4><p>باحثة في شؤون المياه</p></div>";
    assertThat(sureAuthor("", box)).isEqualTo("نادية حكيم");
  }
}
