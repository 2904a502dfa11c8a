package org.isnad.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.isnad.analysis.Kind;
import org.isnad.http.Json;
import org.isnad.http.Parameters;
import org.isnad.json.SearchJson;
import org.isnad.json.SearchJson.IndexJson;
import org.isnad.service.OpenIndex;
import org.isnad.service.OutletLens;
import org.isnad.service.QuestionReader;
import org.isnad.view.Answered;
import org.isnad.view.OutletCount;
import org.isnad.view.Question;

/** {@code /api/v1/search}: results, facets and spellings. */
final class SearchEndpoint implements Endpoint {

  /** Those that are registered. */
  private static final List<String> RELATIONS = List.of("self", "next", "prev");

  @Override
  public Supplier<?> read(OpenIndex index, Parameters parameters, Context ctx) {
    Question question = QuestionReader.read(parameters, index);
    boolean byOutlet = parameters.oneOf("lens.by", Map.of("none", false, "outlet", true), false);
    return () -> answer(index, question, byOutlet, ctx);
  }

  private static Object answer(OpenIndex index, Question question, boolean byOutlet, Context ctx) {
    Answered answered = index.ask(question);
    SearchJson answer =
        SearchJson.of(
            answered,
            index.facets(),
            index.catalogue(),
            IndexJson.of(index.id(), index.manifest().root()));
    ctx.header("Link", links(answer.links()));
    if (question.fields().isEmpty() && !byOutlet) {
      return answer;
    }
    JsonNode tree = Json.tree(answer);
    if (byOutlet) {
      addOutlets(tree, OutletLens.of(index, answered));
    }
    return question.fields().isEmpty() ? tree : withFields(tree, question);
  }

  private static void addOutlets(JsonNode answer, Map<String, List<OutletCount>> outlets) {
    var byTerm = new HashMap<String, List<OutletCount>>();
    outlets.forEach((term, list) -> byTerm.put(Kind.word(term), list));
    for (JsonNode variant : answer.path("query").path("variants")) {
      List<OutletCount> found = byTerm.get(variant.path("term").asText());
      if (found != null) {
        ((ObjectNode) variant).set("outlets", Json.tree(found));
      }
    }
  }

  /** The same links as in the body, as RFC 8288 has them. */
  private static String links(Map<String, String> links) {
    return links.entrySet().stream()
        .filter(link -> RELATIONS.contains(link.getKey()))
        .map(link -> "<%s>; rel=\"%s\"".formatted(link.getValue(), link.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static JsonNode withFields(JsonNode answer, Question question) {
    answer.path("results").forEach(hit -> ((ObjectNode) hit).retain(question.fields()));
    return answer;
  }
}
