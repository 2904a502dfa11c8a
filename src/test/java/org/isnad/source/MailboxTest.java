package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.isnad.raw.Given.Said;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

/** Mailboxes as one file. */
final class MailboxTest extends WithFolder {
  private static String mail(int day, String text) {
    return """
    From samar at dijla.example  Mon Apr %d 17:03:00 2024
    From: samar at dijla.example (Samar Jaber)
    Date: Mon, %d Apr 2024 17:03:00 +0300
    Subject: Day %d
    Message-ID: <%d@dijla.example>

    %s

    """
        .formatted(day, day, day, day, text);
  }

  @Test
  void eachMailIsAnArticleWhateverTheFileIsCalled() throws IOException {
    String first = mail(22, "The bridge reopened.");
    folder.with("2024-April.txt", first + mail(23, "It closed again.")).read();
    assertThat(folder.origins())
        .containsExactly("2024-April.txt:0", "2024-April.txt:" + first.length());
    assertThat(folder.articles)
        .extracting(article -> article.text())
        .containsExactly("Day 22\n\nThe bridge reopened.", "Day 23\n\nIt closed again.");
    assertThat(folder.articles.getFirst().given().author())
        .extracting(Said::value)
        .isEqualTo("Samar Jaber");
  }

  @Test
  void onlyALineOfItsKindBehindABlankOneBeginsAMail() throws IOException {
    String text =
        "From Hit they went on.\nFrom a@x Mon Apr 22 17:03:00 2024\n\n>From Ana at 10:30, a call.\n"
            + "\nFrom Rawa nobody came.";
    folder.with("list.mbox", mail(22, text)).read();
    assertThat(folder.only().text())
        .contains("From a@x Mon", "\nFrom Ana at 10:30", "From Rawa nobody came.");
  }

  @Test
  void aMailWithoutTextCostsItselfOnly() throws IOException {
    String first = mail(22, "");
    folder.with("list.mbox", first + mail(23, "It closed.")).read();
    assertThat(folder.skips).containsExactly(new Skip("list.mbox:0", "no text in the mail"));
    assertThat(folder.origins()).containsExactly("list.mbox:" + first.length());
  }

  @Test
  void aMailThatIsTooLargeIsListedAndTheNextIsRead() throws IOException {
    String first = mail(22, "It rained.\n".repeat(400));
    folder.with("list.mbox", first + mail(23, "It closed.")).read(Sources.limited(2_000, 250));
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("list.mbox:0", "too large: more than 2,000 bytes in one mail"));
    assertThat(folder.origins()).containsExactly("list.mbox:" + first.length());
  }

  @Test
  void aTextThatBeginsWithFromIsNoMailbox() throws IOException {
    folder
        .with("a.txt", "From Hit to Rawa, 10:30 on Monday\nThe road is open: lorries pass.")
        .read();
    assertThat(folder.origins()).containsExactly("a.txt");
  }
}
