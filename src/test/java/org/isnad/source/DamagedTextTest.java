package org.isnad.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A damaged byte costs itself, not the article that it stands in. */
class DamagedTextTest extends WithFolder {

  private static final String DAMAGE = "damaged: some bytes are no characters, shown as \uFFFD";
  private static final String ARABIC = "القصف على القاعدة في محافظة الأنبار";

  /** In the texts of these tests a tilde stands for a byte that no UTF-8 has there. */
  private static byte[] damaged(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1).replace('~', '\u00E9').getBytes(ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt  | قصف~: %s",
        "a.txt  | ¤قصف~: %s",
        "a.jsonl| {\"body\": \"قصف~: %s\"}",
        "a.json | {¶\"body\": \"قصف~: %s\"}",
        "a.html | <html><head><meta charset=utf-8></head><body><p>قصف~: %s</p></body></html>",
        "a.csv  | text¶قصف~: %s¶",
      })
  void isShownAsSuchAndNoted(String name, String text) throws IOException {
    String written = text.replace('¶', '\n').replace('¤', '\uFEFF').formatted(ARABIC);
    RawArticle article = folder.with(name, damaged(written)).read().only();
    assertThat(article.text()).isEqualTo("قصف\uFFFD: " + ARABIC);
    assertThat(article.notes()).containsExactly(DAMAGE);
  }

  @Test
  void costsItsRowNothingElse() throws IOException {
    folder.with("a.csv", damaged("title,text\nقصف,%s\nA~,B\nC,\uFFFD\n".formatted(ARABIC))).read();
    assertThat(folder.skips).isEmpty();
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .containsExactly("قصف\n\n" + ARABIC, "A\uFFFD\n\nB", "C\n\n\uFFFD");
    assertThat(folder.articles)
        .as("only what could not be read, not what the table itself has as lost")
        .filteredOn(article -> article.notes().contains(DAMAGE))
        .extracting(RawArticle::origin)
        .containsExactly("a.csv#3");
  }

  @Test
  void doesNotEndAListOfRecords() throws IOException {
    folder
        .with("a.json", damaged("[{\"body\": \"قصف~\"},\n{\"body\": \"%s\"}]".formatted(ARABIC)))
        .read();
    assertThat(folder.skips).isEmpty();
    assertThat(folder.articles).extracting(RawArticle::text).containsExactly("قصف\uFFFD", ARABIC);
    assertThat(folder.notes).containsExactly(new Skip("a.json", DAMAGE));
  }

  /** The last letters of a file are whole, though those of its first mebibyte need not be. */
  @Test
  void aTableThatEndsInTheMidstOfAWordIsNotDamaged() throws IOException {
    folder.with("a.csv", "title,text\nx,مة").read();
    assertThat(folder.only().text()).isEqualTo("x\n\nمة");
    assertThat(folder.notes).isEmpty();
  }
}
