package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader gets of a PDF. */
final class PdfTest extends WithFolder {
  private static final String FERRY = "The ferry at Hit had been out of service since Tuesday,";
  private static final String ARABIC =
      "قالت الشرطة إن جسر هيت عاد إلى العمل بعد تسليم السلاح يوم 2 مايو 2024 في الأنبار";

  private String text(PdfFile file) throws IOException {
    return folder.with("a.pdf", file.bytes()).read().only().text();
  }

  @Test
  void aWordCutAtTheEndOfALineIsWholeAndAParticleKeepsItsHyphen() throws IOException {
    assertThat(
            text(
                new PdfFile()
                    .page()
                    .line(50, 700, 12, "The ferry at Hit had been out of ser-")
                    .line(50, 686, 12, "vice since Tuesday, said Karim al-")
                    .line(50, 672, 12, "Assadi.")))
        .isEqualTo("The ferry at Hit had been out of service since Tuesday, said Karim al-Assadi.");
  }

  @Test
  void paragraphsAreToldByGapsIndentsAndShortLines() throws IOException {
    assertThat(
            text(
                new PdfFile()
                    .page()
                    .line(50, 740, 20, "Ferry at Hit sails")
                    .line(50, 716, 20, "again")
                    .line(50, 680, 12, FERRY)
                    .line(50, 666, 12, "Hezbollah said in the town where it was built then.")
                    .line(50, 645, 12, FERRY)
                    .line(50, 631, 12, "It sails.")
                    .line(50, 617, 12, FERRY)
                    .line(50, 603, 12, "and Kataib Hezbollah had it mended by the other day.")
                    .line(65, 589, 12, FERRY)
                    .line(50, 575, 12, "they said.")))
        .isEqualTo(
            """
            Ferry at Hit sails again

            %1$s Hezbollah said in the town where it was built then.

            %1$s It sails.

            %1$s and Kataib Hezbollah had it mended by the other day.

            %1$s they said."""
                .formatted(FERRY));
  }

  @Test
  void linesOfAHeadingMayStandFurtherApart() throws IOException {
    assertThat(
            text(
                new PdfFile()
                    .page()
                    .line(50, 740, 20, "Ferry at Hit sails")
                    .line(50, 712, 20, "again")
                    .line(50, 672, 20, "And nobody knew")
                    .line(50, 640, 12, FERRY)
                    .line(50, 626, 12, "they said.")))
        .isEqualTo("Ferry at Hit sails again\n\nAnd nobody knew\n\n" + FERRY + " they said.");
  }

  @Test
  void ofAPrintedWebPageTheBrowsersHeadAndFootAreNoPart() throws IOException {
    folder
        .with("a.pdf", printed("4/23/24, 8:00 AM Ferry sails", "https://dijla.example/ferry 1/1"))
        .with(
            "b.pdf", printed("Ferry sails https://dijla.example/ferry", "1 of 1 23.04.2024, 08:00"))
        .with("c.pdf", printed("Statement", "See https://dijla.example/ferry"))
        .read();
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .containsExactly(
            FERRY + " they said.",
            FERRY + " they said.",
            FERRY + " they said.\n\nStatement\n\nSee https://dijla.example/ferry");
    assertThat(folder.articles)
        .extracting(article -> article.given().url() == null ? "" : article.given().url().value())
        .containsExactly("https://dijla.example/ferry", "https://dijla.example/ferry", "");
  }

  private static byte[] printed(String head, String foot) throws IOException {
    return new PdfFile()
        .page()
        .line(50, 700, 12, FERRY)
        .line(50, 686, 12, "they said.")
        .line(24, 780, 8, head)
        .line(24, 20, 8, foot)
        .bytes();
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    assertThat(
            text(
                new PdfFile()
                    .page()
                    .line(50, 700, 10, "The ferry at Hit had been out of")
                    .line(50, 688, 10, "service since Tuesday, drivers at")
                    .line(320, 700, 10, "the crossing said, and nobody knew")
                    .line(320, 688, 10, "when it would sail again.")))
        .isEqualTo(
            "The ferry at Hit had been out of service since Tuesday, drivers at the crossing said,"
                + " and nobody knew when it would sail again.");
  }

