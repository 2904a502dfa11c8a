package org.isnad.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.isnad.credits.OutletFinder;
import org.isnad.dates.DateFinder;
import org.isnad.extract.Raw;
import org.isnad.extract.RealGazetteer;
import org.isnad.layout.Block.Kind;
import org.isnad.raw.RawArticle;
import org.junit.jupiter.api.Test;

final class LayoutFinderTest {
  private static final String PROSE =
      "The ferry to the island was late again on Tuesday, the harbour master said, and nobody knew"
          + " why.";
  private static final String MORE =
      "Fishermen who had waited since dawn went home without ice, without fuel and without an"
          + " answer.";

  private static Layout layout(RawArticle raw) {
    return new LayoutFinder(RealGazetteer.OUTLETS).layout(raw);
  }

  private static List<String> read(RawArticle raw) {
    Layout layout = layout(raw);
    return layout.blocks().stream().map(b -> b.kind() + " " + b.of(layout.text())).toList();
  }

  /** What the line is between a title and two paragraphs, and what it is after them. */
  private static void checkEdges(String line, Kind kind) {
    assertThat(read(Raw.text("Ferry late again", line, PROSE, MORE))).contains(kind + " " + line);
    assertThat(read(Raw.text("Ferry late again", PROSE, MORE, line))).contains(kind + " " + line);
  }

  @Test
  void theFirstLineIsTheTitleIfItIsNoSentence() {
    assertThat(read(Raw.text("Ferry late again", PROSE)))
        .containsExactly("TITLE Ferry late again", "BODY " + PROSE);
    assertThat(read(Raw.text("Ferry to be banned in the U.S.", PROSE)))
        .first()
        .isEqualTo("TITLE Ferry to be banned in the U.S.");
  }

  @Test
  void aTitleIsNeverMadeFromAFirstSentence() {
    assertThat(read(Raw.text(PROSE, MORE))).containsExactly("BODY " + PROSE, "BODY " + MORE);
    assertThat(read(Raw.text("It rained.", PROSE))).first().isEqualTo("BODY It rained.");
    assertThat(read(Raw.text("TYRE, Lebanon — The sea rose", PROSE)).getFirst()).startsWith("BODY");
    assertThat(read(Raw.text("A text of one line"))).containsExactly("BODY A text of one line");
  }

  @Test
  void aTitleMayHaveADeckRightBelow() {
    String lines = "Ferry late again\nHarbour master blames the fog\n";
    assertThat(read(Raw.text(lines + "By Rana Saab\n\n" + PROSE, MORE)))
        .containsExactly(
            "TITLE Ferry late again",
            "BODY Harbour master blames the fog",
            "BYLINE By Rana Saab",
            "BODY " + PROSE,
            "BODY " + MORE);
    assertThat(read(Raw.text(lines, PROSE)).getFirst()).isEqualTo("TITLE Ferry late again");
    assertThat(read(Raw.text("Hit\nRawa\nAna\nQaim\nHaditha", PROSE)).getFirst())
        .startsWith("BODY");
  }

  @Test
  void aSiteBehindABarIsNoPartOfTheTitle() {
    assertThat(read(Raw.text("Ferry late again | Reuters", PROSE)))
        .containsExactly("TITLE Ferry late again", "OUTLET_LINE Reuters", "BODY " + PROSE);
    assertThat(read(Raw.text("Ferry | late again | News | Al Jazeera", PROSE)))
        .containsExactly(
            "TITLE Ferry | late again", "OUTLET_LINE News | Al Jazeera", "BODY " + PROSE);
    assertThat(read(Raw.text("Ferry late again - Reuters", PROSE)).getFirst())
        .isEqualTo("TITLE Ferry late again - Reuters");
    assertThat(read(Raw.text("Ferry late | again", PROSE)).getFirst())
        .isEqualTo("TITLE Ferry late | again");
  }

  @Test
  void aTitleMayStandBelowTheDay() {
    assertThat(read(Raw.text("2024-02-08", "Ferry late again", PROSE)))
        .containsExactly("DATE_LINE 2024-02-08", "TITLE Ferry late again", "BODY " + PROSE);
  }

