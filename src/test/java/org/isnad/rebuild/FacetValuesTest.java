package org.isnad.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Account;
import org.isnad.article.Article;
import org.isnad.article.ArticleDate;
import org.isnad.article.CitedSource;
import org.isnad.article.Sourced;
import org.junit.jupiter.api.Test;

class FacetValuesTest {

  private static final List<String> ALL =
      List.of("actor", "location", "outlet", "person", "source");
  private static final Article ARTICLE =
      new Article(
          "0000000000000001",
          List.of("a.txt"),
          null,
          "text",
          0,
          null,
          new Sourced("Cedar Dispatch", "text", List.of()),
          null,
          null,
          ArticleDate.unknown("nothing says so"),
          List.of(),
          List.of(),
          List.of(),
          List.of(new CitedSource("reuters", "Reuters", "agency", List.of())),
          List.of(),
          Account.NONE);

  @Test
  void gathersMentionsOutletAndSources() {
    var facets =
        new FacetValues(
            ALL,
            mentions -> Map.of("actor", Set.of("us-centcom", "us-military")),
            label -> label.equals("Cedar Dispatch") ? "cedar-dispatch" : label);

    assertThat(facets.of(ARTICLE))
        .isEqualTo(
            Map.of(
                "actor", Set.of("us-centcom", "us-military"),
                "outlet", Set.of("cedar-dispatch"),
                "source", Set.of("reuters")));
  }

  @Test
  void givesOnlyWhatIsConfigured() {
    var facets =
        new FacetValues(
            List.of("outlet", "person"),
            mentions -> Map.of("actor", Set.of("hamas"), "person", Set.of()),
            label -> label);

    assertThat(facets.of(ARTICLE)).isEqualTo(Map.of("outlet", Set.of("Cedar Dispatch")));
  }
}
