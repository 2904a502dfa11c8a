package org.isnad.site;

import java.util.List;
import org.isnad.compose.PageUrl;
import org.isnad.engine.SearchRequest.FacetAsk;
import org.isnad.engine.SearchRequest.Interval;
import org.isnad.engine.SearchRequest.Window;
import org.isnad.http.Parameters;
import org.isnad.service.OpenIndex;
import org.isnad.service.QuestionReader;
import org.isnad.view.Question;

/** Questions as the page asks them: with every facet, and every day for the histogram. */
final class PageQuestions {
  /** Values of a facet that is unfolded. */
  private static final int MANY = 200;

  private PageQuestions() {}

  /** The question of a page address. */
  static Question of(PageUrl url, OpenIndex index) {
    String text = url.at("").toString();
    var parameters = new Parameters(text.isEmpty() ? null : text.substring(1));
    return read(parameters, index);
  }

  /** The question of a search page. */
  static Question read(Parameters parameters, OpenIndex index) {
    String unfolded = parameters.text("more").orElse("");
    Question asked = QuestionReader.read(parameters, index);
    List<FacetAsk> asks =
        asked.facets().stream()
            .map(ask -> ask.facet().equals(unfolded) ? unfolded(ask) : ask)
            .toList();
    return withCounts(asked, asks);
  }

  private static FacetAsk unfolded(FacetAsk ask) {
    return new FacetAsk(ask.facet(), MANY, ask.ids());
  }

  private static Question withCounts(Question asked, List<FacetAsk> asks) {
    return new Question(
        asked.typed(),
        asked.query(),
        asked.warnings(),
        asked.options(),
        asked.selections(),
        asked.date(),
        asked.sort(),
        Window.at(asked.offset(), asked.size()),
        asks,
        Interval.DAY,
        asked.byStory(),
        asked.fields(),
        false,
        asked.parameters());
  }
}
