package org.isnad.layout;

import java.util.regex.Pattern;
import org.isnad.layout.Block.Kind;
import org.isnad.raw.Given.Said;
import org.jspecify.annotations.Nullable;

/**
 * Tells bylines without "By": the author that metadata names, a name below the last sentence, and
 * near the beginning a name beside an outlet or over a post.
 */
final class Signatures {
  private static final int LONGEST = 120;

  private static final int LONGEST_POST = 60;

  /** Paragraphs among which a byline may stand. */
  private static final int FIRST = 4;

  /** {@code Beirut Bureau Chief}. */
  private static final Pattern POST =
      Pattern.compile(
          "(?:[\\p{L}&,’'-]+ ){0,5}(?i:correspondent|reporter|editor|bureau chief|columnist|analyst|writer"
              + "|contributor|journalist|producer)(?:,? (?:in|at|for) .{2,40})?");

  private Signatures() {}

  static void mark(Draft draft, @Nullable Said told) {
    Said author = told == null || told.isPerhaps() ? null : told;
    int last = draft.size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean edge = i < FIRST || i > last - 2;
      if (edge && draft.kind(i) == Kind.BODY && isOne(draft, i, author)) {
        draft.set(i, Kind.BYLINE);
      } else if (author == null && i > 0 && i < FIRST && i < last && isOverPost(draft, i)) {
        draft.set(i, Kind.BYLINE);
        draft.set(i + 1, Kind.BIO);
      }
    }
  }

  /**
   * Takes names beside a place, near the beginning, for a byline.
   *
   * @param from the first paragraph that can be one; a text's own first line is its title
   */
  static void markPlaced(Draft draft, PlacedNames placed, String outlet, int from) {
    for (int i = from; i < Math.min(FIRST, draft.size()); i++) {
      if (draft.kind(i) == Kind.BODY && !placed.in(draft.text(i), outlet).isEmpty()) {
        draft.set(i, Kind.BYLINE);
      }
    }
  }

  /** Takes a name of a script without capitals for a byline, if it stands below all the prose. */
  static void markLast(Draft draft, PlacedNames placed) {
    int last = draft.size() - 1;
    while (last > 1 && draft.kind(last).isFurniture()) {
      last--;
    }
    if (last > 1
        && draft.kind(last) == Kind.BODY
        && draft.apart(last)
        && draft.isProse(last - 1)
        && placed.isSignature(draft.text(last))) {
      draft.set(last, Kind.BYLINE);
    }
  }

  private static boolean isOverPost(Draft draft, int i) {
    String post = draft.text(i + 1);
    return draft.kind(i) == Kind.BODY
        && !draft.apart(i + 1)
        && Byline.signature(draft.text(i)) != null
        && post.length() <= LONGEST_POST
        && POST.matcher(post).matches();
  }

  private static boolean isOne(Draft draft, int i, @Nullable Said author) {
    String line = draft.text(i);
    if (author != null && line.length() <= LONGEST && !Sentences.isEnded(line)) {
      return line.startsWith(author.value());
    } else if (i > 0 && i < 3 && Byline.ofPress(line) != null) {
      return true;
    }
    return i > 1
        && i == draft.size() - 1
        && draft.apart(i)
        && draft.isProse(i - 1)
        && Byline.signature(line) != null;
  }
}
