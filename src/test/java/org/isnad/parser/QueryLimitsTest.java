package org.isnad.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.isnad.parser.CleanQuery.clean;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.isnad.parser.QueryParser.Joined;
import org.isnad.query.Query;
import org.isnad.query.QueryRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of a query is read, and that whatever is typed comes to an end. */
final class QueryLimitsTest {

  @Test
  void refusesTheLastCharacterTooMany() {
    assertThat(clean("a".repeat(2_000))).isInstanceOf(Query.Word.class);
    assertThatExceptionOfType(QueryRefusedException.class)
        .isThrownBy(() -> clean("a".repeat(2_001)))
        .satisfies(e -> assertThat(e.fault().code()).isEqualTo("too-long"))
        .withMessage("The query has 2,001 characters.");
  }

  @Test
  void refusesTheLastClauseTooMany() {
    assertThat(clean("a ".repeat(100))).isInstanceOf(Query.And.class);
    assertThatExceptionOfType(QueryRefusedException.class)
        .isThrownBy(() -> clean("a ".repeat(101)))
        .satisfies(e -> assertThat(e.fault().code()).isEqualTo("too-many"))
        .satisfies(e -> assertThat(e.fault().position()).isEqualTo(200));
  }

  @Test
  void countsTheWordsOfAPhrase() {
    assertThat(clean("\"" + "a ".repeat(100) + "\"")).isInstanceOf(Query.Phrase.class);
    assertThatExceptionOfType(QueryRefusedException.class)
        .isThrownBy(() -> clean("b \"" + "a ".repeat(100) + "\""))
        .satisfies(e -> assertThat(e.fault().code()).isEqualTo("too-many"))
        .satisfies(e -> assertThat(e.fault().position()).isEqualTo(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", ")", "-(", "a OR (", "title:(", "=", "\"", "NOT "})
  void isNotOverwhelmedByDepth(String piece) {
    String typed = piece.repeat(2_000 / piece.length());
    if (piece.startsWith("a")) {
      typed = piece.repeat(99);
    }
    assertThat(QueryParser.parse(typed, Joined.AND).repairs()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"~", "\"", "a:", "(\"", "-", "*", "title:(", "^1", "“", "date:[", "\u200F"})
  void comesToAnEndWithWhatIsNasty(String piece) {
    String typed = piece.repeat(2_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          for (int i = 0; i < 500; i++) {
            readOrRefuse(typed);
          }
        });
  }

  private static void readOrRefuse(String typed) {
    try {
      assertThat(QueryParser.parse(typed, Joined.AND).repairs()).isNotNull();
    } catch (QueryRefusedException e) {
      assertThat(e.fault().code()).isEqualTo("too-many");
    }
  }
}
