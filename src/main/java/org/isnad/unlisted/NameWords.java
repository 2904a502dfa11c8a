package org.isnad.unlisted;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.analysis.Word;
import org.isnad.matching.TextWords;

/** Which words of an article can be part of a name. */
final class NameWords {

  /**
   * Share of capitals from which a paragraph without a full stop is a headline, where a capital
   * says nothing.
   */
  private static final double HEADLINE = 0.75;

  /** What a name of two words may begin with. */
  private static final Set<String> KUNYA = Set.of("abu", "umm", "bin", "ibn");

  private static final int LONG = 4;

  private final TextWords text;
  private final boolean[] taken;
  private final Predicate<String> ordinary;
  private final Predicate<String> never;
  private final boolean[] headline;

  /** Asked for of each word several times. */
  private final boolean[] may;

  NameWords(TextWords text, boolean[] taken, Predicate<String> ordinary, Predicate<String> never) {
    this.text = text;
    this.taken = taken;
    this.ordinary = ordinary;
    this.never = never;
    headline = new boolean[text.size()];
    int begin = 0;
    for (int i = 0; i <= text.size(); i++) {
      if (i == text.size() || (i > 0 && text.get(i).before() == Word.Gap.PARAGRAPH)) {
        markHeadline(begin, i);
        begin = i;
      }
    }
    may = new boolean[text.size()];
    for (int i = 0; i < may.length; i++) {
      may[i] = read(i);
    }
  }

  private void markHeadline(int from, int to) {
    if (from == to) {
      return;
    }
    int all = 0;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      Word word = text.get(i);
      if (word.length() >= LONG) {
        all++;
        capitals += word.capital() ? 1 : 0;
      }
    }
    Arrays.fill(headline, from, to, !text.isStopped(to - 1) && capitals >= HEADLINE * all);
  }

  /** Whether a word may belong to a name: a capital that means something, nothing known. */
  boolean may(int at) {
    return may[at];
  }

  private boolean read(int at) {
    Word word = text.get(at);
    return word.capital()
        && !taken[at]
        && !word.inRun()
        && !word.article()
        && !headline[at]
        && (!never.test(word.plain()) || isBound(at));
  }

  /** What is no name alone is one as a part of it: Nasser al-Hajj, Abu Muslim. */
  private boolean isBound(int at) {
    if (!text.follows(at)) {
      return false;
    }
    Word before = text.get(at - 1);
    return KUNYA.contains(before.plain())
        || (before.article()
            && !before.plain().equals("the")
            && at > 1
            && text.follows(at - 1)
            && text.get(at - 2).capital());
  }

  boolean isTaken(int at) {
    return taken[at];
  }

  /** Whether the word is one of the language rather than a name: in a list, or small here. */
  boolean isCommon(int at) {
    String plain = text.get(at).plain();
    return plain.length() < 2 || ordinary.test(plain) || text.hasSmall(plain);
  }
}