  @Test
  void tellsBylines() {
    checkEdges("By Maha Deeb, Tigris Courier", Kind.BYLINE);
    checkEdges("Author: Omar bin Said", Kind.BYLINE);
    checkEdges("By Rana Saab and Leïla d’Orsay", Kind.BYLINE);
    checkEdges("By Friday evening the water had gone", Kind.BODY);
    checkEdges("By the river", Kind.BODY);
  }

  @Test
  void tellsBylinesWithoutBy() {
    checkEdges("Maha Deeb · 3 May 2024", Kind.BYLINE);
    checkEdges("Maha Deeb  2024/05/03 10:15", Kind.BYLINE);
    checkEdges("Strike on Tyre, 3 May 2024 was late", Kind.BODY);
    checkEdges("Levant Update, 3 May 2024", Kind.DATE_LINE);
    checkEdges("Red Sea Round-Up, 3 May 2024", Kind.DATE_LINE);
    assertThat(read(Raw.text("Ferry late", PROSE, MORE, "Maha Deeb"))).endsWith("BYLINE Maha Deeb");
    assertThat(read(Raw.given(Raw.by(null, "Maha Deeb"), "Late\n\nMaha Deeb in Tyre\n\n" + PROSE)))
        .contains("BYLINE Maha Deeb in Tyre");
  }

  @Test
  void tellsLinesThatAreOnlyADay() {
    checkEdges("Published: 3 May 2024, 09:15 GMT", Kind.DATE_LINE);
    checkEdges("Sun., May 5th, 2024", Kind.DATE_LINE);
    checkEdges("Last modified on 2024/05/03 at 9 a.m. (2 min read)", Kind.DATE_LINE);
    checkEdges("The truce of 3 May 2024", Kind.BODY);
  }

  @Test
  void tellsSmallPrint() {
    checkEdges("© 2024 Two Rivers Press Agency", Kind.LEGAL);
    checkEdges("(Reporting by Rana Saab; Editing by Omar Said)", Kind.CREDIT);
    checkEdges("(TRPA) ab/cd", Kind.CREDIT);
    checkEdges("Follow us on Telegram", Kind.SHARE);
    checkEdges("Tigris Courier | Basra bureau", Kind.OUTLET_LINE);
    checkEdges("Tigris Courier Newsdesk 3 May 2024, 19:40", Kind.OUTLET_LINE);
    checkEdges("The Tigris Courier 3 May 2024", Kind.OUTLET_LINE);
  }

  @Test
  void insideTheBodySuchLinesAreTheArticlesOwn() {
    var lines =
        read(Raw.text("Title here", PROSE, MORE, "3 May 2024", PROSE + " Again.", MORE + " So."));
    assertThat(lines).contains("BODY 3 May 2024");
  }

  @Test
  void piecesOfSentencesAreNoFurniture() {
    checkEdges("share on sales of slightly over two million", Kind.BODY);
    checkEdges("31 July 1987.", Kind.BODY);
    checkEdges("Reuters, an equal partner of", Kind.BODY);
    checkEdges("(PRICES PER TONNE/IN STORE)", Kind.BODY);
    checkEdges("Salt Mining is a writer of bonds for Tyre Holding", Kind.BODY);
  }

  @Test
  void listsOfOtherArticlesAreOneBlock() {
    assertThat(read(Raw.text(PROSE, MORE, "Most Popular\n1. Ice is scarce\n2. Why ferries fail")))
        .endsWith("RELATED Most Popular\n1. Ice is scarce\n2. Why ferries fail");
    assertThat(read(Raw.text(PROSE, "Read more: Why ferries fail", MORE)))
        .containsExactly("BODY " + PROSE, "RELATED Read more: Why ferries fail", "BODY " + MORE);
    assertThat(read(Raw.text(PROSE, "Read more about it in the annual report of the port.", MORE)))
        .noneMatch(line -> line.startsWith("RELATED"));
  }

  @Test
  void tellsCaptionsByTheirCredit() {
    for (String caption :
        List.of(
            "Boats in Tyre on May 3, 2024. (RANA SAAB / AFP)",
            "Boats in Tyre [Rana Saab/Reuters]",
            "(Photo: Rana Saab) Boats in Tyre.",
            "Boats in Tyre. (Photo by Rana Saab / HARBOUR OFFICE / AFP)",
            "This handout picture shows boats in Tyre.",
            "FILE - Boats in Tyre.")) {
      assertThat(read(Raw.text("Title here", PROSE, caption, MORE))).contains("CAPTION " + caption);
    }
    String acronyms = "The men belong to the Popular Mobilisation (PMF/PMU)";
    assertThat(read(Raw.text("Title here", PROSE, acronyms, MORE))).contains("BODY " + acronyms);
  }

