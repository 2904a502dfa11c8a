package org.isnad.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.isnad.article.Article;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Sourced;
import org.jspecify.annotations.Nullable;

/** The parts of an article by which two can differ, in the order in which they are named. */
final class Fields {

  /** What differs where an article only stands somewhere else. */
  static final List<String> PLACE = List.of("origins");

  private static final Map<String, Function<Article, @Nullable Object>> ALL = all();

  private Fields() {}

  private static Map<String, Function<Article, @Nullable Object>> all() {
    var fields = new LinkedHashMap<String, Function<Article, @Nullable Object>>();
    fields.put("origins", Article::origins);
    fields.put("story", Article::story);
    fields.put("text", Article::text);
    fields.put("title", Article::title);
    fields.put("body", Article::body);
    fields.put("outlet", article -> Sourced.valueOf(article.outlet()));
    fields.put("author", article -> Sourced.valueOf(article.author()));
    fields.put("syndicated_from", article -> Sourced.valueOf(article.syndicatedFrom()));
    fields.put("url", Article::url);
    fields.put("date", article -> article.date().value());
    fields.put("date_range", article -> article.date().from() + ".." + article.date().to());
    fields.put("sources", article -> article.sources());
    for (Dimension dimension : Dimension.values()) {
      fields.put(dimension.id() + "s", article -> mentions(article, dimension));
    }
    fields.put("furniture", Article::furniture);
    return fields;
  }

  private static List<String> mentions(Article article, Dimension dimension) {
    return article.mentions().stream()
        .filter(mention -> mention.dimension() == dimension)
        .map(Mention::id)
        .sorted()
        .toList();
  }

  /** Names of those that differ; where none of these does, it is evidence or rules that do. */
  static List<String> differing(Article a, Article b) {
    var names = new ArrayList<String>();
    ALL.forEach(
        (name, field) -> {
          if (!Objects.equals(field.apply(a), field.apply(b))) {
            names.add(name);
          }
        });
    return names.isEmpty() ? List.of("evidence") : names;
  }
}
