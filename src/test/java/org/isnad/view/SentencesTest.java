package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Span;
import org.junit.jupiter.api.Test;

final class SentencesTest {

  private static List<String> of(String text) {
    return Sentences.of(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }

  @Test
  void endAtFullStops() {
    assertThat(of("The road is closed. Nobody was hurt."))
        .containsExactly("The road is closed.", "Nobody was hurt.");
  }

  @Test
  void goOnBehindInitialsAndTitles() {
    assertThat(of("Lt. Gen. Hamid R. Sabri left. He was late."))
        .containsExactly("Lt. Gen. Hamid R. Sabri left.", "He was late.");
  }

  @Test
  void goOnOverALineEndButNotOverABlankLine() {
    assertThat(of("The convoy\nleft Mosul\n\nat dawn. It came back.\n \r\nThe end\n"))
        .containsExactly("The convoy\nleft Mosul", "at dawn.", "It came back.", "The end");
  }

  @Test
  void countInTheWholeText() {
    String text = "Heading\n\nOne. Two.\n\nThree.";
    assertThat(Sentences.of(text, new Span(9, 18)))
        .containsExactly(new Span(9, 13), new Span(14, 18));
  }

  @Test
  void areNoneInSpaceAlone() {
    assertThat(of(" \n\n ")).isEmpty();
  }
}
