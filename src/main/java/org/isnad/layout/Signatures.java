package org.isnad.layout;

import org.isnad.layout.Block.Kind;
import org.isnad.raw.Given.Said;
import org.jspecify.annotations.Nullable;

/**
 * Tells bylines without "By": the author that metadata names, or a name below the last sentence.
 */
final class Signatures {
  private static final int LONGEST = 120;

  private Signatures() {}

  static void mark(Draft draft, @Nullable Said author) {
    int last = draft.size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean edge = i < 4 || i > last - 2;
      if (edge && draft.kind(i) == Kind.BODY && isOne(draft, i, author)) {
        draft.set(i, Kind.BYLINE);
      }
    }
  }

  private static boolean isOne(Draft draft, int i, @Nullable Said author) {
    String line = draft.text(i);
    if (author != null && line.length() <= LONGEST && !Sentences.isEnded(line)) {
      return line.startsWith(author.value());
    }
    return i > 1
        && i == draft.size() - 1
        && draft.apart(i)
        && draft.isProse(i - 1)
        && Byline.signature(line) != null;
  }
}
