package org.isnad.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.article.Article;
import org.isnad.article.Span;
import org.isnad.engine.TestArticle;
import org.isnad.page.PagePiece;
import org.junit.jupiter.api.Test;

class PagePiecesTest {
  private static final Article ARTICLE =
      TestArticle.article("a")
          .body("The Kataib Hezbollah spoke.")
          .actor("kataib-hezbollah", "Kataib Hezbollah")
          .build();

  @Test
  void cutsWhereAMentionBeginsAndEnds() {
    check(List.of(), "The |{Kataib Hezbollah}| spoke.");
  }

  @Test
  void cutsAMentionWhereAHitEndsInIt() {
    check(List.of(new Span(4, 10)), "The |{*Kataib*}|{ Hezbollah}| spoke.");
  }

  @Test
  void letsAHitReachBeyondAMention() {
    check(List.of(new Span(4, 26)), "The |{*Kataib Hezbollah*}|* spoke*|.");
  }

  @Test
  void givesEverythingThatBeginsSomewhereItsAnchorHitsFirst() {
    List<PagePiece> pieces =
        new PagePieces(ARTICLE, List.of(new Span(4, 10)), List.of()).of(whole());
    assertThat(pieces.get(1).ids()).containsExactly("c4-10", "c4-20");
  }

  @Test
  void givesAnAnchorWhereAListBesideTheTextLeads() {
    var place = new Span(21, 26);
    List<PagePiece> pieces = new PagePieces(ARTICLE, List.of(), List.of(place)).of(whole());
    assertThat(pieces).filteredOn(piece -> piece.ids().contains("c21-26")).hasSize(1);
    assertThat(pieces).extracting(PagePiece::text).contains("spoke");
  }

  @Test
  void givesAnAnchorOnce() {
    var pieces = new PagePieces(ARTICLE, List.of(), List.of());
    pieces.of(whole());
    assertThat(pieces.of(whole())).allMatch(piece -> piece.ids().isEmpty());
  }

  @Test
  void cutsNothingWhereNothingIsMarked() {
    var plain = TestArticle.article("b").body("Nothing happened.").build();
    var pieces = new PagePieces(plain, List.of(), List.of()).of(new Span(0, 17));
    assertThat(pieces).containsExactly(PagePiece.plain("Nothing happened."));
  }

  private static Span whole() {
    return new Span(0, ARTICLE.text().length());
  }

  private static void check(List<Span> hits, String expected) {
    String shown =
        new PagePieces(ARTICLE, hits, List.of())
            .of(whole()).stream().map(PagePiecesTest::shown).collect(Collectors.joining("|"));
    assertThat(shown).isEqualTo(expected);
  }

  private static String shown(PagePiece piece) {
    String text = piece.hit() ? "*" + piece.text() + "*" : piece.text();
    return piece.kind().isEmpty() ? text : "{" + text + "}";
  }
}
