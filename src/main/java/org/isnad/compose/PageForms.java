package org.isnad.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.article.Role;
import org.isnad.engine.SearchAnswer.LensCounts;
import org.isnad.engine.SearchAnswer.SpellingCount;
import org.isnad.page.PageFacet;
import org.isnad.page.PageForm;

/** Makes the form of the search page: the lens, and what must not be lost when it is sent. */
final class PageForms {
  /** More spellings of one word than this stand behind a fold. */
  private static final int MOST_TICKS = 6;

  private static final Set<String> SHOWN = Set.of("q", "names", "date.from", "date.to", "page");

  private PageForms() {}

  static PageForm of(PageState state, List<PageFacet> facets) {
    List<PageForm.Lens> lens =
        state.answered().answer().lens().stream()
            .map(PageForms::lens)
            .filter(
                row -> row.ticks().size() > 1 || row.ticks().stream().anyMatch(tick -> !tick.on()))
            .toList();
    return new PageForm(hidden(state, facets, lens), state.question().options().exactNames(), lens);
  }

  private static List<PageForm.Field> hidden(
      PageState state, List<PageFacet> facets, List<PageForm.Lens> lens) {
    Set<String> ticks =
        lens.stream()
            .flatMap(row -> Stream.concat(row.ticks().stream(), row.rare().stream()))
            .map(PageForm.Tick::word)
            .collect(Collectors.toSet());
    var fields = new ArrayList<PageForm.Field>();
    for (Map.Entry<String, List<String>> parameter : state.url().parameters().entrySet()) {
      for (String value : parameter.getValue()) {
        var field = new PageForm.Field(parameter.getKey(), value);
        boolean ticked = field.name().equals("variant.not") && ticks.contains(value);
        if (!ticked && !SHOWN.contains(field.name()) && !isSearchWithin(field, facets)) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  private static boolean isSearchWithin(PageForm.Field field, List<PageFacet> facets) {
    return facets.stream().anyMatch(facet -> field.name().equals("facet.q." + facet.id()));
  }

  private static PageForm.Lens lens(LensCounts word) {
    var ticks = new ArrayList<PageForm.Tick>();
    var rare = new ArrayList<PageForm.Tick>();
    for (SpellingCount spelling : word.spellings()) {
      if (spelling.articles() > 0 || !spelling.on()) {
        (ticks.size() < MOST_TICKS || !spelling.on() ? ticks : rare).add(tick(spelling));
      }
    }
    return new PageForm.Lens(word.typed(), ticks, rare);
  }

  private static PageForm.Tick tick(SpellingCount spelling) {
    return new PageForm.Tick(
        word(spelling.term()),
        spelling.shown(),
        PageWords.number(spelling.articles()),
        where(spelling.roles()),
        spelling.on());
  }

  /** A term without the prefix of its kind, as the parameter takes it. */
  private static String word(String term) {
    return term.startsWith("@") ? term.substring(1) : term;
  }

  /** {@code 4 in the text, 2 in captions}. */
  private static String where(Map<Role, Integer> roles) {
    return new TreeMap<>(roles)
        .entrySet().stream()
            .filter(role -> role.getValue() > 0)
            .map(role -> PageWords.number(role.getValue()) + " " + place(role.getKey()))
            .collect(Collectors.joining(", "));
  }

  private static String place(Role role) {
    return switch (role) {
      case TITLE -> "in titles";
      case BODY -> "in the text";
      case CAPTION -> "in captions";
    };
  }
}
