package org.isnad.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
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

  private static final int SHORT_BITS = 10;

  /** Short words met last, by their {@link Letters}: most words of a text are short. */
  private final long[] shortWords = new long[1 << SHORT_BITS];

  /** What each of them is. */
  private final Article[] articles = new Article[1 << SHORT_BITS];

  private final Particles particles;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final WordAttribute word = addAttribute(WordAttribute.class);

  /** Words read but not given out, the next one first. */
  private final ArrayDeque<Ahead> ahead = new ArrayDeque<>();

  private final ArrayDeque<Ahead> spare = new ArrayDeque<>();
  private int attributes;

  private @Nullable Compound compound;
  private boolean ended;
  private boolean capital;

  /** Whether the word before this one begins with a capital, as in a headline. */
  private boolean afterCapital;

  private enum Article {
    NONE,
    MAYBE,
    SURE
  }

  /** A term for several words, to be given out after the first of them. */
  private record Compound(String term, int start, int end) {}

  /** A word read ahead, copied into what an earlier one needed no more. */
  private static final class Ahead {
    final AttributeSource copy;
    final CharTermAttribute term;
    final OffsetAttribute offset;
    final WordAttribute word;
    boolean joined;

    Ahead(AttributeSource copy) {
      this.copy = copy;
      term = copy.getAttribute(CharTermAttribute.class);
      offset = copy.getAttribute(OffsetAttribute.class);
      word = copy.getAttribute(WordAttribute.class);
    }

    boolean isName() {
      return word.is(WordAttribute.NAME);
    }

    boolean follows() {
      return word.before().compareTo(Word.Gap.HYPHEN) <= 0;
    }
  }

  /**
   * @param particles what is an article, what Abd, what a part of a compound
   */
  public NameParticlesFilter(TokenStream input, Particles particles) {
    super(input);
    this.particles = particles;
    Arrays.fill(articles, Article.NONE); // no letters at all are none
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
    if (word.is(WordAttribute.NAME) || article(term) != Article.NONE) {
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
    putBack(next);
    if (next.joined) {
      position.setPositionIncrement(0);
    }
    return true;
  }

  private boolean read() throws IOException {
    ended = ended || !input.incrementToken();
    return !ended;
  }

  private Article article(CharTermAttribute word) {
    if (word.length() > LONGEST_ARTICLE) {
      return Article.NONE;
    }
    long letters = Letters.low(word.buffer(), word.length());
    if (letters < 0) {
      return article(word.toString());
    }
    int slot = (int) (Letters.mixed(letters, 0) >>> (Long.SIZE - SHORT_BITS));
    if (shortWords[slot] != letters) {
      shortWords[slot] = letters;
      articles[slot] = article(word.toString());
    }
    return articles[slot];
  }

  private Article article(String word) {
    if (particles.isSureArticle(word)) {
      return Article.SURE;
    }
    return particles.isArticle(word) ? Article.MAYBE : Article.NONE;
  }

  private void joinFollowing() throws IOException {
    readAhead();
    Ahead next = ahead.peek();
    if (next == null || !next.follows()) {
      return;
    }
    if (isArticleOf(next)) {
      word.add(WordAttribute.ARTICLE);
      next.joined = true;
    } else if (word.is(WordAttribute.NAME)) {
      joinName(next);
    }
  }

  /** Reads the next two words, unless they were read before, and comes back to this one. */
  private void readAhead() throws IOException {
    if (ended || ahead.size() == 2) {
      return;
    }
    Ahead here = copy();
    while (ahead.size() < 2 && read()) {
      ahead.add(copy());
    }
    putBack(here);
  }

  /** The word as it is here, with all that any filter has said of it. */
  private Ahead copy() {
    Ahead free = spare.poll();
    Ahead copy = free == null ? new Ahead(cloneAttributes()) : free;
    copyTo(copy.copy);
    copy.joined = false;
    return copy;
  }

  private void putBack(Ahead word) {
    word.copy.copyTo(this);
    spare.push(word);
  }

  /**
   * Whether this word is the article of the next. One that English also uses is so in Attack near
   * At Tanf, not in Attack At Tanf Base, where a capital says nothing.
   */
  private boolean isArticleOf(Ahead next) {
    Article article = next.isName() ? article(term) : Article.NONE;
    if (article == Article.NONE) {
      return false;
    }
    boolean sentenceStart = word.before().compareTo(Word.Gap.SENTENCE) >= 0;
    return next.word.before() == Word.Gap.HYPHEN
        || (capital && !afterCapital && !sentenceStart)
        || article == Article.SURE;
  }

  private void joinName(Ahead next) {
    Iterator<Ahead> following = ahead.iterator();
    following.next();
    Ahead second =
        following.hasNext() && article(next.term) != Article.NONE ? following.next() : next;
    if (!second.isName() || !second.follows()) {
      return;
    }
    String first = term.toString();
    String last = second.term.toString();
    if (particles.isAbd(first)) {
      next.joined = true;
      second.joined = true;
      join(particles.joinAbd(last), second);
    } else {
      particles.glue(first, last).ifPresent(name -> join(name, second));
    }
  }

  private void join(String name, Ahead last) {
    compound = new Compound(name, offset.startOffset(), last.offset.endOffset());
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    spare.addAll(ahead);
    ahead.clear();
    dropOutgrown();
    compound = null;
    ended = false;
    capital = false;
  }

  /** Who reads the stream may have asked for an attribute that old copies lack. */
  private void dropOutgrown() {
    int now = 0;
    for (var all = getAttributeImplsIterator(); all.hasNext(); all.next()) {
      now++;
    }
    if (now != attributes) {
      attributes = now;
      spare.clear();
    }
  }
}
