package org.isnad.clipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Where one article of a press database's file ends and the next begins. */
final class CuttingTest {

  @Test
  void articlesBeginBelowTheirCount() {
    assertThat(Cutting.of("\n 1 of 2 DOCUMENTS\n\nA\n\n   2 of 2 DOCUMENTS\nB\n"))
        .containsExactly(
            new Cutting(2, "1 of 2 DOCUMENTS\n\nA"), new Cutting(6, "2 of 2 DOCUMENTS\nB"));
  }

  @Test
  void articlesEndWithALineThatSaysSoWhichIsNoPartOfThem() {
    assertThat(Cutting.of("A\n\nEnd of Document\n\n\nB\nEnd of Document\n"))
        .containsExactly(new Cutting(1, "A"), new Cutting(6, "B"));
  }

  @Test
  void articlesEndWithTheirNumberWhichStays() {
    assertThat(Cutting.of("A\nDocument LEVLDG0020240314ek3e0008x\n\nB"))
        .containsExactly(
            new Cutting(1, "A\nDocument LEVLDG0020240314ek3e0008x"), new Cutting(4, "B"));
  }

  @Test
  void rulesBetweenArticlesAreNoPartOfThem() {
    String rule = "_".repeat(60);
    assertThat(Cutting.of(rule + "\nDocument 1 of 2\nA\n" + rule + "\nDocument 2 of 2\nB\n" + rule))
        .extracting(Cutting::text)
        .containsExactly("Document 1 of 2\nA", "Document 2 of 2\nB");
  }

  @Test
  void aDocumentInASentenceEndsNothing() {
    assertThat(Cutting.of("He leaked it.\nDocument 1 of the file names him.\nEnd of documents.\n"))
        .hasSize(1);
  }

  @Test
  void aTextOfBlanksTakesNoLongerForThem() {
    String blanks = " ".repeat(2_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(Cutting.of("A" + blanks + "B")).hasSize(1));
  }

  @Test
  void whatTellsOfTheSearchIsKnown() {
    assertThat(new Cutting(1, "Search Summary\nText\tdrone").isOfSearch()).isTrue();
    assertThat(new Cutting(1, "Search for survivors\nText").isOfSearch()).isFalse();
  }
}
