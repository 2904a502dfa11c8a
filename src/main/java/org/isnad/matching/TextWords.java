package org.isnad.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.analysis.TextAnalysis;
import org.isnad.analysis.Word;
import org.isnad.article.Span;
import org.isnad.spelling.Folding;

/** The words of one article, its parts one after the other. */
public final class TextWords {

  private static final int LONGEST_ACRONYM = 7;

  private final String text;
  private final List<Word> words;
  private final PhraseSearch phrases;
  private final BitSet prefixed = new BitSet();

  /**
   * Takes words.
   *
   * @param text in which their offsets count
   */
  public TextWords(String text, List<Word> words) {
    this.text = text;
    this.words = words;
    this.phrases = new PhraseSearch(words);
  }

  /** The words of some parts of a text, one part after the other. */
  public static TextWords of(TextAnalysis analysis, String text, List<Span> parts) {
    List<Word> words = new ArrayList<>(text.length() / 6 + 1);
    for (Span part : parts) {
      words.addAll(analysis.words(text, part));
    }
    return new TextWords(text, words);
  }

  /** How many words there are. */
  public int size() {
    return words.size();
  }

  /** A word by its place, from 0. */
  public Word get(int at) {
    return words.get(at);
  }

  /** Says that a small word is written together with a name's first word. */
  void prefix(int at) {
    prefixed.set(at);
  }

  /** Whether a name begins here behind a small word that is written together with it. */
  public boolean isPrefixed(int at) {
    return prefixed.get(at);
  }

  /** A word as the text writes it. */
  public String surface(int at) {
    return text.substring(get(at).start(), get(at).end());
  }

  /**
   * Whether a spelling stands at a place of the text, capitals and marks over and under letters
   * aside.
   */
  public boolean isAt(int start, String spelling) {
    if (text.regionMatches(true, start, spelling, 0, spelling.length())) {
      return true;
    }
    int end = start + spelling.length();
    return hasMarks(start, end)
        && Folding.fold(text.substring(start, end)).equals(Folding.fold(spelling));
  }

  private boolean hasMarks(int start, int end) {
    for (int i = start; i < Math.min(end, text.length()); i++) {
      if (text.charAt(i) > 127) {
        return end <= text.length();
      }
    }
    return false;
  }

  /** Whether a full stop or the like stands behind a word, perhaps with a quotation mark. */
  public boolean isStopped(int at) {
    for (int i = get(at).end(); i < text.length() && i < get(at).end() + 3; i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a middle initial: Joseph L. Votel. */
  public boolean isInitial(int at) {
    if (at <= 0 || at + 1 >= size() || get(at).folded().length() != 1 || !get(at).capital()) {
      return false;
    }
    int end = get(at).end();
    int next = get(at + 1).start();
    return follows(at) && next - end <= 2 && text.startsWith(". ", end) && get(at + 1).capital();
  }

  /**
   * Where an acronym stands in brackets right behind a word, as in Joint Task Force (JTF); -1 if
   * none does.
   */
  public int acronymAfter(int last) {
    int at = last + 1;
    if (at >= size()) {
      return -1;
    }
    Word word = get(at);
    boolean bracketed =
        word.start() > 0
            && text.charAt(word.start() - 1) == '('
            && word.end() < text.length()
            && text.charAt(word.end()) == ')';
    boolean near = bracketed && word.start() - get(last).end() <= 3;
    return near && word.capitals() && word.folded().length() <= LONGEST_ACRONYM ? at : -1;
  }

  /** Whether a word stands here that belongs to the same phrase as the word before it. */
  public boolean follows(int at) {
    return at > 0 && at < size() && get(at).before().compareTo(Word.Gap.HYPHEN) <= 0;
  }

  /** The plain word before, past an article, in the same sentence; empty if there is none. */
  public String previous(int at) {
    int before = previousAt(at);
    return before < 0 ? "" : get(before).plain();
  }

  /** Where the word before stands, past an article, in the same sentence; -1 if there is none. */
  public int previousAt(int at) {
    int here = at;
    while (here > 0 && !get(here).sentenceStart()) {
      here--;
      if (!get(here).article()) {
        return here;
      }
    }
    return -1;
  }

  /** The plain word after, past an article, in the same sentence; empty if there is none. */
  public String next(int at) {
    int after = nextAt(at);
    return after < 0 ? "" : get(after).plain();
  }

  /** Where the word after stands, past an article, in the same sentence; -1 if there is none. */
  public int nextAt(int at) {
    for (int here = at + 1; here < size() && !get(here).sentenceStart(); here++) {
      if (!get(here).article()) {
        return here;
      }
    }
    return -1;
  }

  /**
   * Whether the article has a word or a phrase.
   *
   * @param phrase as {@link org.isnad.entry.Notation#word} gives it; {@code ^is} for a word in
   *     capitals
   */
  public boolean contains(String phrase) {
    return phrases.contains(phrase);
  }

  /** Whether a plain word stands somewhere in small letters, and not as an article. */
  public boolean hasSmall(String plain) {
    return phrases.hasSmall(plain);
  }

  /** Whether the article has one of several; the same list is looked for once. */
  public boolean containsAny(List<String> some) {
    return phrases.containsAny(some);
  }
}
