package org.isnad.compose;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Mention;
import org.isnad.article.Part;
import org.isnad.article.Span;
import org.isnad.page.PageNote;
import org.isnad.view.Catalogue;
import org.isnad.view.Sentences;

/** Writes the note of each mention: what it is read as, in which sentence, by which rule. */
final class PageNotes {
  private final Article article;
  private final Catalogue catalogue;

  PageNotes(Article article, Catalogue catalogue) {
    this.article = article;
    this.catalogue = catalogue;
  }

  List<PageNote> of(PagePieces pieces) {
    return article.mentions().stream().map(mention -> note(mention, pieces.note(mention))).toList();
  }

  private PageNote note(Mention mention, String anchor) {
    String kind = mention.dimension().id();
    Span span = mention.span();
    Span sentence = sentence(span);
    return new PageNote(
        anchor,
        kind,
        catalogue.entryOrId(kind, mention.id()).label(),
        PagePath.of(catalogue, kind, mention.id()),
        article.readable(span),
        article.readable(new Span(sentence.start(), span.start())).stripLeading(),
        article.readable(new Span(span.end(), sentence.end())).stripTrailing(),
        mention.rule(),
        mention.row(),
        PagePieces.anchor(span),
        "/search?" + kind + "=" + mention.id());
  }

  private Span sentence(Span mention) {
    return article.parts().stream()
        .map(Part::span)
        .filter(span -> span.contains(mention))
        .flatMap(span -> Sentences.of(article.text(), span).stream())
        .filter(span -> span.contains(mention))
        .findFirst()
        .orElse(mention);
  }
}
