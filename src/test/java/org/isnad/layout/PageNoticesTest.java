package org.isnad.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.extract.Raw;
import org.isnad.extract.RealGazetteer;
import org.isnad.layout.Block.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageNoticesTest {
  private static final String PROSE =
      "The ferry to the island was late again on Tuesday, the harbour master said, and nobody knew"
          + " why.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We use cookies to improve your experience on our pages.",
        "Accept all cookies",
        "By clicking the button you agree to our terms of use.",
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "Enter your email address",
        "Don't miss a story from the region",
        "Your browser does not support this video",
        "pic.twitter.com/Ab12Cd34",
        "View this post on Instagram",
        "5 min read"
      })
  void tellsWhatAPageSaysOfItself(String line) {
    assertThat(kind(line)).isEqualTo(Kind.NOTICE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"14:32 GMT", "Posted at 10:15 a.m. EST", "3 hours ago", "12m ago"})
  void tellsTheStampsOfALiveBlog(String line) {
    assertThat(kind(line)).isEqualTo(Kind.STAMP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We use cookies, said the baker, when the flour is gone.",
        "Cookies were handed out at the crossing.",
        "By continuing the siege they will lose the town, the mayor said.",
        "The village was shelled three hours ago.",
        "Advertisement boards along the road were painted over.",
        "He was seen at 14:32 GMT near the bridge."
      })
  void leavesSentencesAlone(String line) {
    assertThat(kind(line)).isNotIn(Kind.NOTICE, Kind.STAMP);
  }

  private static Kind kind(String line) {
    Layout layout =
        new LayoutFinder(RealGazetteer.OUTLETS)
            .layout(Raw.text("Ferry late again", PROSE, line, PROSE + " None."));
    return layout.blocks().stream()
        .filter(block -> block.of(layout.text()).equals(line))
        .findFirst()
        .orElseThrow()
        .kind();
  }
}
