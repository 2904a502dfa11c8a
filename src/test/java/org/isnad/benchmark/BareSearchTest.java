package org.isnad.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.benchmark.BareSearch.Answer;
import org.isnad.benchmark.BareSearch.Filters;
import org.isnad.benchmark.BareSearch.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A measure that does less than it says would flatter nobody. */
class BareSearchTest {

  private static final Filters NONE = new Filters(Map.of(), null, null);

  @TempDir Path folder;

  private Answer search(String typed, Filters filters) throws Exception {
    Path index = folder.resolve("lucene");
    if (!Files.exists(index)) {
      Path source =
          Files.writeString(
              folder.resolve("a.jsonl"),
              """
              {"id":"1","title":"Two rockets","body":"Rockets fell near Aleppo.","date":"2020-01-02",\
              "outlet":"The Ledger","outletId":"ledger","actors":["a"],"locations":["aleppo","syria"]}
              {"id":"2","title":"Talks","body":"A rocket was shown in Homs.","locations":["homs","syria"]}
              {"id":"3","title":"Talks","body":"Nothing was said.","date":"2021-01-02"}
              """);
      BareIndex.main(new String[] {source.toString(), index.toString()});
    }
    try (var search = new BareSearch(index)) {
      return search.search(typed, filters, 10);
    }
  }

  @Test
  void findsStemsCountsThemAndMarksThem() throws Exception {
    Answer answer = search("rockets", NONE);
    assertThat(answer.total().value()).isEqualTo(2);
    assertThat(answer.results().getFirst().snippet()).contains("<b>Rockets</b> fell");
    assertThat(answer.facets().get("location"))
        .containsExactlyInAnyOrder(
            new Value("syria", 2), new Value("aleppo", 1), new Value("homs", 1));
    assertThat(answer.facets().get("person")).isEmpty();
  }

  @Test
  void narrowsByFacetAndByDate() throws Exception {
    var homs = new Filters(Map.of("location", List.of("homs")), null, null);
    assertThat(search("rocket", homs).total().value()).isEqualTo(1);
    var year = new Filters(Map.of(), "2021-01-01", "2021-12-31");
    assertThat(search("", year).results()).extracting("id").containsExactly("3");
  }

  @Test
  void countsEverythingWithoutAQuery() throws Exception {
    Answer answer = search("", NONE);
    assertThat(answer.total().value()).isEqualTo(3);
    assertThat(answer.facets().get("outlet")).containsExactly(new Value("ledger", 1));
  }
}
