package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void keepsTheFirstThousandWhateverOrderTheyComeIn() {
    List<String> places =
        IntStream.range(0, 3_000).mapToObj("a.jsonl#%d"::formatted).collect(Collectors.toList());
    List<String> first = List.copyOf(places.subList(0, 1_000));
    Collections.shuffle(places, new Random(3));
    var tally = new Tally();

    places.forEach(place -> tally.index(place, true, false, false, false));

    Report.Missing outlets = tally.report(null, "", false, null).withoutOutlet();
    assertThat(outlets.count()).isEqualTo(3_000);
    assertThat(outlets.origins()).isEqualTo(first);
  }
}
