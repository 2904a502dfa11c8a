package org.isnad.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.extract.Raw;
import org.isnad.extract.RealGazetteer;
import org.isnad.layout.Block.Kind;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FurnishingsTest {
  private static final LayoutFinder LAYOUTS = new LayoutFinder(RealGazetteer.OUTLETS);
  private static final String[] PROSE = {
    "The ferry to the island was late again on Tuesday, the harbour master said.",
    "Fishermen who had waited since dawn went home without ice and without an answer.",
    "Nobody on the quay could say when the next ferry would leave for the island."
  };

  /** What a line inside an article is. */
  private static Kind inside(String line) {
    Layout layout =
        LAYOUTS.layout(
            Raw.text("Ferry late", PROSE[0], PROSE[1], line, PROSE[2], PROSE[0] + " So."));
    int at = layout.text().indexOf("\n" + line + "\n") + 1;
    return layout.blocks().stream()
        .filter(block -> block.span().start() <= at && at < block.span().end())
        .findFirst()
        .orElseThrow()
        .kind();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour Press writers Rana Saab in Beirut and Ali Nasr in Tyre contributed to this report.",
        "Harbour Press writer Rana Saab contributed from Beirut.",
        "Rana Saab contributed reporting from Beirut.",
        "— Rana Saab contributed to this article",
        "Saab reported from Beirut and Nasr from Tyre.",
        "Rana Saab reported from Beirut. Ali Nasr in Tyre contributed to this report."
      })
  void whoElseReportedIsNoNews(String line) {
    Layout layout = LAYOUTS.layout(Raw.text("Ferry late", PROSE[0], PROSE[1], PROSE[2], line));
    assertThat(layout.blocks().getLast().kind()).isEqualTo(Kind.CREDIT);
    assertThat(inside(line)).isEqualTo(Kind.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain contributed to the delay of the ferry, the harbour master said.",
        "Officers of two ministries contributed to the report.",
        "Residents of the island reported from time to time that no ferry came at all, he said.",
        "Funds that traders contributed from Tyre were spent on the quay."
      })
  void whatContributedToTheNewsIsNews(String line) {
    Layout layout = LAYOUTS.layout(Raw.text("Ferry late", PROSE[0], PROSE[1], PROSE[2], line));
    assertThat(layout.blocks().getLast().kind()).isEqualTo(Kind.BODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOTICE | --- ADVERTISEMENT ---",
        "NOTICE | Please enable JavaScript to see the map",
        "NOTICE | View this post on Instagram",
        "NOTICE | after newsletter promotion",
        "NOTICE | Show key events only",
        "PHOTO_CREDIT | Photograph: Rana Saab/AFP",
        "PHOTO_CREDIT | Photo by Rana Saab",
        "PHOTO_CREDIT | Image credit: Harbour Office",
        "RELATED | Most shared",
        "RELATED | Keep reading",
        "RELATED | list of 4 items",
        "RELATED | end of list",
        "RELATED | Related content: why ferries fail",
        "SHARE | Follow Rana Saab on Telegram",
        "SHARE | Become a member and read on",
        "SHARE | If you value our work, help us go on",
        "SHARE | Sign up for our evening letter",
        "SHARE | NEXT ARTICLE",
        "SHARE | Previous story »"
      })
  void tellsWhatOnlyAPageHas(Kind kind, String line) {
    assertThat(inside(line)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisements for the ferry were torn down on Monday, the harbour master said.",
        "We use cookies as bait, said one of the fishermen, and nobody laughed at him.",
        "By signing the deal you end the strike, the envoy told the crews on Sunday.",
        "Live fire was heard near the harbour",
        "Next page after page of the ledger was torn out, the crews said on Sunday.",
        "At 10:42 GMT a drone fell",
        "Three hours ago the quay was full",
        "Photo by photo the ferry's last voyage was put together by the port's own police.",
        "The author is unknown, and the letter carries neither a date nor a stamp."
      })
  void leavesSentencesThatBeginAlike(String line) {
    assertThat(inside(line)).isEqualTo(Kind.BODY);
  }

  @Test
  void afterTheEndOfAListTheArticleGoesOn() {
    Layout layout =
        LAYOUTS.layout(
            Raw.text(
                "Ferry late",
                PROSE[0],
                "Keep reading\nlist of 2 items\nlist 1 of 2\nIce is scarce\nlist 2 of 2\nWhy ferries"
                    + " fail\nend of list\nA quay without a name",
                PROSE[1]));
    assertThat(layout.all(Kind.RELATED)).hasSize(1);
    assertThat(layout.first(Kind.RELATED).orElseThrow().of(layout.text()))
        .startsWith("Keep reading")
        .endsWith("end of list");
  }

  @Test
  void whatStandsBelowWordsThatAnnounceTheAuthorIsAboutHim() {
    String bio = "Nadja Hakim wuchs an einer Schleuse auf und schreibt über Flüsse.";
    Layout layout =
        LAYOUTS.layout(Raw.text("Ferry late", PROSE[0], PROSE[1], "Über die Autorin", bio));
    assertThat(layout.all(Kind.BIO).map(block -> block.of(layout.text())))
        .containsExactly("Über die Autorin", bio);
    Layout within =
        LAYOUTS.layout(
            Raw.text(
                "Ferry late", PROSE[0], "Über die Autorin", bio, PROSE[0], bio, bio, PROSE[1]));
    assertThat(within.all(Kind.BIO)).isEmpty();
  }

  @Test
  void whoIsInterviewedHasABoxInTheArticle() {
    String bio = "Nadja Hakim führt seit dreißig Jahren einen Laden am Hafen.";
    assertThat(
            LAYOUTS
                .layout(Raw.text("Ferry late", PROSE[0], PROSE[1], "Zur Person", bio, PROSE[0]))
                .all(Kind.BIO))
        .isEmpty();
  }

  @Test
  void whomThePagesDataNameAsItsAuthorHasABioToo() {
    String bio = "Maha Deeb is a senior fellow at the Harbour School. She lives in Tyre.";
    String end = "Commentary is produced by the Harbour School.";
    var author = new Said("Maha Deeb", "metadata", "the page's meta tag author");
    var given = new Given(null, null, null, null, author, null);
    String text = String.join("\n\n", "Ferry late", PROSE[0], PROSE[1], bio, end);
    Layout layout = LAYOUTS.layout(Raw.given(given, text));
    assertThat(layout.all(Kind.BIO).map(block -> block.of(text))).containsExactly(bio);
  }

  @Test
  void wordsOnTheAuthorAtTheEndAreNoNews() {
    String bio = "The writer is a fellow of the harbour school";
    Layout layout = LAYOUTS.layout(Raw.text("Ferry late", PROSE[0], PROSE[1], bio));
    assertThat(layout.first(Kind.BIO))
        .hasValueSatisfying(block -> assertThat(block.of(layout.text())).isEqualTo(bio));
  }
}
