package org.isnad.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.config.FacetsConfig.FacetConfig;
import org.isnad.engine.Hit;
import org.isnad.engine.SearchRequest.DateFilter;
import org.isnad.engine.SearchRequest.FacetAsk;
import org.isnad.engine.SearchRequest.Undated;
import org.isnad.plan.Reading;
import org.isnad.query.Fault;
import org.isnad.query.QueryWriter;
import org.isnad.view.Address;
import org.isnad.view.Answered;
import org.isnad.view.Catalogue;
import org.isnad.view.FacetTree;
import org.isnad.view.Question;
import org.isnad.view.Why;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search, as it is sent.
 *
 * @param total articles found
 * @param stories the same with copies of one text counted once; left out where not grouped
 */
public record SearchJson(
    QueryJson query,
    IndexJson index,
    Total total,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Total stories,
    Hidden hidden,
    List<HitJson> results,
    Map<String, FacetTree> facets,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable HistogramJson histogram,
    Map<String, String> links) {

  /** How the query was read. */
  public record QueryJson(
      String q,
      String parsed,
      String names,
      List<Reading> readings,
      List<Fault> warnings,
      List<VariantJson> variants) {

    /** Of a search that was answered. */
    public static QueryJson of(Answered answered) {
      Question question = answered.question();
      return new QueryJson(
          question.typed(),
          QueryWriter.write(question.query().query()),
          question.options().exactNames() ? "exact" : "on",
          answered.plan().readings(),
          answered.warnings(),
          VariantJson.of(answered.answer().lens()));
    }
  }

  /** Which index answered; {@code manifest} is its root hash. */
  public record IndexJson(String version, String manifest) {
    /**
     * Of a generation.
     *
     * @param root hash of all its articles
     */
    public static IndexJson of(String generation, String root) {
      return new IndexJson(generation, "sha256:" + root);
    }
  }

  /** An exact number: {@code relation} is always {@code eq}. */
  public record Total(int value, String relation) {}

  /** What a filter keeps back without being sure. */
  public record Hidden(int undated) {}

  /** Puts an answer into words and names. */
  public static SearchJson of(
      Answered answered, List<FacetConfig> facets, Catalogue catalogue, IndexJson index) {
    Question question = answered.question();
    var why = new Why(answered.plan());
    Address article = new Address(question.parameters()).ofArticles().without("sort");
    List<Hit> hits = answered.answer().hits();
    return new SearchJson(
        QueryJson.of(answered),
        index,
        new Total(answered.answer().total(), "eq"),
        question.byStory() ? new Total(answered.answer().stories(), "eq") : null,
        new Hidden(hidden(answered)),
        hits.stream().map(hit -> HitJson.of(hit, why, question.byStory(), article)).toList(),
        trees(answered, facets, catalogue),
        question.histogram() == null
            ? null
            : HistogramJson.of(question.histogram(), answered.answer()),
        SearchLinks.of(answered, index.version()));
  }

  /** Nothing is kept back where undated articles are asked for. */
  private static int hidden(Answered answered) {
    DateFilter date = answered.question().date();
    return date != null && date.undated() == Undated.EXCLUDE ? answered.answer().undated() : 0;
  }

  /** The counts of the facets asked for, named and nested, in the order asked. */
  public static Map<String, FacetTree> trees(
      Answered answered, List<FacetConfig> facets, Catalogue catalogue) {
    var trees = new LinkedHashMap<String, FacetTree>();
    for (FacetAsk ask : answered.question().facets()) {
      facets.stream()
          .filter(facet -> facet.name().equals(ask.facet()))
          .forEach(
              facet ->
                  trees.put(
                      facet.name(),
                      FacetTree.of(
                          facet,
                          answered.answer().facet(facet.name()),
                          answered.question().selection(facet.name()),
                          catalogue)));
    }
    if (answered.question().histogram() != null) {
      trees.put(
          "date", HistogramJson.of(answered.question().histogram(), answered.answer()).asFacet());
    }
    return trees;
  }
}
