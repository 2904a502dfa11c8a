package org.isnad.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.AttributeSource;

/**
 * Reads the case of each word while it still has one: capital, acronym, or in a run of three words
 * and more in capitals, where case says nothing.
 *
 * <p>In what a reader typed, lower case is no evidence against a name, {@code u.s.} is an acronym
 * too, and only a query wholly in capitals is a run.
 */
final class LetterCaseFilter extends TokenFilter {

  private static final int RUN = 3;
  private static final char BEYOND_ASCII = 0x80;
  private static final int LONGEST_ACRONYM = 6;

  /** A text all in capitals is read in pieces, so that it need not be held in memory. */
  private static final int LONGEST_RUN = 64;

  private final boolean typed;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final WordAttribute word = addAttribute(WordAttribute.class);
  private final ArrayDeque<AttributeSource.State> ready = new ArrayDeque<>();
  private boolean atStart = true;
  private boolean ended;

  /**
   * @param typed whether the text was typed by a reader
   */
  LetterCaseFilter(TokenStream input, boolean typed) {
    super(input);
    this.typed = typed;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!ready.isEmpty()) {
      restoreState(ready.remove());
      return true;
    }
    if (!next()) {
      return false;
    }
    if (word.is(WordAttribute.CAPITALS)) {
      readRun();
      restoreState(ready.remove());
    }
    atStart = false;
    return true;
  }

  /** Reads one word and its own looks. */
  private boolean next() throws IOException {
    if (ended || !input.incrementToken()) {
      ended = true;
      return false;
    }
    look();
    return true;
  }

  private void look() {
    int length = term.length();
    if (length == 0) {
      return;
    }
    boolean capital = isCapital(term.charAt(0));
    boolean dotted = word.is(WordAttribute.DOTTED);
    boolean all = capital && length > 1 && isAll(LetterCaseFilter::isCapital);
    word.add(capital ? WordAttribute.CAPITAL : 0);
    word.add(all ? WordAttribute.CAPITALS : 0);
    word.add(typed || (capital && length > 1) ? WordAttribute.NAME : 0);
    boolean acronym =
        (all || (dotted && typed)) && length <= LONGEST_ACRONYM && isAll(Character::isLetter);
    word.add(acronym ? WordAttribute.ACRONYM : 0);
  }

  private static boolean isCapital(int letter) {
    return letter < BEYOND_ASCII ? letter >= 'A' && letter <= 'Z' : Character.isUpperCase(letter);
  }

  private boolean isAll(IntPredicate what) {
    for (int i = 0; i < term.length(); i++) {
      if (!what.test(term.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Buffers the words in capitals that begin here, and the word after them. */
  private void readRun() throws IOException {
    boolean fromStart = atStart;
    List<AttributeSource.State> run = new ArrayList<>();
    boolean more;
    do {
      run.add(captureState());
      more = next();
    } while (more && continuesRun() && (typed || run.size() < LONGEST_RUN));
    boolean cut = more && continuesRun();
    AttributeSource.State after = more ? captureState() : null;
    boolean isRun = run.size() >= RUN && (!typed || (fromStart && !more));
    for (AttributeSource.State state : run) {
      ready.add(isRun ? inRun(state) : state);
    }
    if (after != null) {
      ready.add(cut && isRun ? inRun(after) : after);
    }
  }

  private boolean continuesRun() {
    boolean parted = !typed && word.before().compareTo(Word.Gap.HYPHEN) > 0;
    return !parted && (word.is(WordAttribute.CAPITALS) || isNeutral());
  }

  /** Numbers and the words A and I. */
  private boolean isNeutral() {
    return term.length() == 1 ? !Character.isLowerCase(term.charAt(0)) : isNumber();
  }

  private boolean isNumber() {
    return isAll(letter -> !Character.isLetter(letter));
  }

  private AttributeSource.State inRun(AttributeSource.State state) {
    restoreState(state);
    word.add(WordAttribute.RUN);
    if (!word.is(WordAttribute.DOTTED)) {
      word.remove(WordAttribute.ACRONYM);
    }
    if (typed) {
      word.remove(WordAttribute.CAPITAL | WordAttribute.CAPITALS);
    }
    return captureState();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    ready.clear();
    atStart = true;
    ended = false;
  }
}
