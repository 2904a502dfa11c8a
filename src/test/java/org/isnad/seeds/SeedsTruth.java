package org.isnad.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** What a careful reader finds in the five seed articles. */
final class SeedsTruth {

  /** Beside the project, where it is kept; absent from most clones. */
  static final Path SHARED = Path.of("..", "shared");

  private final JsonNode truth;

  private SeedsTruth(JsonNode truth) {
    this.truth = truth;
  }

  static boolean isHere() {
    return Files.isRegularFile(SHARED.resolve("seeds-truth.json"));
  }

  static SeedsTruth read() throws IOException {
    return new SeedsTruth(new JsonMapper().readTree(SHARED.resolve("seeds-truth.json").toFile()));
  }

  /** One query with the articles it must and must not return. */
  record Asked(String q, Set<Integer> must, Set<Integer> mustNot) {}

  List<Asked> queries() {
    return stream(truth.get("queries")).map(q -> asked(q)).toList();
  }

  private static Asked asked(JsonNode q) {
    return new Asked(
        q.get("q").asText(), numbers(q.get("must_return")), numbers(q.get("must_not_return")));
  }

  /** Filters in the words of the truth, with the articles that pass. */
  Map<String, Set<Integer>> filters() {
    var filters = new LinkedHashMap<String, Set<Integer>>();
    stream(truth.get("filter_cases"))
        .forEach(each -> filters.put(each.get("filter").asText(), numbers(each.get("docs"))));
    return filters;
  }

  List<JsonNode> documents() {
    return stream(truth.get("documents")).toList();
  }

  List<String> mustNotCreate(String kind) {
    return stream(truth.at("/must_not_create/" + kind)).map(JsonNode::asText).toList();
  }

  /**
   * The articles under each facet value for a query, parents included.
   *
   * @param facet {@code actor_with_parents} or {@code location}
   * @param query as the truth names it; empty for all articles
   */
  Map<String, Set<Integer>> facet(String facet, String query) {
    JsonNode facets =
        query.isEmpty()
            ? truth.get("facets_all")
            : truth.get("facets_for_queries").get("q=" + query).get("facets");
    var values = new LinkedHashMap<String, Set<Integer>>();
    facets
        .get(facet)
        .properties()
        .forEach(value -> values.put(value.getKey(), numbers(value.getValue().get("docs"))));
    return values;
  }

  /** The articles of a query of {@link #facet}. */
  Set<Integer> articles(String query) {
    return query.isEmpty()
        ? Set.of(0, 1, 2, 3, 4)
        : numbers(truth.get("facets_for_queries").get("q=" + query).get("docs"));
  }

  /** Facet values that may or may not be found, by article; parents included. */
  Map<String, Set<Integer>> optional(String kind) {
    var values = new LinkedHashMap<String, Set<Integer>>();
    for (JsonNode document : documents()) {
      int number = document.get("index").asInt();
      for (String label : labels(document, kind)) {
        values.computeIfAbsent(label, l -> new TreeSet<>()).add(number);
      }
    }
    return values;
  }

  private List<String> labels(JsonNode document, String kind) {
    var labels = new ArrayList<String>();
    for (JsonNode entity : document.get(kind + "s_optional")) {
      if (kind.equals("location")) {
        labels.addAll(paths(entity.get("path")));
      } else {
        labels.addAll(actors(entity.get("id").asText()));
      }
    }
    return labels;
  }

  /** A path and the paths of its parents, as {@code Iraq > Nineveh}. */
  private static List<String> paths(JsonNode path) {
    var paths = new ArrayList<String>();
    for (JsonNode step : path) {
      String label = step.asText().replace("(region) ", "");
      paths.add(paths.isEmpty() ? label : paths.getLast() + " > " + label);
    }
    return paths;
  }

  private List<String> actors(String id) {
    var labels = new ArrayList<String>();
    String next = id;
    while (!next.isEmpty() && !next.equals("null")) {
      JsonNode actor = truth.get("gazetteer_actors").get(next);
      labels.add(actor.get("name").asText());
      next = actor.get("parent").asText("");
    }
    return labels;
  }

  static Set<Integer> numbers(JsonNode array) {
    var numbers = new TreeSet<Integer>();
    array.forEach(number -> numbers.add(number.asInt()));
    return numbers;
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
