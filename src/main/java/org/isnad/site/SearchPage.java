package org.isnad.site;

import io.javalin.http.Context;
import java.util.Map;
import org.isnad.compose.PageSearches;
import org.isnad.compose.PageState;
import org.isnad.http.Parameters;
import org.isnad.page.PageNothing;
import org.isnad.service.OpenIndex;
import org.isnad.service.OutletLens;
import org.isnad.view.Answered;
import org.isnad.view.Question;
import org.jspecify.annotations.Nullable;

/** {@code /search}: results, filters, spellings. */
final class SearchPage implements PageEndpoint {
  private final Map<String, String> assets;

  SearchPage(Map<String, String> assets) {
    this.assets = assets;
  }

  @Override
  public Page page(OpenIndex index, Parameters parameters, Context ctx) {
    Question question = PageQuestions.read(parameters, index);
    boolean byOutlet = parameters.oneOf("lens.by", Map.of("none", false, "outlet", true), false);
    parameters.refuseIfWrong();
    Answered answered = index.ask(question);
    PageState state =
        PageState.of(answered, index.facets(), index.catalogue(), index.snapshot().lexicon());
    if (byOutlet) {
      state = state.with(OutletLens.of(index, answered));
    }
    @Nullable PageNothing nothing =
        answered.answer().total() == 0 ? WaysOut.of(state, index) : null;
    return new Page("search", PageSearches.of(state, index.snapshot().articles(), assets, nothing));
  }
}
