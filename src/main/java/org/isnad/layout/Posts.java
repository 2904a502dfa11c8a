package org.isnad.layout;

import java.util.regex.Pattern;
import org.isnad.layout.Block.Kind;

/**
 * Tells the day of an embedded post from the article's own: it stands beside or below the handle of
 * who wrote the post. What such a post says, its day too, is part of the body.
 */
final class Posts {
  private static final Pattern SIGNED = Pattern.compile("[—–-] ?.{2,60}\\(@\\w{1,30}\\).*");
  private static final Pattern HANDLE =
      Pattern.compile("(?:[^@.]{2,60} )?\\(?@\\w{2,30}\\)?(?: ?[·•|—–-].*)?");

  /** Lines between a handle and its day: a sign, the words of the post. */
  private static final int REACH = 3;

  private Posts() {}

  static void mark(Draft draft) {
    boolean prose = false;
    for (int i = 0; i < draft.size(); i++) {
      Kind kind = draft.kind(i);
      if ((kind == Kind.DATE_LINE || kind == Kind.BYLINE) && isOfPost(draft, i, prose)) {
        draft.set(i, Kind.BODY);
      }
      prose |= draft.kind(i) == Kind.BODY && draft.isProse(i);
    }
  }

  /**
   * Whether a day is a post's. Above all prose a handle may as well be that of the article's
   * author.
   */
  private static boolean isOfPost(Draft draft, int day, boolean prose) {
    for (int i = day; i >= 0 && day - i <= REACH; i--) {
      String line = draft.text(i);
      boolean handle = prose && HANDLE.matcher(line).matches();
      if (SIGNED.matcher(line).matches() || (handle && !isByline(draft, i))) {
        return true;
      } else if (draft.apart(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isByline(Draft draft, int i) {
    return draft.text(i).regionMatches(true, 0, "by ", 0, 3)
        || (i > 0 && draft.kind(i - 1) == Kind.BYLINE);
  }
}
