package org.isnad.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.isnad.article.Article;
import org.isnad.article.ArticleDate;
import org.isnad.article.Sourced;
import org.isnad.engine.Hit;
import org.isnad.view.Address;
import org.isnad.view.Found;
import org.isnad.view.Snippet;
import org.isnad.view.Snippets;
import org.jspecify.annotations.Nullable;

/**
 * One article in a feed.
 *
 * @param id a URN that stays the same wherever the article is served
 * @param title never empty; the beginning of the text where there is no title
 * @param path of the article's page, with the search that found it
 * @param published null if the day is not known
 * @param indexed when it was taken in
 * @param author null if the article does not say, as is the outlet
 * @param address where it was published; null if not known, or no web address
 * @param summary the sentences that matched, and what is known of its date
 */
record FeedItem(
    String id,
    String title,
    String path,
    @Nullable LocalDate published,
    Instant indexed,
    @Nullable String author,
    @Nullable String outlet,
    @Nullable String address,
    String summary) {

  private static final int LONGEST_TITLE = 90;

  /** Of a hit; {@code search} has the parameters that found it. */
  static FeedItem of(Hit hit, Address search) {
    Article article = hit.article();
    ArticleDate date = article.date();
    String path = search.at("/doc/" + article.id());
    List<Snippet> snippets = Snippets.of(hit.article(), Found.in(hit), path);
    return new FeedItem(
        urn("article", article.id()),
        article.title().orElseGet(() -> beginning(snippets)),
        path,
        date.precision() == ArticleDate.Precision.DAY ? date.value() : null,
        hit.indexed(),
        Sourced.valueOf(article.author()),
        Sourced.valueOf(article.outlet()),
        web(article.url()),
        summary(snippets, date));
  }

  /** A name in the form of a UUID: feeds ask for a URI that never changes. */
  static String urn(String kind, String name) {
    byte[] bytes = ("isnad " + kind + " " + name).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }

  private static String beginning(List<Snippet> snippets) {
    String text = snippets.isEmpty() ? "untitled" : snippets.getFirst().text();
    return text.length() <= LONGEST_TITLE
        ? text
        : text.substring(0, text.lastIndexOf(' ', LONGEST_TITLE) + 1).strip() + " …";
  }

  private static String summary(List<Snippet> snippets, ArticleDate date) {
    String text = snippets.stream().map(Snippet::text).collect(Collectors.joining(" … "));
    return date.precision() == ArticleDate.Precision.DAY ? text : text + " [" + undated(date) + "]";
  }

  private static String undated(ArticleDate date) {
    String known = date.written();
    return known == null ? "undated: " + date.reason() : "published in " + known;
  }

  /** Whoever follows a link from a feed must not be sent to a script or a file. */
  private static @Nullable String web(@Nullable String url) {
    return url != null && url.toLowerCase(Locale.ROOT).matches("https?://[^\\s<>\"]+") ? url : null;
  }
}
