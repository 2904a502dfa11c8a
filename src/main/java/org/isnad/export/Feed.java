package org.isnad.export;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.isnad.view.Address;
import org.isnad.view.Answered;
import org.isnad.view.Question;

/**
 * What a search finds, for feed readers.
 *
 * @param base scheme, host and port, to make links whole
 * @param search the parameters of the search
 * @param updated when the last of the articles was taken in; of none, when the index was made
 * @param total articles found, shown or not
 */
public record Feed(
    String base,
    Address search,
    String title,
    Instant updated,
    int total,
    int offset,
    int size,
    List<FeedItem> items) {

  /** Copies the list. */
  public Feed {
    items = List.copyOf(items);
  }

  /**
   * Of an answer.
   *
   * @param made when the index was made
   */
  public static Feed of(Answered answered, String base, Instant made) {
    Question question = answered.question();
    var search = new Address(question.parameters());
    Address article = search.ofArticles().without("sort");
    List<FeedItem> items =
        answered.answer().hits().stream().map(hit -> FeedItem.of(hit, article)).toList();
    return new Feed(
        base,
        search,
        question.typed().isBlank() ? "Isnad" : "Isnad: " + question.typed().strip(),
        items.stream().map(FeedItem::indexed).max(Comparator.naturalOrder()).orElse(made),
        answered.answer().total(),
        question.offset(),
        question.size(),
        items);
  }

  /** The whole address of a path of this server. */
  String at(String path) {
    return base + path;
  }

  /** Names the search, in whatever order its parameters were given. */
  String id() {
    return FeedItem.urn("search", new TreeMap<>(search.parameters()).toString());
  }
}
