package org.isnad.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OneLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sails",
        "  The ferry sails\n",
        "The\r\n\t ferry\u00A0sails",
        "\u00A0\u2003The \u00A0 ferry\n\n\nsails\u2003",
      })
  void aStretchOfWhiteSpaceIsOneSpace(String words) {
    assertThat(OneLine.of(words)).isEqualTo("The ferry sails");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\u00A0\t", "\u2003 \u2003"})
  void ofWhiteSpaceAloneNothingStays(String words) {
    assertThat(OneLine.of(words)).isEmpty();
  }
}
