package org.isnad.engine;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Article;
import org.jspecify.annotations.Nullable;

/** Takes articles in. Safe to call from many threads. Closing without finishing drops the index. */
public interface IndexBuilder extends Closeable {

  /**
   * Adds one article.
   *
   * @param facets its values by facet, ancestors included; a facet without values is left out
   */
  void add(Article article, Map<String, Set<String>> facets) throws IOException;

  /**
   * Adds one article that was taken in before, perhaps into another index.
   *
   * @param indexed when it was, or when it is if it was not
   */
  void add(Article article, Map<String, Set<String>> facets, Instant indexed) throws IOException;

  /**
   * Says where copies of an article were read and which story it belongs to. Holds over what was
   * said before; of an article that is not there nothing happens.
   *
   * @param origins at least one, as in {@link Article#origins}
   * @param story as in {@link Article#story}
   */
  void relate(String id, List<String> origins, @Nullable String story) throws IOException;

  /** Takes an article out; nothing happens if it is not there. */
  void remove(String id) throws IOException;

  /**
   * Writes a part of what was added and is still in memory. Need not be called; with many threads
   * it is quicker than when one has to write all of it.
   */
  void flush() throws IOException;

  /**
   * Begins with what {@link #finish} does, on threads of its own: nothing will be added or removed
   * any more. {@link #relate} may still be called. Need not be.
   *
   * @throws IOException if the disk fails; if it does so later, whatever is called next says so
   */
  void beginFinish() throws IOException;

  /** Makes all that was added durable and readable. Nothing can be added after. */
  void finish() throws IOException;
}
