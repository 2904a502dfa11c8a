package org.isnad.export;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.isnad.article.Article;
import org.isnad.article.ArticleDate;
import org.isnad.article.CitedSource;
import org.isnad.article.Dimension;
import org.isnad.article.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * One article in a flat form.
 *
 * @param title null if the article has none
 * @param outlet null if the article does not say
 * @param date as exact as it is known: a day, a month or a year; null if undated
 * @param dateFrom earliest possible day, null if nothing bounds it
 * @param dateTo latest possible day, null if nothing bounds it
 * @param sources labels of those whom the article quotes
 * @param actors ids, in the order of their first mention, as are places and persons
 * @param link the article's page
 */
@JsonPropertyOrder({
  "id",
  "origin",
  "title",
  "outlet",
  "author",
  "syndicated_from",
  "date",
  "date_precision",
  "date_from",
  "date_to",
  "sources",
  "actors",
  "locations",
  "persons",
  "url",
  "link"
})
public record ArticleRow(
    String id,
    String origin,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable String syndicatedFrom,
    @Nullable String date,
    String datePrecision,
    @Nullable LocalDate dateFrom,
    @Nullable LocalDate dateTo,
    List<String> sources,
    List<String> actors,
    List<String> locations,
    List<String> persons,
    @Nullable String url,
    String link) {

  /** Copies the lists. */
  public ArticleRow {
    sources = List.copyOf(sources);
    actors = List.copyOf(actors);
    locations = List.copyOf(locations);
    persons = List.copyOf(persons);
  }

  /** The row of an article. */
  public static ArticleRow of(Article article) {
    ArticleDate date = article.date();
    return new ArticleRow(
        article.id(),
        article.origin(),
        article.title().orElse(null),
        Sourced.valueOf(article.outlet()),
        Sourced.valueOf(article.author()),
        Sourced.valueOf(article.syndicatedFrom()),
        date.written(),
        date.precision().name().toLowerCase(Locale.ROOT),
        date.from(),
        date.to(),
        article.sources().stream().map(CitedSource::label).distinct().toList(),
        ids(article, Dimension.ACTOR),
        ids(article, Dimension.LOCATION),
        ids(article, Dimension.PERSON),
        article.url(),
        "/doc/" + article.id());
  }

  private static List<String> ids(Article article, Dimension dimension) {
    return List.copyOf(article.ids(dimension));
  }
}
