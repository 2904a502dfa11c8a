package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.isnad.config.FacetsConfig.FacetConfig;
import org.isnad.engine.SearchRequest.FacetAsk;
import org.isnad.http.Parameters;
import org.isnad.http.ProblemException;
import org.isnad.service.FacetReader;
import org.isnad.service.OpenIndex;
import org.isnad.service.QuestionReader;
import org.isnad.view.Answered;
import org.isnad.view.FacetTree;
import org.isnad.view.Question;

/** {@code /api/v1/facets/{dim}}: the values of one facet over the results of a search. */
final class FacetEndpoint implements Endpoint {

  private static final int DEFAULT_SIZE = 100;

  private record Answer(String facet, int total, @JsonUnwrapped FacetTree tree) {}

  @Override
  public Supplier<?> read(OpenIndex index, Parameters parameters, Context ctx) {
    FacetConfig facet = facet(index, ctx.pathParam("dim"));
    int size = parameters.number("facet.size", 1, FacetReader.MAX_SIZE, DEFAULT_SIZE);
    Optional<Set<String>> ids =
        parameters.text("prefix").map(typed -> FacetReader.find(index, facet, typed));
    var ask = new FacetAsk(facet.name(), size, ids.orElse(null));
    Question question = QuestionReader.read(parameters, index).countsOnly(List.of(ask));
    return () -> answer(index, facet, question);
  }

  private static FacetConfig facet(OpenIndex index, String name) {
    return index.facets().stream()
        .filter(facet -> facet.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.notFound(
                    "There is no facet “%s”; there are %s."
                        .formatted(
                            name,
                            String.join(
                                ", ", index.facets().stream().map(FacetConfig::name).toList()))));
  }

  private static Answer answer(OpenIndex index, FacetConfig facet, Question question) {
    Answered answered = index.ask(question);
    FacetTree tree =
        FacetTree.of(
            facet,
            answered.answer().facet(facet.name()),
            question.selection(facet.name()),
            index.catalogue());
    return new Answer(facet.name(), answered.answer().total(), tree);
  }
}
