package org.isnad.layout;

import org.isnad.layout.Block.Kind;

/** The headlines under "Most Popular" and "Read more:" belong to other articles. */
final class RelatedLists {
  private static final int LONGEST_HEADLINE = 160;

  private RelatedLists() {}

  static void mark(Draft draft) {
    int tail = draft.size();
    while (tail > 0 && isHeadline(draft, tail - 1)) {
      tail--;
    }
    for (int i = 0; i < draft.size(); i++) {
      if (draft.kind(i) == Kind.RELATED && isHeading(draft.text(i))) {
        int end = i + 1 >= tail ? draft.size() : listEnd(draft, i);
        for (int j = i + 1; j < end; j++) {
          if (draft.kind(j) != Kind.SHARE && draft.kind(j) != Kind.LEGAL) {
            draft.set(j, Kind.RELATED);
          }
        }
        i = end - 1;
      }
    }
  }

  /** "Read more: a headline" is complete in itself. */
  private static boolean isHeading(String line) {
    return !isEnd(line) && (line.endsWith(":") || (line.indexOf(':') < 0 && line.length() < 30));
  }

  /** To the next blank line; only where nothing but headlines follows, over blank lines too. */
  private static int listEnd(Draft draft, int heading) {
    int end = heading + 1;
    while (end < draft.size()
        && !draft.apart(end)
        && isHeadline(draft, end)
        && !isEnd(draft.text(end - 1))) {
      end++;
    }
    return end;
  }

  private static boolean isEnd(String line) {
    return line.regionMatches(true, 0, "end of list", 0, "end of list".length());
  }

  private static boolean isHeadline(Draft draft, int i) {
    String line = draft.text(i);
    return draft.kind(i).isFurniture()
        || (line.length() <= LONGEST_HEADLINE && !(line.endsWith(".") && Sentences.isEnded(line)));
  }
}
