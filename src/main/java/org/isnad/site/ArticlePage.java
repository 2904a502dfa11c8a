package org.isnad.site;

import io.javalin.http.Context;
import java.util.Map;
import org.isnad.compose.PageArticles;
import org.isnad.compose.PageSteps;
import org.isnad.engine.Hit;
import org.isnad.http.Parameters;
import org.isnad.http.ProblemException;
import org.isnad.page.PageArticle;
import org.isnad.plan.Plan;
import org.isnad.service.Neighbours;
import org.isnad.service.OpenIndex;
import org.isnad.service.QuestionReader;
import org.isnad.view.Question;

/** {@code /doc/{id}}: an article, with what matched if it was found by a search. */
final class ArticlePage implements PageEndpoint {
  private final Map<String, String> assets;

  ArticlePage(Map<String, String> assets) {
    this.assets = assets;
  }

  @Override
  public Page page(OpenIndex index, Parameters parameters, Context ctx) {
    int number = parameters.number("hit", 1, QuestionReader.MAX_OFFSET, 0);
    Question question = QuestionReader.read(parameters, index);
    parameters.refuseIfWrong();
    String id = ctx.pathParam("id");
    Plan plan = index.plan(question);
    Hit hit =
        index
            .snapshot()
            .hit(id, plan.clause())
            .orElseThrow(
                () -> ProblemException.notFound("No article has the id “%s”.".formatted(id)));
    Neighbours near = Neighbours.of(index, id, number, question, plan);
    PageArticle.Steps steps =
        PageSteps.of(question, near.number(), near.total(), near.previous(), near.next());
    return new Page(
        "article",
        new PageArticles(assets, index.catalogue(), index.id()).of(hit, question.typed(), steps));
  }
}
