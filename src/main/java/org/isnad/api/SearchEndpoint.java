package org.isnad.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.function.Supplier;
import org.isnad.http.Json;
import org.isnad.http.Parameters;
import org.isnad.json.SearchJson;
import org.isnad.json.SearchJson.IndexJson;
import org.isnad.service.OpenIndex;
import org.isnad.service.QuestionReader;
import org.isnad.view.Question;

/** {@code /api/v1/search}: results, facets and spellings. */
final class SearchEndpoint implements Endpoint {

  @Override
  public Supplier<?> read(OpenIndex index, Parameters parameters, Context ctx) {
    Question question = QuestionReader.read(parameters, index);
    return () -> answer(index, question);
  }

  private static Object answer(OpenIndex index, Question question) {
    SearchJson answer =
        SearchJson.of(
            index.ask(question),
            index.facets(),
            index.catalogue(),
            new IndexJson(index.id(), "sha256:" + index.manifest().root()));
    return question.fields().isEmpty() ? answer : withFields(Json.tree(answer), question);
  }

  private static JsonNode withFields(JsonNode answer, Question question) {
    answer.path("results").forEach(hit -> ((ObjectNode) hit).retain(question.fields()));
    return answer;
  }
}
