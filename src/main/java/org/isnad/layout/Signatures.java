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

  /** {@code Beirut Bureau Chief}. */
  private static final Pattern POST =
      Pattern.compile(
          "(?:[\\p{L}&,’'-]+ ){0,5}(?i:correspondent|reporter|editor|bureau chief|columnist|analyst|writer"
              + "|contributor|journalist|producer)(?:,? (?:in|at|for) .{2,40})?");

  private Signatures() {}

  static void mark(Draft draft, @Nullable Said author) {
    int last = draft.size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean edge = i < 4 || i > last - 2;
      if (edge && draft.kind(i) == Kind.BODY && isOne(draft, i, author)) {
        draft.set(i, Kind.BYLINE);
      } else if (author == null && i > 0 && i < 4 && i < last && isOverPost(draft, i)) {
        draft.set(i, Kind.BYLINE);
        draft.set(i + 1, Kind.BIO);
      }
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
