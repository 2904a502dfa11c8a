package org.isnad.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.engine.SearchRequest.Sort;
import org.isnad.export.ExportFormat;
import org.isnad.page.PageFacet;
import org.isnad.page.PageFrame;
import org.isnad.page.PageLink;
import org.isnad.page.PageNothing;
import org.isnad.page.PageSearch;
import org.isnad.query.Fault;
import org.jspecify.annotations.Nullable;

/** Makes the search page. */
public final class PageSearches {
  private PageSearches() {}

  /**
   * The page of an answer.
   *
   * @param all articles in the index
   * @param nothing ways out if nothing was found, else null
   */
  public static PageSearch of(
      PageState state, int all, Map<String, String> assets, @Nullable PageNothing nothing) {
    List<PageFacet> facets = PageFacets.of(state);
    int total = state.answered().answer().total();
    return new PageSearch(
        new PageFrame(title(state, total), state.question().typed(), assets),
        PageForms.of(state, facets),
        count(state, all),
        state.answered().warnings().stream().map(Fault::message).toList(),
        facets,
        PageTimelines.of(state),
        PageChips.of(state).stream()
            .map(chip -> PageLink.to(chip.words(), chip.without()))
            .toList(),
        PageChips.clear(state).toString(),
        sorts(state),
        grouping(state),
        new PageHits(state).all(),
        PageReadings.of(state),
        nothing,
        PageNumbers.of(
            state.url(),
            state.question().offset(),
            state.question().size(),
            state.answered().answer().stories()),
        elsewhere(state),
        feed(state));
  }

  private static List<PageLink> elsewhere(PageState state) {
    PageUrl asked = state.url().without("more");
    PageUrl all = asked.without("page");
    var links = new ArrayList<PageLink>();
    for (ExportFormat format : ExportFormat.values()) {
      String path = "/api/v1/export." + format.suffix();
      links.add(PageLink.to(format.name(), all.at(path).toString()));
    }
    links.add(PageLink.to("Feed", feed(state)));
    links.add(PageLink.to("JSON", asked.at("/api/v1/search").toString()));
    links.add(PageLink.to("Link", state.url().toString()));
    return links;
  }

  private static String feed(PageState state) {
    return state.url().without("more").without("page").set("sort", "").at("/feed.atom").toString();
  }

  private static String title(PageState state, int total) {
    String count = PageWords.count(total, "article");
    String typed = state.question().typed().strip();
    return typed.isEmpty() ? count : typed + " – " + count;
  }

  private static String count(PageState state, int all) {
    String count =
        PageWords.number(state.answered().answer().total())
            + " of "
            + PageWords.count(all, "article");
    int stories = state.answered().answer().stories();
    return state.question().byStory()
        ? count + ", " + (stories == 1 ? "1 story" : PageWords.number(stories) + " stories")
        : count;
  }

  /** To fold copies of one text together, or to lay them out again. */
  private static PageLink grouping(PageState state) {
    boolean on = state.question().byStory();
    return new PageLink(
        on ? "show every copy" : "each story once",
        state.url().without("page").set("group", on ? "" : "story").toString(),
        on);
  }

  private static List<PageLink> sorts(PageState state) {
    return List.of(
        sort(state, "relevance", "relevance", Sort.RELEVANCE),
        sort(state, "newest first", "-date", Sort.NEWEST),
        sort(state, "oldest first", "date", Sort.OLDEST),
        sort(state, "last added first", "indexed", Sort.LATEST_IN));
  }

  private static PageLink sort(PageState state, String label, String value, Sort sort) {
    String href = state.url().set("sort", sort == Sort.RELEVANCE ? "" : value).toString();
    return new PageLink(label, href, state.question().sort() == sort);
  }
}
