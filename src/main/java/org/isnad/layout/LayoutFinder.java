package org.isnad.layout;

import java.util.HashSet;
import java.util.Set;
import org.isnad.article.Part;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.isnad.layout.Block.Kind;
import org.isnad.press.OutletNames;
import org.isnad.raw.RawArticle;

/**
 * Decides what each paragraph is. What the source marks stands; furniture is told line by line;
 * lines that name an author, a day or an outlet count only above or below the body, since inside it
 * they are the article's own words. When in doubt, a paragraph is body: nothing is lost.
 */
public final class LayoutFinder {
  /** Paragraphs among which a syndicator's prefix may stand behind the title. */
  private static final int FIRST = 4;

  private final OutletNames outlets;
  private final Captions captions;
  private final Furnishings furnishings;
  private final Prefix prefixes;
  private final PlacedNames placed;

  /** Without a gazetteer of places. */
  public LayoutFinder(OutletNames outlets) {
    this(outlets, new PlacedNames(outlets, name -> false, name -> false));
  }

  public LayoutFinder(OutletNames outlets, PlacedNames placed) {
    this.outlets = outlets;
    this.placed = placed;
    this.captions = new Captions(outlets);
    this.furnishings = new Furnishings(outlets);
    this.prefixes = new Prefix(outlets);
  }

  /** The layout of an article: each stretch of its text is in one block, white space in none. */
  public Layout layout(RawArticle raw) {
    var draft = new Draft(raw.text());
    int from = marked(raw, draft);
    Span prefix = prefixes.find(raw.text(), from);
    if (prefix != null) {
      draft.add(prefix, Kind.PREFIX);
      from = prefix.end();
    }
    boolean titled = draft.size() > 0 && draft.kind(0) == Kind.TITLE;
    for (Span span : Paragraphs.of(raw.text(), from)) {
      Span inner =
          prefix == null && draft.size() < FIRST ? prefixes.within(raw.text(), span) : null;
      if (inner != null) {
        draft.add(inner, Kind.PREFIX);
      }
      Span rest = inner == null ? span : Paragraphs.trimmed(raw.text(), inner.end(), span.end());
      draft.add(rest, kind(raw, rest));
    }
    RelatedLists.mark(draft);
    Bios.mark(draft, outlets, raw.given().author());
    Signatures.mark(draft, raw.given().author());
    Signatures.markPlaced(
        draft, placed, raw.given().publisher(), titled || raw.given().title() != null ? 0 : 1);
    Signatures.markLast(draft, placed);
    draft.markHeadedDates(from == 0 ? 1 : 0);
    Posts.mark(draft);
    draft.keepEdgeLinesAtTheEdges();
    if (!titled) {
      Titles.mark(draft, outlets);
    }
    new CaptionCopies(draft, captions).mark();
    markRepeats(draft);
    return new Layout(raw.text(), draft.blocks());
  }

  private static int marked(RawArticle raw, Draft draft) {
    for (Part part : raw.marked()) {
      if (part.role() == Role.TITLE) {
        draft.add(part.span(), Kind.TITLE);
        return part.span().end();
      }
    }
    return 0;
  }

  private Kind kind(RawArticle raw, Span span) {
    for (Part part : raw.marked()) {
      if (part.span().contains(span)) {
        return part.role() == Role.CAPTION ? Kind.CAPTION : Kind.FORMER_TITLE;
      }
    }
    return kind(span.of(raw.text()));
  }

  private Kind kind(String paragraph) {
    if (captions.isCaption(paragraph)) {
      return Kind.CAPTION;
    }
    Kind furniture = furnishings.kind(paragraph);
    return furniture == null ? Kind.BODY : furniture;
  }

  private static void markRepeats(Draft draft) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < draft.size(); i++) {
      Kind kind = draft.kind(i);
      boolean again = !kind.isFurniture() && !seen.add(draft.text(i));
      if (again && kind == Kind.CAPTION) {
        draft.set(i, Kind.DUPLICATE_CAPTION);
      } else if (again && draft.text(i).length() >= Draft.SENTENCE) {
        draft.set(i, Kind.DUPLICATE);
      }
    }
  }
}
