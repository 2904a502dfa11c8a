package org.isnad.layout;

import org.isnad.layout.Block.Kind;

/**
 * Finds the title of a text that does not mark it: the first line, if it stands apart, is short and
 * is no sentence. A first sentence is never made into one.
 */
final class Titles {
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 34;

  private Titles() {}

  static void mark(Draft draft) {
    int first = next(draft, 0);
    int below = next(draft, first + 1);
    if (below < draft.size()
        && draft.kind(first) == Kind.BODY
        && Kickers.isOne(draft.text(first))
        && isTitle(draft, below)) {
      draft.set(first, Kind.NOTICE);
      first = below;
    }
    if (isTitle(draft, first)) {
      draft.set(first, Kind.TITLE);
    }
  }

  /** The next paragraph that is no furniture. */
  private static int next(Draft draft, int from) {
    int i = from;
    while (i < draft.size() && draft.kind(i).isFurniture()) {
      i++;
    }
    return i;
  }

  private static boolean isTitle(Draft draft, int i) {
    return i + 1 < draft.size()
        && draft.kind(i) == Kind.BODY
        && isHeadline(draft.text(i))
        && standsApart(draft, i);
  }

  private static boolean isHeadline(String line) {
    char last = line.charAt(line.length() - 1);
    boolean sentence = last == '.' && Sentences.isEnded(line);
    return line.length() <= LONGEST
        && line.split(" ", MOST_WORDS + 1).length <= MOST_WORDS
        && !sentence
        && ",;:".indexOf(last) < 0
        && line.chars().anyMatch(Character::isLetter)
        && !Character.isLowerCase(line.charAt(0))
        && Dateline.of(line) == null;
  }

  private static boolean standsApart(Draft draft, int i) {
    String line = draft.text(i);
    String next = draft.text(i + 1);
    return draft.apart(i + 1)
        || draft.kind(i + 1).isFurniture()
        || (next.length() > line.length() * 3 / 2 && Sentences.isEnded(next));
  }
}
