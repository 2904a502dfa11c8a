package org.isnad.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed as JSON Feed 1.1 has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonFeed(
    String version, String title, String homePageUrl, String feedUrl, List<Item> items) {

  /** One article; its names are those of the standard once written in snake case. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      String id,
      String url,
      @Nullable String externalUrl,
      String title,
      String contentText,
      @Nullable String datePublished,
      Instant dateModified,
      @Nullable List<Author> authors,
      @Nullable List<String> tags) {

    static Item of(Feed feed, FeedItem item) {
      return new Item(
          item.id(),
          feed.at(item.path()),
          item.address(),
          item.title(),
          item.summary(),
          item.published() == null ? null : item.published() + "T00:00:00Z",
          item.indexed(),
          item.author() == null ? null : List.of(new Author(item.author())),
          item.outlet() == null ? null : List.of(item.outlet()));
    }
  }

  /** Who wrote it. */
  record Author(String name) {}

  private static final ObjectMapper JSON = RowJson.configured(new ObjectMapper());

  static byte[] write(Feed feed) {
    try {
      return JSON.writeValueAsBytes(of(feed));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a feed that cannot be written as JSON", e);
    }
  }

  private static JsonFeed of(Feed feed) {
    return new JsonFeed(
        "https://jsonfeed.org/version/1.1",
        feed.title(),
        feed.at(feed.search().at("/search")),
        feed.at(feed.search().at("/feed.json")),
        feed.items().stream().map(item -> Item.of(feed, item)).toList());
  }
}
