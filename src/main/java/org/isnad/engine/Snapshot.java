package org.isnad.engine;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.lexicon.Lexicon;

/**
 * One state of the index that never changes. Safe to call from many threads until closed.
 *
 * <p>A failing disk shows as {@link java.io.UncheckedIOException}.
 */
public interface Snapshot extends Closeable {

  /** Articles in all. */
  int articles();

  /** The distinct capitalised words and compounds of all articles, without their prefix. */
  Lexicon lexicon();

  /** How often a term, with the prefix of its kind, stands in bodies. */
  long occurrences(String term);

  /** In how many articles a term, with the prefix of its kind, stands, in any part. */
  int documents(String term);

  /** In how many articles a facet has a value or a descendant of it; 0 for a facet unknown. */
  int documents(String facet, String id);

  /** All values of a facet, sorted; none for a facet unknown. */
  List<String> values(String facet);

  /**
   * How the articles write a value that is mentioned in their text.
   *
   * @param most how many spellings at most, of the most frequent
   * @return most articles first; empty for what is not found in text, as an outlet
   */
  List<Surface> surfaces(String facet, String id, int most);

  /** A term as the first article that has it writes it; the term itself if none has. */
  String written(String term);

  /**
   * Answers one request.
   *
   * @throws TooCostlyException if it looks for too much at once
   */
  SearchAnswer search(SearchRequest request);

  /** The article with this id, whole. */
  Optional<Article> article(String id);

  /**
   * The article with this id as a hit of a clause: all its marks.
   *
   * @return empty if there is no such article; without marks if the clause does not match it
   */
  Optional<Hit> hit(String id, Clause clause);

  @Override
  void close();
}
