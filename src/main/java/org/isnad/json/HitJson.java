package org.isnad.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Sourced;
import org.isnad.engine.Hit;
import org.isnad.view.Address;
import org.isnad.view.Found;
import org.isnad.view.Snippet;
import org.isnad.view.Snippets;
import org.isnad.view.Why;
import org.jspecify.annotations.Nullable;

/**
 * One result.
 *
 * @param origins every place it was read, {@code origin} first
 * @param story null if no other article has this text or most of it
 * @param title null if the article has none
 * @param outlet null if the article does not say
 * @param sources whom the article quotes
 * @param why reasons in words
 * @param href the article's page
 */
public record HitJson(
    String id,
    String origin,
    List<String> origins,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable String syndicatedFrom,
    @Nullable String url,
    DateJson date,
    List<String> sources,
    List<Snippet> snippets,
    List<String> why,
    @Nullable StoryJson story,
    double score,
    String href,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String explanation) {

  static HitJson of(Hit hit, Why why, boolean grouped, Address address) {
    Article article = hit.article();
    String href = address.at("/doc/" + article.id());
    List<Found> found = Found.in(hit);
    return new HitJson(
        article.id(),
        article.origin(),
        article.origins(),
        article.title().orElse(null),
        Sourced.valueOf(article.outlet()),
        Sourced.valueOf(article.author()),
        Sourced.valueOf(article.syndicatedFrom()),
        article.url(),
        DateJson.of(article),
        article.sources().stream().map(source -> source.label()).toList(),
        Snippets.of(article, found, href),
        why.of(article, found),
        StoryJson.of(hit.story(), grouped, address),
        hit.score(),
        href,
        hit.explanation());
  }
}
