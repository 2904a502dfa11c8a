package org.isnad.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Article;
import org.isnad.article.ArticleDate;
import org.isnad.article.CitedSource;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Sourced;
import org.isnad.article.Span;
import org.junit.jupiter.api.Test;

class FacetValuesTest {

  private static final List<String> ALL =
      List.of("actor", "location", "outlet", "person", "source");
  private static final Article ARTICLE =
      new Article(
          "0000000000000001",
          "a.txt",
          "text",
          0,
          null,
          new Sourced("cedar-dispatch", "text", List.of()),
          null,
          null,
          ArticleDate.unknown("nothing says so"),
          List.of(),
          List.of(),
          List.of(),
          List.of(new CitedSource("reuters", "Reuters", "agency", List.of())),
          List.of(
              mention(Dimension.ACTOR, "us-centcom"),
              mention(Dimension.LOCATION, "iraq/nineveh/zummar"),
              mention(Dimension.LOCATION, "syria"),
              mention(Dimension.PERSON, "joe-biden")));

  @Test
  void bringsAncestorsAlong() {
    var facets = new FacetValues(ALL, actor -> List.of("us-military", "united-states"));

    assertThat(facets.of(ARTICLE))
        .isEqualTo(
            Map.of(
                "actor", Set.of("us-centcom", "us-military", "united-states"),
                "location", Set.of("iraq", "iraq/nineveh", "iraq/nineveh/zummar", "syria"),
                "person", Set.of("joe-biden"),
                "outlet", Set.of("cedar-dispatch"),
                "source", Set.of("reuters")));
  }

  @Test
  void givesOnlyWhatIsConfigured() {
    var facets = new FacetValues(List.of("outlet"), actor -> List.of());

    assertThat(facets.of(ARTICLE)).containsOnlyKeys("outlet");
  }

  private static Mention mention(Dimension dimension, String id) {
    return new Mention(dimension, id, new Span(0, 1), "alias", "actors.tsv:1");
  }
}
