package org.isnad.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.article.Account;
import org.isnad.article.Article;
import org.isnad.article.ArticleDate;
import org.isnad.article.ArticleDate.Precision;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Part;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/** Writes small articles for tests: parts in the order added, one blank line between. */
public final class TestArticle {

  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Set<String>> facets = new LinkedHashMap<>();
  private ArticleDate date = ArticleDate.unknown("the text does not say");

  private TestArticle(String id) {
    this.id = id;
  }

  /** An article without anything. */
  public static TestArticle article(String id) {
    return new TestArticle(id);
  }

  public TestArticle title(String words) {
    return part(Role.TITLE, words);
  }

  public TestArticle body(String words) {
    return part(Role.BODY, words);
  }

  public TestArticle caption(String words) {
    return part(Role.CAPTION, words);
  }

  private TestArticle part(Role role, String words) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    parts.add(new Part(role, new Span(text.length(), text.length() + words.length())));
    text.append(words);
    return this;
  }

  /** A mention of an actor at the first place where its surface stands. */
  public TestArticle actor(String entity, String surface) {
    return actorAt(entity, surface, text.indexOf(surface));
  }

  /** The same at the last place. */
  public TestArticle actorAgain(String entity, String surface) {
    return actorAt(entity, surface, text.lastIndexOf(surface));
  }

  private TestArticle actorAt(String entity, String surface, int at) {
    mentions.add(
        new Mention(
            Dimension.ACTOR, entity, new Span(at, at + surface.length()), "alias", "test:1"));
    return facet("actor", entity);
  }

  /** Values of a facet, ancestors to be named too. */
  public TestArticle facet(String facet, String... values) {
    facets.computeIfAbsent(facet, f -> new TreeSet<>()).addAll(List.of(values));
    return this;
  }

  public TestArticle on(String day) {
    LocalDate value = LocalDate.parse(day);
    date = new ArticleDate(value, Precision.DAY, value, value, "printed", "text", List.of());
    return this;
  }

  /** Undated, between two days; null for open. */
  public TestArticle between(@Nullable String from, @Nullable String to) {
    date =
        new ArticleDate(
            null,
            Precision.NONE,
            from == null ? null : LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to),
            "bounded by the text",
            "text",
            List.of());
    return this;
  }

  public Article build() {
    return new Article(
        id,
        List.of(id + ".txt"),
        null,
        text.toString(),
        0,
        null,
        null,
        null,
        null,
        date,
        parts,
        List.of(),
        List.of(),
        List.of(),
        mentions,
        Account.NONE);
  }

  public Map<String, Set<String>> facets() {
    return facets;
  }
}
