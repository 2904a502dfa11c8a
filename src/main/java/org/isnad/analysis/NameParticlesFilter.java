package org.isnad.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.isnad.names.Particles;
import org.jspecify.annotations.Nullable;

/**
 * Gives every spelling of a name the same width in positions, and compounds written apart the term
 * they have when written as one.
 *
 * <ul>
 *   <li>An article before a name ({@code al-Asad}) shares its position with the name.
 *   <li>The words after Abd share its position, with {@code abdalrahman} beside.
 *   <li>Other compounds (Nasr Allah, Deir ez-Zor) keep their words; the glued term stands at the
 *       first.
 * </ul>
 *
 * <p>Expects folded words whose case was read before.
 */
public final class NameParticlesFilter extends TokenFilter {

  /** No longer word is looked up, as most words are none. */
  private static final int LONGEST_ARTICLE = 4;

  private static final int REMEMBERED = 5_000;

  /** Short words met, and whether they are articles: most words of a text are short. */
  private final CharArrayMap<Boolean> articles = new CharArrayMap<>(256, false);

  private final Particles particles;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final WordAttribute word = addAttribute(WordAttribute.class);

  /** Words read but not given out, the next one first. */
  private final ArrayDeque<Ahead> ahead = new ArrayDeque<>();

  private @Nullable Compound compound;
  private boolean ended;
  private boolean capital;

  /** Whether the word before this one begins with a capital, as in a headline. */
  private boolean afterCapital;

  /** A term for several words, to be given out after the first of them. */
  private record Compound(String term, int start, int end) {}

  /** A word read ahead. */
  private static final class Ahead {
    final State state;
    final String term;
    final int look;
    final Word.Gap before;
    final int end;
    boolean joined;

    Ahead(State state, String term, WordAttribute word, int end) {
      this.state = state;
      this.term = term;
      this.look = word.look();
      this.before = word.before();
      this.end = end;
    }

    boolean isName() {
      return (look & WordAttribute.NAME) != 0;
    }

    boolean follows() {
      return before.compareTo(Word.Gap.HYPHEN) <= 0;
    }
  }

  /**
   * @param particles what is an article, what Abd, what a part of a compound
   */
  public NameParticlesFilter(TokenStream input, Particles particles) {
    super(input);
    this.particles = particles;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (compound != null) {
      emit(compound);
      compound = null;
      return true;
    }
    if (!advance()) {
      return false;
    }
    afterCapital = capital;
    capital = word.is(WordAttribute.CAPITAL);
    if (word.is(WordAttribute.NAME) || mayBeArticle()) {
      joinFollowing();
    }
    return true;
  }

  private void emit(Compound name) {
    clearAttributes();
    term.append(name.term);
    offset.setOffset(name.start, name.end);
    position.setPositionIncrement(0);
    word.add(WordAttribute.COMPOUND);
  }

  private boolean advance() throws IOException {
    Ahead next = ahead.poll();
    if (next == null) {
      return read();
    }
    restoreState(next.state);
    if (next.joined) {
      position.setPositionIncrement(0);
    }
    return true;
  }

  private boolean read() throws IOException {
    ended = ended || !input.incrementToken();
    return !ended;
  }

  private boolean mayBeArticle() {
    if (term.length() > LONGEST_ARTICLE) {
      return false;
    }
    Boolean known = articles.get(term.buffer(), 0, term.length());
    if (known == null) {
      known = particles.isArticle(term.toString());
      if (articles.size() < REMEMBERED) {
        articles.put(term.toString(), known);
      }
    }
    return known;
  }

  private void joinFollowing() throws IOException {
    String first = term.toString();
    readAhead();
    boolean article = isArticle(first);
    if (article) {
      word.add(WordAttribute.ARTICLE);
      ahead.getFirst().joined = true;
    } else if (word.is(WordAttribute.NAME)) {
      joinName(first);
    }
  }

  /** Reads the next two words, unless they were read before, and comes back to this one. */
  private void readAhead() throws IOException {
    if (ended || ahead.size() == 2) {
      return;
    }
    State here = captureState();
    while (ahead.size() < 2 && read()) {
      ahead.add(new Ahead(captureState(), term.toString(), word, offset.endOffset()));
    }
    restoreState(here);
  }

  /**
   * Whether this word is the article of the next. One that English also uses is so in Attack near
   * At Tanf, not in Attack At Tanf Base, where a capital says nothing.
   */
  private boolean isArticle(String first) {
    Ahead next = ahead.peek();
    if (next == null || !next.isName() || !next.follows() || !particles.isArticle(first)) {
      return false;
    }
    boolean sentenceStart = word.before().compareTo(Word.Gap.SENTENCE) >= 0;
    return particles.isSureArticle(first)
        || next.before == Word.Gap.HYPHEN
        || (capital && !afterCapital && !sentenceStart);
  }

  private void joinName(String first) {
    Iterator<Ahead> following = ahead.iterator();
    Ahead next = following.hasNext() ? following.next() : null;
    if (next == null || !next.follows()) {
      return;
    }
    boolean article = particles.isArticle(next.term) && following.hasNext();
    Ahead second = article ? following.next() : next;
    if (!second.isName() || !second.follows()) {
      return;
    }
    if (particles.isAbd(first)) {
      next.joined = true;
      second.joined = true;
      join(particles.joinAbd(second.term), second);
    } else {
      Optional<String> glued = particles.glue(first, second.term);
      glued.ifPresent(name -> join(name, second));
    }
  }

  private void join(String name, Ahead last) {
    compound = new Compound(name, offset.startOffset(), last.end);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    ahead.clear();
    compound = null;
    ended = false;
    capital = false;
  }
}
