package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Supplier;
import org.isnad.engine.Hit;
import org.isnad.http.Parameters;
import org.isnad.http.ProblemException;
import org.isnad.json.ArticleJson;
import org.isnad.json.SearchJson.IndexJson;
import org.isnad.plan.Plan;
import org.isnad.service.Neighbours;
import org.isnad.service.OpenIndex;
import org.isnad.service.QuestionReader;
import org.isnad.view.Found;
import org.isnad.view.Question;
import org.isnad.view.Why;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/docs/{id}}: a whole article, and with a query what it matched and its neighbours.
 */
final class DocumentEndpoint implements Endpoint {

  /**
   * The answer.
   *
   * @param marks what the query matched, in the order of the text; empty without a query
   * @param neighbours null without a query
   */
  private record Answer(
      IndexJson index,
      @JsonUnwrapped ArticleJson article,
      List<MarkJson> marks,
      List<String> why,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Neighbours neighbours) {}

  private record MarkJson(String role, int start, int end, String text) {}

  @Override
  public Supplier<?> read(OpenIndex index, Parameters parameters, Context ctx) {
    String id = ctx.pathParam("id");
    int number = parameters.number("hit", 1, QuestionReader.MAX_OFFSET, 0);
    Question question = QuestionReader.read(parameters, index);
    return () -> answer(index, id, number, question);
  }

  private static Answer answer(OpenIndex index, String id, int number, Question question) {
    Plan plan = index.plan(question);
    Hit hit =
        index
            .snapshot()
            .hit(id, plan.clause())
            .orElseThrow(
                () -> ProblemException.notFound("There is no article “%s”.".formatted(id)));
    return new Answer(
        IndexJson.of(index.id(), index.manifest().root()),
        ArticleJson.of(hit.article(), index.catalogue()),
        hit.marks().stream().map(mark -> json(mark, hit)).toList(),
        new Why(plan).of(hit.article(), Found.in(hit)),
        question.typed().isEmpty() ? null : Neighbours.of(index, id, number, question, plan));
  }

  private static MarkJson json(Hit.Mark mark, Hit hit) {
    return new MarkJson(
        mark.role().id(),
        mark.span().start(),
        mark.span().end(),
        mark.span().of(hit.article().text()));
  }
}
