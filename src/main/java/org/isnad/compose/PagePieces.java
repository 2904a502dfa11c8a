package org.isnad.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.article.CitedSource;
import org.isnad.article.Mention;
import org.isnad.article.Span;
import org.isnad.page.PagePiece;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an article at every place where something begins or ends, so that marks which overlap need
 * no nesting. Cut the parts in the order of the text: an anchor is given once.
 */
final class PagePieces {
  private final Article article;
  private final List<Span> hits;
  private final List<Span> evidence;
  private final Set<Span> anchors = new TreeSet<>();
  private final Map<Mention, String> notes = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  /**
   * Cuts an article.
   *
   * @param others places that something beside the text leads to
   */
  PagePieces(Article article, List<Span> hits, List<Span> others) {
    this.article = article;
    this.hits = hits;
    this.evidence = evidence(article);
    for (Mention mention : article.mentions()) {
      notes.put(mention, "n" + notes.size());
      anchors.add(mention.span());
    }
    anchors.addAll(hits);
    anchors.addAll(evidence);
    anchors.addAll(others);
    article.sources().stream().map(CitedSource::spans).forEach(anchors::addAll);
  }

  /** The anchor of a place in the text. */
  static String anchor(Span span) {
    return "c" + span.start() + "-" + span.end();
  }

  /** The anchor of a mention's note. */
  String note(Mention mention) {
    return notes.getOrDefault(mention, "");
  }

  /** The pieces of one stretch, in order. */
  List<PagePiece> of(Span stretch) {
    var cuts = new TreeSet<Integer>(List.of(stretch.start(), stretch.end()));
    for (Span span : anchors) {
      Stream.of(span.start(), span.end())
          .filter(at -> at > stretch.start() && at < stretch.end())
          .forEach(cuts::add);
    }
    var pieces = new ArrayList<PagePiece>();
    int from = stretch.start();
    for (int to : cuts.tailSet(from, false)) {
      pieces.add(piece(new Span(from, to)));
      from = to;
    }
    return pieces;
  }

  private PagePiece piece(Span span) {
    Mention mention = mentionAt(span);
    return new PagePiece(
        article.readable(span),
        ids(span),
        covered(hits, span),
        covered(evidence, span),
        mention == null ? "" : mention.dimension().id(),
        mention == null ? null : notes.get(mention));
  }

  private List<String> ids(Span piece) {
    // A hit first: the piece itself then has the hit's anchor, and the others stand before it.
    return Stream.concat(hits.stream(), anchors.stream())
        .filter(span -> span.start() == piece.start() && span.length() > 0)
        .map(PagePieces::anchor)
        .filter(given::add)
        .toList();
  }

  private @Nullable Mention mentionAt(Span piece) {
    return article.mentions().stream()
        .filter(mention -> mention.span().contains(piece))
        .findFirst()
        .orElse(null);
  }

  private static boolean covered(List<Span> spans, Span piece) {
    return spans.stream().anyMatch(span -> span.contains(piece));
  }

  private static List<Span> evidence(Article article) {
    var spans = new ArrayList<>(article.date().evidence());
    Stream.of(article.outlet(), article.author(), article.syndicatedFrom())
        .filter(sourced -> sourced != null)
        .forEach(sourced -> spans.addAll(sourced.evidence()));
    return spans;
  }
}
