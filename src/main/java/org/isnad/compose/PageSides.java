package org.isnad.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Span;
import org.isnad.page.PageArticle;
import org.isnad.view.Catalogue;

/** The lists beside an article: what is in it, how often, and where it first stands. */
final class PageSides {
  private final Article article;
  private final Catalogue catalogue;
  private final PageTimes times;
  private final PageRepairs repairs;

  PageSides(Article article, Catalogue catalogue) {
    this.article = article;
    this.catalogue = catalogue;
    this.times = new PageTimes(article);
    this.repairs = new PageRepairs(article);
  }

  /** Where the text needs an anchor beside those of its mentions, sources and evidence. */
  List<Span> places() {
    return Stream.of(times.places(), repairs.places()).flatMap(List::stream).toList();
  }

  List<PageArticle.Side> of(List<Span> hits) {
    var sides = new ArrayList<PageArticle.Side>();
    add(sides, "Actors", "actor", mentions(Dimension.ACTOR));
    add(sides, "Places", "location", mentions(Dimension.LOCATION));
    add(sides, "Persons", "person", mentions(Dimension.PERSON));
    add(sides, "Other names", "name", mentions(Dimension.NAME));
    add(sides, "Sources cited", "source", sources());
    add(sides, "Times told", "time", times.entries());
    add(sides, "Spellings here", "spelling", spellings(hits));
    add(sides, "Repaired", "repair", repairs.entries());
    return sides;
  }

  private static void add(
      List<PageArticle.Side> sides, String label, String kind, List<PageArticle.Entry> entries) {
    if (!entries.isEmpty()) {
      // what a reader needs only now and then stays folded
      sides.add(new PageArticle.Side(label, kind, !kind.equals("repair"), entries));
    }
  }

  private List<PageArticle.Entry> mentions(Dimension dimension) {
    var byId = new LinkedHashMap<String, List<Span>>();
    for (Mention mention : article.mentions()) {
      if (mention.dimension() == dimension) {
        byId.computeIfAbsent(mention.id(), id -> new ArrayList<>()).add(mention.span());
      }
    }
    article.ids(dimension).forEach(id -> byId.computeIfAbsent(id, added -> List.of()));
    String facet = dimension.id();
    return entries(
        byId,
        id -> catalogue.entryOrId(facet, id).label(),
        id -> dimension == Dimension.LOCATION ? PagePath.of(catalogue, facet, id) : List.of());
  }

  private List<PageArticle.Entry> sources() {
    return article.sources().stream()
        .map(source -> entry(source.label(), List.of(), source.spans()))
        .toList();
  }

  /** The written forms of what matched; without a query, of the actors and persons. */
  private List<PageArticle.Entry> spellings(List<Span> hits) {
    List<Span> spans =
        hits.isEmpty()
            ? article.mentions().stream()
                .filter(mention -> mention.dimension() != Dimension.LOCATION)
                .map(Mention::span)
                .toList()
            : hits;
    var byForm = new LinkedHashMap<String, List<Span>>();
    for (Span span : spans) {
      String form = article.readable(span).replaceAll("\\s+", " ");
      byForm.computeIfAbsent(form, written -> new ArrayList<>()).add(span);
    }
    return entries(byForm, form -> form, form -> List.of());
  }

  private static List<PageArticle.Entry> entries(
      Map<String, List<Span>> spans,
      UnaryOperator<String> label,
      Function<String, List<String>> path) {
    return spans.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .map(
            entry ->
                entry(label.apply(entry.getKey()), path.apply(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static PageArticle.Entry entry(String label, List<String> path, List<Span> spans) {
    if (spans.isEmpty()) {
      return new PageArticle.Entry(label, path, "", "", "added by a correction");
    }
    String first = "#" + PagePieces.anchor(spans.getFirst());
    return new PageArticle.Entry(label, path, PageWords.number(spans.size()), first, "");
  }
}
