package org.isnad.format;

import java.util.List;
import org.isnad.article.Part;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.isnad.clipping.Clipping;
import org.isnad.clipping.Cutting;
import org.isnad.raw.Content;
import org.isnad.raw.Given;
import org.isnad.raw.Lines;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;
import org.jspecify.annotations.Nullable;

/** A text, which may be as a press database delivers it: many articles one after the other. */
final class Bundle {
  /** Databases wrap at eighty; a longer line is a paragraph. */
  private static final int WIDEST = 90;

  private final Content content;
  private final Given own;
  private final List<String> notes;

  private Bundle(Content content, Given own, List<String> notes) {
    this.content = content;
    this.own = own;
    this.notes = notes;
  }

  /**
   * Hands on all articles of a text; each of several is called by the line it begins at.
   *
   * @param own what the file says of the text, if it is one article
   */
  static void read(String text, Content content, Given own, List<String> notes, Sink sink) {
    var bundle = new Bundle(content, own, notes);
    List<Cutting> cuttings = Cutting.of(text);
    if (cuttings.size() == 1) {
      sink.article(bundle.only(text, cuttings.getFirst()));
      return;
    }
    var passedOver = new PassedOver();
    for (Cutting each : cuttings) {
      Clipping clipping = Clipping.of(each.text());
      if (clipping == null && each.isOfSearch()) {
        passedOver.add("about the search");
      } else {
        String origin = content.origin() + "#" + each.line();
        Given given = content.givenOne(clipping == null ? Given.NONE : clipping.given());
        sink.article(bundle.article(origin, each.text(), clipping, given));
      }
    }
    passedOver.note("pages", content.origin(), sink);
  }

  private RawArticle only(String text, Cutting piece) {
    Clipping clipping = Clipping.of(piece.text());
    Given given = content.given(clipping == null ? own : own.correctedBy(clipping.given()));
    return article(content.origin(), clipping == null ? text : piece.text(), clipping, given);
  }

  private RawArticle article(
      String origin, String print, @Nullable Clipping clipping, Given given) {
    if (clipping == null) {
      return RawArticle.of(origin, print, List.of(), given, notes);
    }
    String text = unwrapped(clipping.text());
    String caption = clipping.caption();
    if (caption.isEmpty()) {
      return RawArticle.of(origin, text, List.of(), given, notes);
    }
    int start = text.length() + 2;
    var part = new Part(Role.CAPTION, new Span(start, start + caption.length()));
    return RawArticle.of(origin, text + "\n\n" + caption, List.of(part), given, notes);
  }

  private static String unwrapped(String text) {
    return text.lines().allMatch(line -> line.length() <= WIDEST) ? Lines.unwrapped(text) : text;
  }
}
