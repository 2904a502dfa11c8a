package org.isnad.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Sourced;
import org.isnad.article.Span;
import org.isnad.json.DateJson.Evidence;
import org.isnad.view.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * A whole article with the place of everything found in it. Spans are {@code [start, end]} in
 * UTF-16 units of {@code text}, the end not included.
 *
 * @param mended where the text is not as its file has it, which was once read in a wrong encoding
 * @param language the ISO 639 code of the language most of it is in; null if that cannot be told
 * @param notes what had to be guessed on reading its file
 * @param corrections values set right by hand, beside what the article itself says
 * @param body what a reader reads: without furniture and captions, repaired
 * @param text nothing taken out, and nothing repaired but what is {@code mended}
 * @param textStart where the source's own text begins in {@code text}
 * @param times of which the article tells, in the order of its text
 * @param provenance where outlet, author and syndicator come from, by name of the field
 */
public record ArticleJson(
    String id,
    String origin,
    List<String> origins,
    @Nullable String story,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable String syndicatedFrom,
    @Nullable String url,
    DateJson date,
    List<TimeJson> times,
    Map<String, Provenance> provenance,
    List<SourceJson> sources,
    List<EntityJson> actors,
    List<EntityJson> locations,
    List<EntityJson> persons,
    List<EntityJson> names,
    List<PartJson> parts,
    List<FurnitureJson> furniture,
    List<RepairJson> repairs,
    List<RepairJson> mended,
    @Nullable String language,
    List<String> notes,
    List<CorrectionJson> corrections,
    String body,
    String text,
    int textStart) {

  /** Where a value comes from and which words say so. */
  public record Provenance(String from, List<Evidence> evidence) {}

  /** Someone quoted. */
  public record SourceJson(String id, String label, String kind, List<Evidence> mentions) {}

  /**
   * An actor, a place or a person, with its mentions.
   *
   * @param path labels from the root to the entity itself
   */
  public record EntityJson(
      String id, String label, String kind, List<String> path, List<MentionJson> mentions) {}

  /**
   * One mention.
   *
   * @param surface as written
   * @param rule why it was read so
   * @param row of the gazetteer
   */
  public record MentionJson(int start, int end, String surface, String rule, String row) {}

  /** A stretch that a reader reads. */
  public record PartJson(String role, int start, int end, String text) {}

  /** A stretch taken out. */
  public record FurnitureJson(String kind, int start, int end, String text) {}

  /** Writes out an article. */
  public static ArticleJson of(Article article, Catalogue catalogue) {
    return new ArticleJson(
        article.id(),
        article.origin(),
        article.origins(),
        article.story(),
        article.title().orElse(null),
        Sourced.valueOf(article.outlet()),
        Sourced.valueOf(article.author()),
        Sourced.valueOf(article.syndicatedFrom()),
        article.url(),
        DateJson.of(article),
        TimeJson.of(article),
        provenance(article),
        sources(article),
        entities(article, Dimension.ACTOR, catalogue),
        entities(article, Dimension.LOCATION, catalogue),
        entities(article, Dimension.PERSON, catalogue),
        entities(article, Dimension.NAME, catalogue),
        parts(article),
        furniture(article),
        RepairJson.of(article),
        RepairJson.mended(article),
        article.account().language(),
        article.account().notes(),
        CorrectionJson.of(article),
        article.body(),
        article.text(),
        article.textStart());
  }

  private static Map<String, Provenance> provenance(Article article) {
    var provenance = new LinkedHashMap<String, Provenance>();
    put(provenance, "outlet", article.outlet(), article);
    put(provenance, "author", article.author(), article);
    put(provenance, "syndicated_from", article.syndicatedFrom(), article);
    return provenance;
  }

  private static void put(
      Map<String, Provenance> into, String field, @Nullable Sourced value, Article article) {
    if (value != null) {
      into.put(field, new Provenance(value.from(), Evidence.of(article, value.evidence())));
    }
  }

  private static List<SourceJson> sources(Article article) {
    return article.sources().stream()
        .map(
            source ->
                new SourceJson(
                    source.id(),
                    source.label(),
                    source.kind(),
                    Evidence.of(article, source.spans())))
        .toList();
  }

  /** Entities in the order of their first mentions. */
  private static List<EntityJson> entities(
      Article article, Dimension dimension, Catalogue catalogue) {
    var mentions = new LinkedHashMap<String, List<MentionJson>>();
    for (Mention mention : article.mentions()) {
      if (mention.dimension() == dimension) {
        mentions.computeIfAbsent(mention.id(), id -> new ArrayList<>()).add(json(mention, article));
      }
    }
    article.ids(dimension).forEach(id -> mentions.computeIfAbsent(id, added -> new ArrayList<>()));
    var entities = new ArrayList<EntityJson>();
    mentions.forEach(
        (id, places) -> {
          Catalogue.Entry entry = catalogue.entryOrId(dimension.id(), id);
          entities.add(
              new EntityJson(
                  id, entry.label(), entry.kind(), path(entry, dimension, catalogue), places));
        });
    return entities;
  }

  private static MentionJson json(Mention mention, Article article) {
    Span span = mention.span();
    return new MentionJson(
        span.start(), span.end(), span.of(article.text()), mention.rule(), mention.row());
  }

  private static List<String> path(
      Catalogue.Entry entry, Dimension dimension, Catalogue catalogue) {
    var path = new ArrayList<String>();
    Catalogue.Entry at = entry;
    path.add(at.label());
    while (at.parent() != null) {
      at = catalogue.entryOrId(dimension.id(), at.parent());
      path.addFirst(at.label());
    }
    return path;
  }

  private static List<PartJson> parts(Article article) {
    return article.parts().stream()
        .map(
            part ->
                new PartJson(
                    part.role().id(),
                    part.span().start(),
                    part.span().end(),
                    article.readable(part.span())))
        .toList();
  }

  private static List<FurnitureJson> furniture(Article article) {
    return article.furniture().stream()
        .map(
            piece ->
                new FurnitureJson(
                    piece.kind(),
                    piece.span().start(),
                    piece.span().end(),
                    piece.span().of(article.text())))
        .toList();
  }
}
