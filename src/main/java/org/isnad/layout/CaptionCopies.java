package org.isnad.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.article.Span;
import org.isnad.layout.Block.Kind;

/** The second copy of a caption, with its credit or without, above a picture and below it. */
final class CaptionCopies {
  /** Shorter ones may stand under several pictures. */
  private static final int SHORTEST = 20;

  private final Draft draft;
  private final Captions captions;

  CaptionCopies(Draft draft, Captions captions) {
    this.draft = draft;
    this.captions = captions;
  }

  void mark() {
    Map<String, Integer> first = firsts();
    for (int i = 0; i < draft.size() && !first.isEmpty(); i++) {
      Kind kind = draft.kind(i);
      if (kind == Kind.CAPTION || kind == Kind.BODY) {
        Integer original = first.get(words(i));
        if (original != null && original != i) {
          draft.set(i, Kind.DUPLICATE_CAPTION);
        }
      }
    }
  }

  private Map<String, Integer> firsts() {
    var first = new HashMap<String, Integer>();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.kind(i) == Kind.CAPTION && words(i).length() >= SHORTEST) {
        first.putIfAbsent(words(i), i);
      }
    }
    return first;
  }

  /** What it says, without its credit and without what differs from copy to copy. */
  private String words(int i) {
    String text = draft.text(i);
    Span credit = captions.credit(text);
    String rest =
        credit == null ? text : text.substring(0, credit.start()) + text.substring(credit.end());
    return rest.replaceAll("[\\s.]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
