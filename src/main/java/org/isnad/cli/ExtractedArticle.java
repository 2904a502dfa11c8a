package org.isnad.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.isnad.article.Article;
import org.isnad.article.ArticleDate;
import org.isnad.article.Dimension;
import org.isnad.article.Sourced;
import org.isnad.dates.EventDate;
import org.isnad.dates.EventDates;
import org.isnad.json.CorrectionJson;
import org.jspecify.annotations.Nullable;

/**
 * What {@code extract} says of an article; null where the text says nothing. Places count in the
 * source's own text, which for JSON Lines is the body.
 *
 * @param repairs damage in the text; {@code rule} is what a reader reads there
 * @param mended where the file was once read in a wrong encoding; {@code rule} is what it has there
 * @param language the ISO 639 code of the language most of it is in
 * @param notes what had to be guessed on reading its file
 * @param body what a reader reads: without furniture and captions, repaired
 */
record ExtractedArticle(
    String origin,
    String id,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable String syndicatedFrom,
    DateLine date,
    List<Time> times,
    List<Entity> sources,
    List<Entity> actors,
    List<Entity> locations,
    List<Entity> persons,
    List<Entity> names,
    List<Place> furniture,
    List<Place> repairs,
    List<Place> mended,
    @Nullable String language,
    List<String> notes,
    List<CorrectionJson> corrections,
    String body) {

  /** When it was published, as far as it says. */
  record DateLine(
      @Nullable String value,
      String precision,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String reason,
      List<Place> evidence) {}

  /** A time that the article tells of; both days are included. */
  record Time(LocalDate from, LocalDate to, Place words) {}

  /** Someone or somewhere; {@code path} are labels from the root to itself. */
  record Entity(String id, String label, String kind, List<String> path, List<Place> mentions) {}

  /**
   * Some words of the article.
   *
   * @param in {@code title} where the places count in a title that stands apart, else null
   * @param kind what furniture it is, else null
   * @param rule why a mention was read so, else null
   * @param row of the gazetteer, as {@code actors.tsv:17}; null where it is not from one
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Place(
      @Nullable String in,
      @Nullable String kind,
      int start,
      int end,
      String surface,
      @Nullable String rule,
      @Nullable String row) {}

  static ExtractedArticle of(Article article, EntityLabels labels) {
    var places = new Places(article);
    return new ExtractedArticle(
        article.origin(),
        article.id(),
        article.title().orElse(null),
        Sourced.valueOf(article.outlet()),
        Sourced.valueOf(article.author()),
        Sourced.valueOf(article.syndicatedFrom()),
        date(article.date(), places),
        EventDates.of(article).stream().map(time -> time(time, places)).toList(),
        places.sources(),
        places.entities(Dimension.ACTOR, labels),
        places.entities(Dimension.LOCATION, labels),
        places.entities(Dimension.PERSON, labels),
        places.entities(Dimension.NAME, labels),
        places.furniture(),
        places.repairs(),
        places.mended(),
        article.account().language(),
        article.account().notes(),
        CorrectionJson.of(article),
        article.body());
  }

  private static Time time(EventDate time, Places places) {
    return new Time(time.from(), time.to(), places.of(time.span(), time.rule()));
  }

  private static DateLine date(ArticleDate date, Places places) {
    return new DateLine(
        date.written(),
        date.precision().name().toLowerCase(Locale.ROOT),
        date.from(),
        date.to(),
        date.reason(),
        date.evidence().stream().map(places::of).toList());
  }
}
