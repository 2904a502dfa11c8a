package org.isnad.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Span;
import org.isnad.cli.ExtractedArticle.Entity;
import org.isnad.cli.ExtractedArticle.Place;
import org.isnad.mending.Shift;
import org.jspecify.annotations.Nullable;

/** Spans of an article as places in its source's own text. */
final class Places {
  private final Article article;
  private final Shift file;

  /** Where the source's own text begins in the file's. */
  private final int own;

  Places(Article article) {
    this.article = article;
    file = new Shift(article.account().mended());
    own = file.toWritten(new Span(0, article.textStart())).end();
  }

  Place of(Span span) {
    return of(span, null, null, null);
  }

  Place of(Span span, String rule) {
    return of(span, null, rule, null);
  }

  private Place of(Span span, @Nullable String kind, @Nullable String rule, @Nullable String row) {
    boolean apart = span.start() < article.textStart();
    Span written = file.toWritten(span);
    int shift = apart ? 0 : own;
    return new Place(
        apart ? "title" : null,
        kind,
        written.start() - shift,
        written.end() - shift,
        span.of(article.text()),
        rule,
        row);
  }

  List<Place> furniture() {
    return article.furniture().stream()
        .map(each -> of(each.span(), each.kind(), null, null))
        .toList();
  }

  /** Damage, with what a reader reads there. */
  List<Place> repairs() {
    return article.repairs().stream()
        .map(each -> of(each.span(), "repair", each.replacement(), null))
        .toList();
  }

  /** What was misread, with what the file has there. */
  List<Place> mended() {
    return article.account().mended().stream()
        .map(each -> of(each.span(), "mended", each.written(), null))
        .toList();
  }

  /** Who is quoted. */
  List<Entity> sources() {
    return article.sources().stream()
        .map(
            source ->
                new Entity(
                    source.id(),
                    source.label(),
                    source.kind(),
                    List.of(source.label()),
                    source.spans().stream().map(this::of).toList()))
        .toList();
  }

  /** In the order of their first mentions. */
  List<Entity> entities(Dimension dimension, EntityLabels labels) {
    var mentions = new LinkedHashMap<String, List<Place>>();
    for (Mention mention : article.mentions()) {
      if (mention.dimension() == dimension) {
        mentions
            .computeIfAbsent(mention.id(), id -> new ArrayList<>())
            .add(
                of(
                    mention.span(),
                    null,
                    mention.rule(),
                    mention.row().isEmpty() ? null : mention.row()));
      }
    }
    article.ids(dimension).forEach(id -> mentions.computeIfAbsent(id, added -> new ArrayList<>()));
    var entities = new ArrayList<Entity>();
    mentions.forEach((id, places) -> entities.add(labels.entity(dimension, id, places)));
    return entities;
  }
}
