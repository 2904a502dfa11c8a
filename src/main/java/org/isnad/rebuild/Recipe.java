package org.isnad.rebuild;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.article.Article;
import org.isnad.engine.SearchEngine;
import org.isnad.raw.RawArticle;
import org.isnad.source.ArticleSource;

/**
 * What a rebuild needs, all of one configuration.
 *
 * @param config the folder to keep with the index
 * @param identity the id that extraction will give; fast, for it is asked in the thread that reads
 * @param extraction safe for many threads
 * @param corrections where those stand that extraction applies, by the id of the article
 * @param versions of the program and its parts, for the manifest
 */
public record Recipe(
    Path config,
    ArticleSource source,
    Function<RawArticle, String> identity,
    Function<RawArticle, Article> extraction,
    Map<String, List<String>> corrections,
    FacetValues facets,
    SearchEngine engine,
    Map<String, String> versions) {

  /** Copies the maps. */
  public Recipe {
    corrections = Map.copyOf(corrections);
    versions = Map.copyOf(versions);
  }
}
