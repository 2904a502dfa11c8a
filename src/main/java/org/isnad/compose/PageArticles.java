package org.isnad.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.article.Furniture;
import org.isnad.article.Part;
import org.isnad.article.Role;
import org.isnad.article.Sourced;
import org.isnad.article.Span;
import org.isnad.engine.Hit;
import org.isnad.page.PageArticle;
import org.isnad.page.PageFrame;
import org.isnad.page.PageLink;
import org.isnad.page.PagePiece;
import org.isnad.view.Catalogue;
import org.isnad.view.Found;
import org.jspecify.annotations.Nullable;

/** Makes the page of one article. */
public final class PageArticles {
  private final Map<String, String> assets;
  private final Catalogue catalogue;
  private final String generation;

  /**
   * Pages of one generation of the index.
   *
   * @param assets as in {@link PageFrame}
   */
  public PageArticles(Map<String, String> assets, Catalogue catalogue, String generation) {
    this.assets = Map.copyOf(assets);
    this.catalogue = catalogue;
    this.generation = generation;
  }

  /**
   * The page of an article.
   *
   * @param hit with the marks of the query; without marks if there is no query
   * @param query as typed
   * @param steps the way back to the results, null if the reader did not come from there
   */
  public PageArticle of(Hit hit, String query, PageArticle.@Nullable Steps steps) {
    Article article = hit.article();
    List<Span> hits = Found.in(hit).stream().map(Found::span).toList();
    var sides = new PageSides(article, catalogue);
    var pieces = new PagePieces(article, hits, sides.places());
    String title = PageTitle.of(article);
    return new PageArticle(
        new PageFrame(title, query, assets),
        article.id(),
        headline(article, pieces),
        article.title().isEmpty(),
        line(article),
        blocks(article, pieces),
        new PageNotes(article, catalogue).of(pieces),
        sides.of(hits),
        steps,
        hits.size(),
        hits.isEmpty() ? null : PagePieces.anchor(hits.getFirst()),
        cite(article, title),
        "/doc/" + article.id() + "/raw",
        "/api/v1/docs/" + article.id());
  }

  private static List<PagePiece> headline(Article article, PagePieces pieces) {
    return article.parts().stream()
        .filter(part -> part.role() == Role.TITLE)
        .findFirst()
        .map(part -> pieces.of(part.span()))
        .orElseGet(() -> List.of(PagePiece.plain(PageTitle.of(article))));
  }

  private static List<PageArticle.Block> blocks(Article article, PagePieces pieces) {
    record Stretch(Span span, String kind, String label) {}
    var stretches = new ArrayList<Stretch>();
    for (Part part : article.parts()) {
      if (part.role() != Role.TITLE) {
        boolean caption = part.role() == Role.CAPTION;
        stretches.add(new Stretch(part.span(), part.role().id(), caption ? "Photo caption" : ""));
      }
    }
    for (Furniture furniture : article.furniture()) {
      if (article.parts().stream().noneMatch(part -> part.span().contains(furniture.span()))) {
        String label = "Not part of the article: " + furniture.kind().replace('-', ' ');
        stretches.add(new Stretch(furniture.span(), "furniture", label));
      }
    }
    stretches.sort(Comparator.comparing(Stretch::span));
    return stretches.stream()
        .map(one -> new PageArticle.Block(one.kind(), one.label(), pieces.of(one.span())))
        .toList();
  }

  private List<PageArticle.Evidence> line(Article article) {
    var line = new ArrayList<PageArticle.Evidence>();
    line.add(sourced("outlet", "", article.outlet(), article));
    line.add(
        new PageArticle.Evidence(
            "date",
            PageDate.of(article.date()),
            PageDate.stated(article.date()),
            PageDate.why(article.date()),
            places(article.date().evidence(), article)));
    line.add(sourced("author", "", article.author(), article));
    if (article.syndicatedFrom() != null) {
      line.add(sourced("syndicated", "copied from ", article.syndicatedFrom(), article));
    }
    line.add(
        new PageArticle.Evidence(
            "origin", String.join(", ", article.origins()), true, "", List.of()));
    line.addAll(new PageAccounts(catalogue).of(article.account()));
    return line;
  }

  private PageArticle.Evidence sourced(
      String name, String before, @Nullable Sourced value, Article article) {
    if (value == null) {
      return new PageArticle.Evidence(name, name + " not stated", false, "", List.of());
    }
    String words =
        before
            + (name.equals("outlet")
                ? catalogue.entryOrId(name, value.value()).label()
                : value.value());
    String why = value.from().equals("text") ? "" : "– from the " + value.from();
    return new PageArticle.Evidence(name, words, true, why, places(value.evidence(), article));
  }

  private static List<PageLink> places(List<Span> evidence, Article article) {
    return evidence.stream()
        .map(
            span ->
                PageLink.to(
                    article.readable(span).strip().replaceAll("\\s+", " "),
                    "#" + PagePieces.anchor(span)))
        .toList();
  }

  private String cite(Article article, String title) {
    String outlet = article.outlet() == null ? "Outlet not stated" : article.outlet().value();
    return "%s, “%s”, %s. %s. Isnad %s, index %s."
        .formatted(
            outlet, title, PageDate.of(article.date()), article.origin(), article.id(), generation);
  }
}
