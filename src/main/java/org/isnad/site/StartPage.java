package org.isnad.site;

import io.javalin.http.Context;
import java.util.Map;
import org.isnad.compose.PageStarts;
import org.isnad.compose.PageState;
import org.isnad.http.Parameters;
import org.isnad.service.OpenIndex;
import org.isnad.view.Answered;
import org.isnad.view.Question;

/** {@code /}: what the index holds, and where to begin. */
final class StartPage implements PageEndpoint {
  private final Map<String, String> assets;

  StartPage(Map<String, String> assets) {
    this.assets = assets;
  }

  @Override
  public Page page(OpenIndex index, Parameters parameters, Context ctx) {
    Question question = PageQuestions.read(parameters, index);
    parameters.refuseIfWrong();
    Answered answered = index.ask(question);
    PageState state =
        PageState.of(answered, index.facets(), index.catalogue(), index.snapshot().lexicon());
    return new Page("start", PageStarts.of(state, assets));
  }
}
