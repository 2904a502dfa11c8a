package org.isnad.analysis;

import java.util.Objects;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import org.jspecify.annotations.Nullable;

/** Public and named so, because Lucene finds it by its name. */
public final class WordAttributeImpl extends AttributeImpl implements WordAttribute {

  private int look;
  private Word.Gap before = Word.Gap.SPACE;
  private @Nullable KnownWord known;
  private @Nullable Term term;

  /** For Lucene. */
  public WordAttributeImpl() {}

  @Override
  public int look() {
    return look;
  }

  @Override
  public boolean is(int bits) {
    return (look & bits) != 0;
  }

  @Override
  public void add(int bits) {
    look |= bits;
  }

  @Override
  public void remove(int bits) {
    look &= ~bits;
  }

  @Override
  public Word.Gap before() {
    return before;
  }

  @Override
  public void setBefore(Word.Gap gap) {
    before = gap;
  }

  @Override
  public @Nullable KnownWord known() {
    return known;
  }

  @Override
  public void setKnown(KnownWord word) {
    known = word;
  }

  @Override
  public @Nullable Term term() {
    return term;
  }

  @Override
  public void setTerm(Term ready) {
    term = ready;
  }

  @Override
  public void clear() {
    look = 0;
    known = null;
    term = null;
    before = Word.Gap.SPACE;
  }

  @Override
  public void copyTo(AttributeImpl target) {
    var other = (WordAttributeImpl) target;
    other.look = look;
    other.before = before;
    other.known = known;
    other.term = term;
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(WordAttribute.class, "look", look);
    reflector.reflect(WordAttribute.class, "before", before);
    reflector.reflect(WordAttribute.class, "known", known);
    reflector.reflect(WordAttribute.class, "term", term);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof WordAttributeImpl other
        && other.look == look
        && other.before == before
        && Objects.equals(other.known, known)
        && Objects.equals(other.term, term);
  }

  @Override
  public int hashCode() {
    return Objects.hash(look, before, known, term);
  }
}
