package org.isnad.layout;

import org.isnad.layout.Block.Kind;
import org.isnad.press.OutletNames;

/**
 * Finds the title of a text that does not mark it: the first line, if it stands apart, is short and
 * is no sentence. A first sentence is never made into one.
 */
final class Titles {
  private static final String SITE = " | ";
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 34;

  /** Lines of a deck. */
  private static final int MOST_BELOW = 3;

  private Titles() {}

  static void mark(Draft draft, OutletNames outlets) {
    int first = belowLetterhead(draft, next(draft, 0));
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
      markSite(draft, first, outlets);
    }
  }

  /** A statement for release names who sends it, on lines of one block, before it has a title. */
  private static int belowLetterhead(Draft draft, int from) {
    int first = from;
    boolean released = from > 0 && PageNotices.isRelease(draft.text(0));
    while (released && first < draft.size() && !draft.apart(first)) {
      draft.set(first, Kind.NOTICE);
      first = next(draft, first + 1);
    }
    return first;
  }

  /** {@code Ferry late again | News | Dijla Post}, as browsers save it: the site is the outlet. */
  private static void markSite(Draft draft, int i, OutletNames outlets) {
    String line = draft.text(i);
    int at = line.lastIndexOf(SITE);
    if (at <= 0 || outlets.named(line.substring(at + SITE.length())).isEmpty()) {
      return;
    }
    int section = line.lastIndexOf(SITE, at - 1);
    boolean named = section > 0 && Kickers.isOne(line.substring(section + SITE.length(), at));
    draft.split(i, named ? section : at, SITE.length(), Kind.OUTLET_LINE);
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
        || (next.length() > line.length() * 3 / 2 && Sentences.isEnded(next))
        || hasDeck(draft, i);
  }

  /** Whether lines like it stand right below, and then a gap or furniture, and then sentences. */
  private static boolean hasDeck(Draft draft, int i) {
    int end = i + 1;
    while (end < draft.size()
        && draft.kind(end) == Kind.BODY
        && !draft.apart(end)
        && isHeadline(draft.text(end))) {
      end++;
    }
    boolean few = end > i + 1 && end <= i + 1 + MOST_BELOW;
    return few
        && end < draft.size()
        && (draft.apart(end) || draft.kind(end).isFurniture())
        && hasSentence(draft, end);
  }

  private static boolean hasSentence(Draft draft, int from) {
    for (int i = from; i < draft.size(); i++) {
      if (draft.kind(i) == Kind.BODY && Sentences.isEnded(draft.text(i))) {
        return true;
      }
    }
    return false;
  }
}
