package org.isnad.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Part;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.junit.jupiter.api.Test;

final class ShiftTest {
  private static final String FILE = "â€œNoâ€\u009d, sheâ€™s here";
  private static final String READ = "“No”, she’s here";
  private static final Shift SHIFT = new Shift(Mojibake.mend(FILE).mended());

  @Test
  void everyWordIsFoundInBothTexts() {
    for (String word : List.of("No", ", she", "s here", "h")) {
      int read = READ.indexOf(word);
      int file = FILE.indexOf(word);
      var inRead = new Span(read, read + word.length());
      var inFile = new Span(file, file + word.length());
      assertThat(SHIFT.toWritten(inRead)).isEqualTo(inFile);
      assertThat(SHIFT.toMended(inFile)).isEqualTo(inRead);
    }
  }

  @Test
  void mendedLettersAreTakenWhole() {
    Span quote = SHIFT.toWritten(new Span(9, 10));
    assertThat(quote.of(FILE)).isEqualTo("â€™");
    assertThat(SHIFT.toWritten(new Span(0, READ.length()))).isEqualTo(new Span(0, FILE.length()));
  }

  @Test
  void theEndsOfMendedLettersAreTheirOwn() {
    assertThat(SHIFT.toWritten(new Span(0, 1)).of(FILE)).isEqualTo("â€œ");
    assertThat(SHIFT.toWritten(new Span(1, 3)).of(FILE)).isEqualTo("No");
    assertThat(SHIFT.toMended(new Span(1, 4))).isEqualTo(new Span(1, 2));
    assertThat(new Shift(List.of()).toWritten(new Span(2, 5))).isEqualTo(new Span(2, 5));
  }

  @Test
  void anArticleIsMendedWithItsTitleAndWhatIsSaidOfIt() {
    var title = new Said("Iraqâ€™s day", "metadata", "title");
    var author = new Said("LeÃ¯la Saab", "metadata", "author");
    RawArticle raw =
        RawArticle.of(
            "a.txt", FILE, List.of(), new Given(null, title, null, null, author, null), List.of());
    Mender whole = Mender.of(raw);
    assertThat(whole.raw().text()).isEqualTo("Iraq’s day\n\n" + READ);
    assertThat(whole.raw().text().substring(whole.raw().textStart())).isEqualTo(READ);
    assertThat(whole.raw().marked())
        .containsExactly(new Part(Role.TITLE, new Span(0, "Iraq’s day".length())));
    assertThat(whole.raw().given().title()).extracting(Said::value).isEqualTo("Iraq’s day");
    assertThat(whole.raw().given().author()).extracting(Said::value).isEqualTo("Leïla Saab");
  }

  @Test
  void anotherTitleMovesWhatIsMended() {
    var title = new Said("Iraqâ€™s day", "metadata", "title");
    RawArticle raw =
        RawArticle.of(
            "a.txt", FILE, List.of(), new Given(null, title, null, null, null, null), List.of());
    var other = new Said("Another", "correction", "a row");
    Mender moved = Mender.of(raw).with(new Given(null, other, null, null, null, null));
    assertThat(moved.raw().text()).isEqualTo("Another\n\n" + READ);
    assertThat(moved.mended())
        .extracting(one -> one.span().of(moved.raw().text()))
        .containsExactly("“", "”", "’");
  }
}
