package org.isnad.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.article.Article;
import org.isnad.article.CitedSource;
import org.isnad.article.Sourced;
import org.isnad.engine.Hit;
import org.isnad.page.PageHit;
import org.isnad.view.Found;
import org.isnad.view.Snippet;
import org.isnad.view.Snippets;
import org.isnad.view.Why;
import org.jspecify.annotations.Nullable;

/** Makes the list of results. */
final class PageHits {
  private static final int MOST_SOURCES = 4;

  private final PageState state;
  private final Why why;

  PageHits(PageState state) {
    this.state = state;
    this.why = new Why(state.answered().plan());
  }

  List<PageHit> all() {
    var hits = new ArrayList<PageHit>();
    for (Hit hit : state.answered().answer().hits()) {
      hits.add(hit(hit, state.question().offset() + hits.size() + 1));
    }
    return hits;
  }

  private PageHit hit(Hit hit, int number) {
    Article article = hit.article();
    String href = state.article(article.id(), number).toString();
    List<Found> found = Found.in(hit);
    return new PageHit(
        number,
        article.id(),
        href,
        PageTitle.of(article),
        article.title().isEmpty(),
        line(article),
        Snippets.of(article, found, href).stream().map(PageHits::snippet).toList(),
        String.join(", ", why.of(article, found)),
        article.origins(),
        together(hit),
        hit.story() == null ? List.of() : hit.story().others().stream().map(this::member).toList());
  }

  /** How much more there is of the story, in words; empty if the article stands alone. */
  private static String together(Hit hit) {
    if (hit.story() == null) {
      return "";
    }
    int others = hit.story().articles() - 1;
    Set<String> outlets =
        hit.story().others().stream()
            .map(Hit.Member::article)
            .filter(
                other -> other.outlet() != null && !other.outlet().equals(hit.article().outlet()))
            .map(other -> other.outlet().value())
            .collect(Collectors.toSet());
    return "also in this story: "
        + (outlets.size() == others
            ? PageWords.count(others, "other outlet")
            : PageWords.count(others, "other article"));
  }

  private PageHit.Member member(Hit.Member member) {
    Article article = member.article();
    String outlet = article.outlet() == null ? "outlet not stated" : article.outlet().value();
    return new PageHit.Member(
        state.url().at("/doc/" + article.id()).toString(),
        PageTitle.of(article),
        outlet + ", " + PageDate.of(article.date()),
        member.found());
  }

  private List<PageHit.Fact> line(Article article) {
    return List.of(
        stated("outlet", article.outlet()),
        new PageHit.Fact("date", PageDate.of(article.date()), PageDate.stated(article.date())),
        stated("author", article.author()),
        sources(article));
  }

  private PageHit.Fact stated(String name, @Nullable Sourced value) {
    if (value == null) {
      return new PageHit.Fact(name, name + " not stated", false);
    }
    return new PageHit.Fact(name, value.value(), true);
  }

  private static PageHit.Fact sources(Article article) {
    List<CitedSource> sources = article.sources();
    if (sources.isEmpty()) {
      return new PageHit.Fact("sources", "cites no source", false);
    }
    String words =
        sources.stream()
            .limit(MOST_SOURCES)
            .map(CitedSource::label)
            .collect(Collectors.joining(", ", "cites ", ""));
    int more = sources.size() - MOST_SOURCES;
    return new PageHit.Fact("sources", more > 0 ? words + " and " + more + " more" : words, true);
  }

  private static PageHit.Snippet snippet(Snippet snippet) {
    var pieces = new ArrayList<PageHit.Piece>();
    int at = 0;
    for (List<Integer> mark : snippet.marks()) {
      int start = Math.max(at, mark.getFirst());
      pieces.add(new PageHit.Piece(snippet.text().substring(at, start), ""));
      pieces.add(
          new PageHit.Piece(snippet.text().substring(start, mark.getLast()), snippet.href()));
      at = mark.getLast();
    }
    pieces.add(new PageHit.Piece(snippet.text().substring(at), ""));
    pieces.removeIf(piece -> piece.text().isEmpty());
    return new PageHit.Snippet(part(snippet.role()), pieces);
  }

  private static String part(String role) {
    return role.equals("body") ? "" : role;
  }
}
