package org.isnad.engine;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Article;

/** Takes articles in. Safe to call from many threads. Closing without finishing drops the index. */
public interface IndexBuilder extends Closeable {

  /**
   * Adds one article.
   *
   * @param facets its values by facet, ancestors included; a facet without values is left out
   */
  void add(Article article, Map<String, Set<String>> facets) throws IOException;

  /** Makes all that was added durable and readable. Nothing can be added after. */
  void finish() throws IOException;
}