  @Test
  void theSecondCopyOfACaptionOrParagraphIsFurniture() {
    String caption = "Boats in Tyre on Friday. (RANA SAAB / AFP)";
    assertThat(read(Raw.text("Title here", caption + "\n" + caption, PROSE, MORE, PROSE)))
        .containsExactly(
            "TITLE Title here",
            "CAPTION " + caption,
            "DUPLICATE_CAPTION " + caption,
            "BODY " + PROSE,
            "BODY " + MORE,
            "DUPLICATE " + PROSE);
  }

  @Test
  void theAuthorsBioIsFurnitureAndAPersonInTheNewsIsNot() {
    String bio = "Maha Deeb covers ports for the Tigris Courier.";
    assertThat(read(Raw.text("Title here", PROSE, MORE, "Author: Maha Deeb", bio)))
        .endsWith("BYLINE Author: Maha Deeb", "BIO " + bio);
    String news = "Maha Deeb is the director of the port.";
    assertThat(read(Raw.text("Title here", "By Rana Saab", PROSE, MORE, news)))
        .endsWith("BODY " + news);
  }

  @Test
  void aSyndicatorsPrefixIsFurnitureWithTheSpaceBeforeIt() {
    assertThat(read(Raw.text(" date 2024-05-03 (NEWSBRIDGE- Tigris Courier) " + PROSE)))
        .containsExactly("PREFIX  date 2024-05-03 (NEWSBRIDGE- Tigris Courier)", "BODY " + PROSE);
    assertThat(read(Raw.text("(Boats) " + PROSE))).containsExactly("BODY (Boats) " + PROSE);
  }

  @Test
  void linesOfFixedWidthAreJoined() {
    String wrapped =
        """
        The ferry to the island was late again on Tuesday, the
        harbour master said, and nobody on the quay knew why it was.
        Fishermen who had waited since dawn went home without any ice.

        It was the second time in a week that the ferry did not come,
        and the third in a month.
        """;
    assertThat(layout(Raw.text(wrapped)).blocks()).hasSize(2);
  }

  @Test
  void aMarkedTitleStands() {
    assertThat(read(Raw.titled("It rained.", PROSE)))
        .containsExactly("TITLE It rained.", "BODY " + PROSE);
  }

  @Test
  void whereAllLooksLikeFurnitureAllIsBody() {
    assertThat(read(Raw.text("Share this article"))).containsExactly("BODY Share this article");
  }

  @Test
  void everyUnitOfTheTextIsInOneBlockOrIsWhiteSpace() {
    var layout =
        layout(Raw.text("Title here", "By Rana Saab", PROSE, "Read more:\nA\nB", "© 2024"));
    int at = 0;
    for (Block block : layout.blocks()) {
      assertThat(layout.text().substring(at, block.span().start())).isBlank();
      at = block.span().end();
    }
    assertThat(layout.text().substring(at)).isBlank();
  }

  @Test
  void tellsCopiesOfACaptionWithAndWithoutItsCredit() {
    String bare = "Boats in the harbour of Tyre on Friday.";
    String credited = bare + " (RANA SAAB / AFP)";
    assertThat(read(Raw.text("Title here", credited, PROSE, bare, MORE)))
        .contains("CAPTION " + credited, "DUPLICATE_CAPTION " + bare);
    assertThat(read(Raw.text("Title here", bare, credited, PROSE, MORE)))
        .contains("DUPLICATE_CAPTION " + bare, "CAPTION " + credited);
  }

  @Test
  void longInputsTakeLinearTime() {
    for (String part :
        List.of("(", "By A ", "a ", "— X (@", "Read more:\n", "\n", "A.", "1 May ", "A-")) {
      RawArticle raw = Raw.text(part.repeat(2_000_000 / part.length()));
      assertTimeoutPreemptively(
          Duration.ofMinutes(1),
          () -> {
            Layout layout = layout(raw);
            new DateFinder(raw, layout, null, List.of()).find();
            new OutletFinder(raw, layout, RealGazetteer.OUTLETS).find();
            Repairs.in(raw.text());
          },
          part);
    }
  }
}
