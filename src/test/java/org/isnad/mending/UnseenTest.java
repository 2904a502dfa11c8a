package org.isnad.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Mended;
import org.isnad.article.Span;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class UnseenTest {

  @Test
  void readsWhatNobodySeesAsBlanksAndSaysWhere() {
    Mender whole = Mender.of(raw("Rain\u0000\u0001in Tyre.\u007F", null));
    assertThat(whole.raw().text()).isEqualTo("Rain  in Tyre. ");
    assertThat(whole.mended())
        .containsExactly(
            new Mended(new Span(4, 6), "\u0000\u0001"), new Mended(new Span(14, 15), "\u007F"));
    assertThat(Unseen.note("a\u0000b\u0008")).hasValue("2 control characters read as blanks");
  }

  @Test
  void leavesLinesTabsAndWholePairsAlone() {
    String text = "One\r\n\ttwo \uD83C\uDF27 ثلاثة\u200F\u0085";
    assertThat(Mender.of(raw(text, null)).raw().text()).isSameAs(text);
    assertThat(Unseen.note(text)).isEmpty();
  }

  @Test
  void halfAPairIsNone() {
    assertThat(Mender.of(raw("\uD83C rain \uDF27", null)).raw().text()).isEqualTo("  rain  ");
    assertThat(Mender.of(raw("a\uFFFEb\uFFFF", null)).raw().text()).isEqualTo("a b ");
  }

  @Test
  void besideLettersOfAnotherEncoding() {
    Mender whole = Mender.of(raw("Itâ€™s\u0000raining, itâ€™s", null));
    assertThat(whole.raw().text()).isEqualTo("It’s raining, it’s");
    assertThat(whole.mended()).extracting(Mended::written).containsExactly("â€™", "\u0000", "â€™");
  }

  @Test
  void alsoInWhatIsSaidOfAWholeText() {
    Mender whole = Mender.of(raw("Rain.", "Rana\u0000Saab"));
    assertThat(whole.raw().given().author()).extracting(Said::value).isEqualTo("Rana Saab");
    assertThat(whole.mended()).isEmpty();
  }

  private static RawArticle raw(String text, @Nullable String author) {
    Said said = author == null ? null : new Said(author, "metadata", "author");
    return RawArticle.of(
        "a", text, List.of(), new Given(null, null, null, null, said, null), List.of());
  }
}