  @Test
  void whatStandsAtTheEdgeOfEachPageIsNoneOfTheArticle() throws IOException {
    var file = new PdfFile();
    for (int page = 1; page <= 2; page++) {
      file.page()
          .line(50, 770, 9, "Dijla Post")
          .line(400, 755, 9, "Number " + page)
          .line(50, 700, 12, FERRY)
          .line(50, 686, 12, page == 1 ? "drivers who waited at the" : "they said, of page two.")
          .line(280, 30, 9, "- " + page + " -");
    }
    assertThat(text(file))
        .isEqualTo("%1$s drivers who waited at the\n\n%1$s they said, of page two.", FERRY);
  }

  @Test
  void aSentenceGoesOnOverTheEndOfAPage() throws IOException {
    assertThat(
            text(
                new PdfFile()
                    .page()
                    .line(50, 100, 12, FERRY)
                    .line(50, 60, 12, "7")
                    .page()
                    .line(50, 700, 12, "drivers said on Friday.")))
        .isEqualTo(FERRY + " drivers said on Friday.");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 90",
    "0, 180",
    "0, 270",
    "90, 0",
    "90, 90",
    "90, 180",
    "180, 0",
    "180, 180",
    "270, 0",
    "270, 90",
    "270, 270"
  })
  void aPageThatIsTurnedIsReadAsOneThatIsNot(int shown, int drawn) throws IOException {
    assertThat(
            text(
                new PdfFile()
                    .page(shown)
                    .drawnTurned(drawn)
                    .line(50, 560, 20, "Ferry at Hit sails again")
                    .line(50, 520, 12, FERRY)
                    .line(50, 506, 12, "drivers who waited at the crossing said on Friday.")
                    .glyphs(50, 470, 12, ArabicGlyphs.shaped(ARABIC))))
        .isEqualTo(
            "Ferry at Hit sails again\n\n"
                + FERRY
                + " drivers who waited at the crossing said on Friday.\n\n"
                + ARABIC);
  }

  @Test
  void whatIsSetAlongTheEdgeOfAPageIsNoPartOfItsLines() throws IOException {
    assertThat(
            text(
                new PdfFile()
                    .page()
                    .line(50, 520, 12, FERRY)
                    .drawnTurned(90)
                    .line(500, 30, 8, "Picture: Dijla Post")
                    .drawnTurned(270) // which puts 230 back to 50
                    .line(230, 506, 12, "drivers who waited at the crossing said on Friday.")))
        .isEqualTo(
            FERRY + " drivers who waited at the crossing said on Friday.\n\nPicture: Dijla Post");
  }

  @Test
  void arabicSetByShapesFromLeftToRightIsReadInOrdinaryLetters() throws IOException {
    assertThat(text(new PdfFile().page().glyphs(50, 700, 12, ArabicGlyphs.shaped(ARABIC))))
        .isEqualTo(ARABIC);
  }

  @Test
  void lamAndAlefThatAreOneGlyphStayInTheirOrder() throws IOException {
    assertThat(text(new PdfFile().page().glyphs(50, 700, 12, ArabicGlyphs.plain(ARABIC))))
        .isEqualTo(ARABIC);
  }

  @Test
  void namesAndNumbersInArabicKeepTheirOwnOrder() throws IOException {
    String text = "قال Karim al-Assadi إن 12.5 بالمئة من 300 عادوا إلى بيوتهم في Hit";
    var file = new PdfFile().page();
    double x = 550;
    for (String piece : new String[] {"قال", "Karim al-Assadi", "إن", "12.5", "بالمئة من", "300"}) {
      String[] glyphs =
          piece.codePointAt(0) < 128 ? PdfFile.letters(piece) : ArabicGlyphs.plain(piece);
      file.glyphsTo(x, 700, 12, glyphs);
      x -= 6 * glyphs.length + 6;
    }
    file.glyphsTo(x, 700, 12, ArabicGlyphs.plain("عادوا إلى بيوتهم في Hit"));
    assertThat(text(file)).isEqualTo(text);
  }

  @Test
  void aNameInArabicInAnEnglishLineIsReadFromItsRight() throws IOException {
    var file = new PdfFile().page().line(50, 700, 12, "The party of God, in Arabic ");
    file.glyphs(50 + 28 * 6, 700, 12, ArabicGlyphs.shaped("حزب الله"));
    file.line(50 + 36 * 6, 700, 12, ", is a party in Lebanon.");
    assertThat(text(file))
        .isEqualTo("The party of God, in Arabic حزب الله, is a party in Lebanon.");
  }

  @Test
  void piecesOfALineAreReadFromTheRightInWhateverOrderTheyWereDrawn() throws IOException {
    String[] words = ARABIC.split(" ", -1);
    var fromLeft = new PdfFile().page();
    double x = 550;
    for (String word : words) {
      x -= 6 * word.length();
      fromLeft.glyphs(x, 700, 12, ArabicGlyphs.plain(word));
      x -= 6;
    }
    assertThat(text(fromLeft)).isEqualTo(ARABIC);
    var whole = new PdfFile().page(); // in two halves, the left one first, cut inside a word
    whole.glyphsTo(352, 700, 12, ArabicGlyphs.plain("رة هيت عادت إلى العمل بعد أن أصلحها العمال"));
    whole.glyphs(352, 700, 12, ArabicGlyphs.plain("قالت الشرطة إن عبا"));
    folder = new Folder(temp);
    assertThat(text(whole))
        .isEqualTo("قالت الشرطة إن عبارة هيت عادت إلى العمل بعد أن أصلحها العمال");
  }

  @Test
  void linesOfArabicAreParagraphsAndSignsAreTurnedBack() throws IOException {
    assertThat(
            text(
                new PdfFile()
                    .page()
                    .glyphsTo(550, 740, 20, ArabicGlyphs.plain("جسر هيت"))
                    .glyphsTo(550, 700, 12, ArabicGlyphs.plain("قالت الشرطة في هيت إن حزب الله"))
                    .glyphsTo(
                        550, 686, 12, ArabicGlyphs.plain("عاد إلى العمل في الأنبار يوم الخميس"))
                    .glyphsTo(
                        550, 660, 12, ArabicGlyphs.plain("وقال كريم »لا خسائر« في الأنبار."))))
        .isEqualTo(
            "جسر هيت\n\nقالت الشرطة في هيت إن حزب الله عاد إلى العمل في الأنبار يوم الخميس\n\n"
                + "وقال كريم «لا خسائر» في الأنبار.");
  }

  @Test
  void aLetterNamedByTheMarkOnItStaysInItsWord() throws IOException {
    String text = "قالت الشرطة إن عبّارة هيت عادت إلى العمل بعد أن أصلحها العمال";
    String[] glyphs = ArabicGlyphs.plain(text.replace("بّ", "ب"));
    int ferry = Arrays.asList(glyphs).lastIndexOf("ب");
    glyphs[ferry] = "";
    var file = new PdfFile().page().glyphs(100, 700, 12, glyphs);
    file.glyphs(100 + 6 * ferry - 1, 700, 0.01, "بّ");
    assertThat(text(file)).isEqualTo(text);
  }

  @Test
  void aPageOfMillionsOfLettersIsRefused() throws IOException {
    var file = new PdfFile().page();
    var row = new String[10_000];
    Arrays.fill(row, "x");
    for (int i = 0; i < 101; i++) {
      file.glyphs(50, 700 - i, 12, row);
    }
    folder.with("a.pdf", file.bytes()).read();
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("a.pdf", "more than 1,000,000 letters on one page"));
  }

  @Test
  void aBrokenOneAndAScanAreListed() throws IOException {
    folder
        .with("a.pdf", "%PDF-1.4 broken")
        .with("b.pdf", "It rained.")
        .with("c.pdf", new PdfFile().page().line(50, 700, 12, "Page 1").bytes())
        .read();
    assertThat(folder.articles).isEmpty();
    assertThat(folder.skips)
        .contains(
            new Skip("b.pdf", "named as a PDF, but is none"),
            new Skip("c.pdf", "no text layer in the PDF: a scan, it seems"))
        .hasSize(3);
  }

  /** Without it there are only numbers of letters, which are no text. */
  @Test
  void textWhoseFontIsLostIsLeftOut() throws IOException {
    String text = "The ferry left the harbour late at night, and no one was seen.";
    var file = new PdfFile().page().line(50, 700, 12, text);
    file.page().line(50, 700, 12, "Nobody was on the other one, they said.");
    folder.with("a.pdf", file.bytes(1)).with("b.pdf", file.bytes(0)).read();
    assertThat(folder.articles).extracting(RawArticle::text).containsExactly(text);
    assertThat(folder.notes)
        .contains(new Skip("a.pdf", "text without its font left out: cut off, it seems"));
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("b.pdf", "the PDF has lost the fonts of its text: cut off, it seems"));
  }
}
