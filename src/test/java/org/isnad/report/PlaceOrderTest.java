package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceOrderTest {

  @Test
  void ordersNumbersByTheirValue() {
    List<String> places =
        List.of("a.jsonl#9", "a.jsonl#10", "a.jsonl#10:4", "a.txt", "b2/x", "b10/x");

    assertThat(places.reversed().stream().sorted(PlaceOrder.ORDER)).isEqualTo(places);
  }

  @Test
  void tellsApartWhatLooksAlike() {
    assertThat(PlaceOrder.ORDER.compare("a01", "a1")).isNotZero();
    assertThat(PlaceOrder.ORDER.compare("", "")).isZero();
  }

  @Test
  void takesNumbersOfAnyLength() {
    assertThat(PlaceOrder.ORDER.compare("a99999999999999999999", "a100000000000000000000"))
        .isNegative();
  }

  @Test
  void putsWhatIsShorterFirst() {
    List<String> places = List.of("", "7", "7a", "7a0", "7a1", "a", "a7", "a7b", "ab");

    assertThat(places.reversed().stream().sorted(PlaceOrder.ORDER)).isEqualTo(places);
  }

  @Test
  void takesDigitsOfOtherScriptsAsLetters() {
    assertThat(PlaceOrder.ORDER.compare("1٣ تقرير.txt", "1٤ تقرير.txt")).isNegative();
  }
}
