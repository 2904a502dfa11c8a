package org.isnad.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.config.FacetsConfig.FacetConfig;
import org.isnad.engine.SearchRequest.DateFilter;
import org.isnad.engine.SearchRequest.Selection;
import org.isnad.engine.SearchRequest.Undated;

/** Every filter in words, each with the page without it. */
public final class PageChips {
  private final PageState state;
  private final List<Chip> chips = new ArrayList<>();

  /**
   * One filter.
   *
   * @param without the page without it
   */
  public record Chip(String words, PageUrl without) {}

  private PageChips(PageState state) {
    this.state = state;
  }

  /** The filters of a page, in the order of its facets, dates last. */
  public static List<Chip> of(PageState state) {
    var chips = new PageChips(state);
    for (FacetConfig facet : state.facets()) {
      state.question().selection(facet.name()).ifPresent(chosen -> chips.facet(facet, chosen));
    }
    chips.roles();
    DateFilter date = state.question().date();
    if (date != null) {
      chips.date(date);
    }
    return chips.chips;
  }

  /** The page without any filter. */
  static PageUrl clear(PageState state) {
    PageUrl url = state.url().without("role", "date.from", "date.to", "date.undated", "more");
    for (FacetConfig facet : state.facets()) {
      String name = facet.name();
      url = url.without(name, name + ".all", name + ".not", name + ".missing", "facet.q." + name);
    }
    return url;
  }

  private void facet(FacetConfig facet, Selection selection) {
    String is = facet.label().toLowerCase(Locale.ROOT) + " is ";
    String next = is;
    for (String id : state.url().values(facet.name())) {
      chips.add(new Chip(next + words(facet, id), state.url().drop(facet.name(), id)));
      next = "or ";
    }
    if (selection.missing()) {
      String words =
          (next.equals(is) ? facet.label().toLowerCase(Locale.ROOT) + ": " : next)
              + PageFacets.absent(facet);
      chips.add(new Chip(words, state.url().without(facet.name() + ".missing")));
    }
    each(facet, ".all", is, "and ");
    each(facet, ".not", is + "not ", is + "not ");
  }

  private void each(FacetConfig facet, String suffix, String first, String further) {
    String next = first;
    for (String id : state.url().values(facet.name() + suffix)) {
      PageUrl without = state.url().drop(facet.name() + suffix, id);
      chips.add(new Chip(next + words(facet, id), without));
      next = further;
    }
  }

  private String words(FacetConfig facet, String id) {
    return PagePath.words(state.catalogue(), facet, id);
  }

  private void roles() {
    for (String role : state.url().values("role")) {
      chips.add(new Chip("only in the " + role, state.url().drop("role", role)));
    }
  }

  private void date(DateFilter date) {
    String range = PageWords.range(date.from(), date.to());
    PageUrl without = state.url().without("date.from", "date.to", "date.undated");
    if (date.undated() == Undated.ONLY) {
      chips.add(new Chip(range.isEmpty() ? "undated only" : "undated only, " + range, without));
    } else if (!range.isEmpty()) {
      String also = date.undated() == Undated.INCLUDE ? ", and undated that may be" : "";
      chips.add(new Chip("published " + range + also, without));
    }
  }
}
