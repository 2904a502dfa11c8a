package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a careful reader finds in five real articles; skipped where they are absent. */
final class SeedMentionsTest {

  private static final Path SHARED = Path.of("..", "shared");
  private static final Map<String, Dimension> KEYS =
      Map.of(
          "actors", Dimension.ACTOR, "locations", Dimension.LOCATION, "persons", Dimension.PERSON);

  private static JsonNode truth;
  private static final List<List<Mention>> FOUND = new ArrayList<>();

  @BeforeAll
  static void tagSeeds() throws IOException {
    assumeTrue(Files.exists(SHARED.resolve("seeds-truth.json")), "../shared is absent");
    truth = new JsonMapper().readTree(SHARED.resolve("seeds-truth.json").toFile());
    for (JsonNode document : truth.get("documents")) {
      String text =
          Files.readString(SHARED.resolve("seeds").resolve(document.get("file").asText()));
      List<Span> parts = new ArrayList<>(RealGazetteer.lines(text));
      for (JsonNode furniture : document.get("boilerplate")) {
        Span out = span(furniture.get("span"));
        parts.removeIf(out::contains);
      }
      FOUND.add(RealGazetteer.GAZETTEER.tagger().mentions(text, parts));
    }
  }

  @Test
  void everyRequiredEntityIsFoundWhereItStands() {
    List<String> missing = new ArrayList<>();
    forEachDocument(
        (document, found) ->
            KEYS.forEach(
                (key, dimension) -> {
                  for (JsonNode entity : document.get(key)) {
                    if (found.stream().noneMatch(one -> isAt(one, dimension, entity))) {
                      missing.add(document.get("index") + " " + entity.get("id").asText());
                    }
                  }
                }));
    assertThat(missing).isEmpty();
  }

  @Test
  void facetValuesAreThoseOfTheTruthAndNoOthers() {
    List<String> wrong = new ArrayList<>();
    forEachDocument(
        (document, found) -> {
          Map<String, Set<String>> values = RealGazetteer.GAZETTEER.facetValues(found);
          KEYS.forEach(
              (key, dimension) -> {
                Set<String> surplus = new TreeSet<>(values.getOrDefault(dimension.id(), Set.of()));
                surplus.removeAll(withAncestors(dimension, document.path(key)));
                surplus.removeAll(withAncestors(dimension, document.path(key + "_optional")));
                surplus.removeAll(impliedEverywhere());
                surplus.forEach(id -> wrong.add(document.get("index") + " " + id));
              });
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void parentsCountDocumentsAsInTheTruth() {
    Map<String, Set<Integer>> documents = new TreeMap<>();
    for (int i = 0; i < FOUND.size(); i++) {
      for (String id : values(i, Dimension.ACTOR)) {
        documents.computeIfAbsent(label(id), any -> new TreeSet<>()).add(i);
      }
    }
    Map<String, Set<Integer>> expected = new TreeMap<>();
    truth.get("facets_all").get("actor_with_parents").properties().stream()
        .filter(one -> !isOptionalSomewhere(one.getKey()))
        .forEach(
            one -> {
              Set<Integer> docs = new TreeSet<>();
              one.getValue().get("docs").forEach(doc -> docs.add(doc.asInt()));
              expected.put(one.getKey(), docs);
            });
    documents.keySet().retainAll(expected.keySet());
    // what an optional actor belongs to is optional there too
    documents.forEach(
        (label, docs) ->
            docs.removeIf(
                doc ->
                    !expected.getOrDefault(label, Set.of()).contains(doc)
                        && optional(doc).contains(label)));
    assertThat(documents).isNotEmpty().isEqualTo(expected);
  }

  @Test
  void lookAlikesAreNotMadeUp() {
    Set<String> all = new HashSet<>();
    FOUND.forEach(found -> found.forEach(one -> all.add(one.dimension().id() + "/" + one.id())));
    assertThat(all)
        .isNotEmpty()
        .doesNotContain(
            "actor/hezbollah",
            "actor/kataeb-party",
            "person/bashar-al-assad",
            "actor/sudan",
            "location/sudan",
            "actor/islamic-resistance-in-lebanon");
  }

  @Test
  void everyMentionBeginsAndEndsWithAWord() throws IOException {
    int i = 0;
    for (JsonNode document : truth.get("documents")) {
      String text =
          Files.readString(SHARED.resolve("seeds").resolve(document.get("file").asText()));
      Set<Integer> starts = new HashSet<>();
      Set<Integer> ends = new HashSet<>();
      RealGazetteer.ANALYSIS
          .tokens(text, new Span(0, text.length()))
          .forEach(
              token -> {
                starts.add(token.start());
                ends.add(token.end());
              });
      for (Mention one : FOUND.get(i++)) {
        assertThat(starts).contains(one.span().start());
        assertThat(ends).contains(one.span().end());
      }
    }
  }

  private interface Check {
    void of(JsonNode document, List<Mention> found);
  }

  private static void forEachDocument(Check check) {
    int i = 0;
    for (JsonNode document : truth.get("documents")) {
      check.of(document, FOUND.get(i++));
    }
  }

  private static Set<String> values(int document, Dimension dimension) {
    return RealGazetteer.GAZETTEER
        .facetValues(FOUND.get(document))
        .getOrDefault(dimension.id(), Set.of());
  }

  private static String label(String actor) {
    return RealGazetteer.GAZETTEER.label("actor", actor);
  }

  private static Set<String> optional(int document) {
    JsonNode actors = truth.get("documents").get(document).get("actors_optional");
    Set<String> labels = new HashSet<>();
    withAncestors(Dimension.ACTOR, actors).forEach(id -> labels.add(label(id)));
    return labels;
  }

  private static boolean isOptionalSomewhere(String label) {
    for (JsonNode document : truth.get("documents")) {
      for (JsonNode actor : document.get("actors_optional")) {
        if (actor.get("canonical").asText().equals(label)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The truth lists the United States only as a parent, which they are in every document. */
  private static Set<String> impliedEverywhere() {
    return Set.of("united-states");
  }

  private static Set<String> withAncestors(Dimension dimension, JsonNode entities) {
    Map<String, String> paths = new HashMap<>();
    RealGazetteer.GAZETTEER.places().forEach(place -> paths.put(place.id(), place.path()));
    Set<String> all = new TreeSet<>();
    for (JsonNode entity : entities) {
      String slug = entity.get("id").asText();
      String id = dimension == Dimension.LOCATION ? paths.getOrDefault(slug, slug) : slug;
      all.add(id);
      all.addAll(RealGazetteer.GAZETTEER.ancestors(dimension.id(), id));
    }
    return all;
  }

  private static boolean isAt(Mention mention, Dimension dimension, JsonNode entity) {
    String slug = mention.id().substring(mention.id().lastIndexOf('/') + 1);
    if (mention.dimension() != dimension || !slug.equals(entity.get("id").asText())) {
      return false;
    }
    for (JsonNode form : entity.get("surface_forms")) {
      for (JsonNode place : form.get("spans")) {
        if (mention.span().overlaps(span(place))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Span span(JsonNode pair) {
    return new Span(pair.get(0).asInt(), pair.get(1).asInt());
  }
}
