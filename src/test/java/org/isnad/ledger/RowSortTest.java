package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RowSortTest {

  @Test
  void rowsComeInTheirOrderAndEqualOnesStay() {
    var random = new Random(7);
    int[] keys = random.ints(1_000, 0, 50).toArray();
    for (int size : new int[] {0, 1, 2, 3, 64, 65, 1_000}) {
      int[] rows = IntStream.range(0, size).toArray();
      int[] expected =
          Arrays.stream(rows)
              .boxed()
              .sorted(Comparator.comparingInt(row -> keys[row]))
              .mapToInt(row -> row)
              .toArray();
      assertThat(new RowSort((a, b) -> Integer.compare(keys[a], keys[b])).sorted(rows))
          .as("%d rows", size)
          .isEqualTo(expected);
    }
  }

  @Test
  void theGivenRowsStayAsTheyAre() {
    int[] rows = {2, 0, 1};
    assertThat(new RowSort(Integer::compare).sorted(rows)).containsExactly(0, 1, 2);
    assertThat(rows).containsExactly(2, 0, 1);
  }
}
