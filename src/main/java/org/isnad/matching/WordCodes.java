package org.isnad.matching;

import org.isnad.matching.Vocabulary.Exact;
import org.isnad.matching.Vocabulary.NameWord;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one text are in the vocabulary, each looked up once however many spellings lead
 * to its place.
 */
final class WordCodes {

  private final Vocabulary vocabulary;
  private final TextWords text;
  private final @Nullable Exact[] exact;
  private final @Nullable NameWord[] names;

  WordCodes(Vocabulary vocabulary, TextWords text) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.exact = new Exact[text.size()];
    this.names = new NameWord[text.size()];
  }

  /** The word at a place letter for letter. */
  Exact exact(int at) {
    Exact known = exact[at];
    if (known == null) {
      known = vocabulary.exact(text.get(at).plain());
      exact[at] = known;
    }
    return known;
  }

  /** The word at a place as one of a name. */
  NameWord name(int at) {
    NameWord known = names[at];
    if (known == null) {
      known = vocabulary.nameWord(text.get(at).folded());
      names[at] = known;
    }
    return known;
  }
}
