package org.isnad.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.config.FacetsConfig.FacetConfig;
import org.isnad.engine.SearchAnswer.Bar;
import org.isnad.page.PageFrame;
import org.isnad.page.PageStart;
import org.isnad.view.FacetTree;

/** Makes the start page: everything, and searches that find something here. */
public final class PageStarts {
  private static final Pattern WORDS = Pattern.compile("[\\p{L}' -]+");

  private PageStarts() {}

  /**
   * The start page.
   *
   * @param state of a question for everything
   */
  public static PageStart of(PageState state, Map<String, String> assets) {
    return new PageStart(
        new PageFrame("Search news by name", "", assets),
        holds(state),
        examples(state),
        PageFacets.of(state),
        PageTimelines.of(state));
  }

  private static List<String> holds(PageState state) {
    var holds = new ArrayList<String>();
    holds.add(PageWords.count(state.answered().answer().total(), "article"));
    Map<String, FacetTree> trees = state.trees();
    for (FacetConfig facet : state.facets()) {
      FacetTree tree = trees.get(facet.name());
      if (tree != null && !tree.values().isEmpty()) {
        int values = size(tree.values()) + tree.more();
        holds.add(PageWords.count(values, noun(facet.name())));
      }
    }
    List<Bar> days = state.answered().answer().histogram();
    if (!days.isEmpty()) {
      holds.add(PageWords.range(days.getFirst().from(), days.getLast().from()));
      int dated = days.stream().mapToInt(Bar::count).sum();
      holds.add(PageWords.number(state.answered().answer().total() - dated) + " undated");
    }
    return holds;
  }

  private static String noun(String facet) {
    return switch (facet) {
      case "location" -> "place";
      case "source" -> "cited source";
      default -> facet;
    };
  }

  private static int size(List<FacetTree.Value> values) {
    int size = 0;
    for (FacetTree.Value value : values) {
      size += 1 + (value.children() == null ? 0 : size(value.children()));
    }
    return size;
  }

  private static List<PageStart.Example> examples(PageState state) {
    var examples = new ArrayList<PageStart.Example>();
    String actor = frequent(state, "actor", 1);
    String group = phrase(state);
    String place = frequent(state, "location", 0);
    String person = frequent(state, "person", 0);
    add(examples, person, "a person, in every spelling found here");
    add(
        examples,
        group.isEmpty() ? "" : "\"" + group + "\"",
        "words next to each other, in any spelling");
    add(
        examples,
        place.isEmpty() || actor.isEmpty() ? "" : place + " NOT " + quoted(actor),
        "a place, without an actor");
    add(examples, place.isEmpty() ? "" : "title:" + place, "only in titles");
    add(examples, "rock*", "a pattern");
    return examples;
  }

  private static String quoted(String name) {
    return name.contains(" ") ? "\"" + name + "\"" : name;
  }

  /** The most frequent actor whose name is several words and nothing else. */
  private static String phrase(PageState state) {
    FacetTree tree = state.trees().get("actor");
    List<FacetTree.Value> actors = tree == null ? List.of() : tree.values();
    return actors.stream()
        .map(FacetTree.Value::label)
        .filter(label -> label.contains(" ") && WORDS.matcher(label).matches())
        .findFirst()
        .orElse("");
  }

  private static void add(List<PageStart.Example> examples, String query, String shows) {
    if (!query.isEmpty()) {
      var url = new PageUrl("/search", Map.of("q", List.of(query)));
      examples.add(new PageStart.Example(query, url.toString(), shows));
    }
  }

  /** The label of a frequent value, empty if there are too few. */
  private static String frequent(PageState state, String facet, int rank) {
    FacetTree tree = state.trees().get(facet);
    return tree == null || tree.values().size() <= rank ? "" : tree.values().get(rank).label();
  }
}
