package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.isnad.engine.SearchRequest.Selection;
import org.isnad.engine.SearchRequest.Undated;
import org.junit.jupiter.api.Test;

/** What an engine counts. */
public abstract class FacetContract extends SearchEngineContract {

  @Test
  void countsAParentByItsArticles() {
    var counts = answer(request(new Clause.Everything())).facet("location");
    assertThat(counts(counts))
        .containsEntry("iraq", 2)
        .containsEntry("iraq/anbar", 1)
        .containsEntry("syria", 2)
        .containsEntry("syria/deir-ez-zor", 1);
  }

  @Test
  void countsTheOtherValuesOfASelectedFacetAsIfItWereNotSelected() {
    var answer = answer(selecting(any("actor", "hamas")));
    assertThat(answer.total()).isEqualTo(1);
    assertThat(counts(answer.facet("actor")))
        .containsEntry("kataib-hezbollah", 3)
        .containsEntry("hamas", 1);
    assertThat(counts(answer.facet("location"))).isEqualTo(Map.of("syria", 1));
  }

  @Test
  void narrowsByAllOfAndCountsWhatRemains() {
    var both = new Selection("location", Set.of(), Set.of("iraq", "iraq/anbar"), Set.of(), false);
    var answer = answer(selecting(both));
    assertThat(ids(answer)).containsExactly("a");
    assertThat(counts(answer.facet("location"))).doesNotContainKey("syria");
  }

  @Test
  void saysWhatAnExcludedValueWouldBringBack() {
    var without = new Selection("location", Set.of(), Set.of(), Set.of("iraq"), false);
    var answer = answer(selecting(without));
    assertThat(ids(answer)).containsExactlyInAnyOrder("b", "c");
    assertThat(counts(answer.facet("location")))
        .containsEntry("iraq", 2)
        .containsEntry("syria", 2)
        .doesNotContainKey("iraq/anbar");
  }

  @Test
  void treatsAMissingValueAsAValue() {
    var unknown = new Selection("outlet", Set.of(), Set.of(), Set.of(), true);
    var answer = answer(selecting(unknown));
    assertThat(ids(answer)).containsExactlyInAnyOrder("c", "d");
    assertThat(answer.facet("outlet").missing()).isEqualTo(2);
    var either = new Selection("outlet", Set.of("courier"), Set.of(), Set.of(), true);
    assertThat(answer(selecting(either)).total()).isEqualTo(4);
  }

  @Test
  void keepsASelectedValueThatNothingHas() {
    var counts = answer(selecting(any("actor", "nobody"))).facet("actor");
    assertThat(counts(counts)).containsEntry("nobody", 0).containsEntry("hamas", 1);
  }

  @Test
  void neverCountsAnUndatedArticleAsCertain() {
    var april = answer(dated("2024-04-01", "2024-04-30", Undated.EXCLUDE));
    assertThat(ids(april)).containsExactlyInAnyOrder("a", "b");
    assertThat(april.undated()).isEqualTo(2);
    var early = answer(dated(null, "2023-12-31", Undated.EXCLUDE));
    assertThat(ids(early)).isEmpty();
    assertThat(early.undated()).isEqualTo(1);
    assertThat(ids(answer(dated(null, "2023-12-31", Undated.INCLUDE)))).containsExactly("d");
    assertThat(ids(answer(dated("2024-04-21", "2024-04-21", Undated.ONLY))))
        .containsExactlyInAnyOrder("c", "d");
    assertThat(found(new Clause.Published(LocalDate.parse("2024-04-22"), null)))
        .containsExactly("b");
  }

  @Test
  void drawsTheHistogramWithoutTheDateFilter() {
    var answer = answer(dated("2024-04-22", null, Undated.EXCLUDE));
    assertThat(answer.histogram())
        .extracting(bar -> bar.from() + " " + bar.count())
        .containsExactly("2024-04-21 1", "2024-04-22 1");
  }
}
