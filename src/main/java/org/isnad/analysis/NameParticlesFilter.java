package org.isnad.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.isnad.analysis.NameArticles.Sureness;
import org.isnad.analysis.WordsAhead.Ahead;
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
final class NameParticlesFilter extends TokenFilter {

  private final Particles particles;
  private final NameArticles articles;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final WordAttribute word = addAttribute(WordAttribute.class);
  private final WordsAhead ahead;

  private @Nullable Compound compound;
  private boolean capital;

  /** Whether the word before this one begins with a capital, as in a headline. */
  private boolean afterCapital;

  /** A term for several words, to be given out after the first of them. */
  private record Compound(String term, int start, int end) {}

  /**
   * @param particles what is an article, what Abd, what a part of a compound
   */
  NameParticlesFilter(TokenStream input, Particles particles) {
    super(input);
    this.particles = particles;
    this.articles = new NameArticles(particles);
    this.ahead = new WordsAhead(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (compound != null) {
      emit(compound);
      compound = null;
      return true;
    }
    if (!ahead.advance()) {
      return false;
    }
    afterCapital = capital;
    capital = word.is(WordAttribute.CAPITAL);
    if (word.is(WordAttribute.NAME) || articles.of(term) != Sureness.NONE) {
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

  private void joinFollowing() throws IOException {
    Ahead next = ahead.next();
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

  /**
   * Whether this word is the article of the next. One that English also uses is so in Attack near
   * At Tanf, not in Attack At Tanf Base, where a capital says nothing.
   */
  private boolean isArticleOf(Ahead next) {
    Sureness article = next.isName() ? articles.of(term) : Sureness.NONE;
    if (article == Sureness.NONE) {
      return false;
    }
    boolean sentenceStart = word.before().compareTo(Word.Gap.SENTENCE) >= 0;
    return next.word.before() == Word.Gap.HYPHEN
        || (capital && !afterCapital && !sentenceStart)
        || article == Sureness.SURE;
  }

  private void joinName(Ahead next) {
    Ahead behindArticle = articles.of(next.term) == Sureness.NONE ? null : ahead.second();
    Ahead second = behindArticle == null ? next : behindArticle;
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
    ahead.reset();
    compound = null;
    capital = false;
  }
}
