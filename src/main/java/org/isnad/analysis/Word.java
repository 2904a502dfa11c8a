package org.isnad.analysis;

/**
 * One word of a text with what its look says about it: what the tagger and the plan read where the
 * index reads tokens.
 *
 * @param known the word itself, whatever its case
 * @param start first UTF-16 unit in the article's one text
 * @param end after the last unit; never covers a possessive {@code 's}, covers the last dot of
 *     {@code U.S.}
 * @param before what stands between the word before and this one
 * @param look the bits of {@link WordAttribute}
 */
public record Word(KnownWord known, int start, int end, Gap before, int look) {

  /** What stands between two words, the strongest of it. */
  public enum Gap {
    /** White space, or nothing at all. */
    SPACE,
    /** One hyphen or dash without white space: {@code al-Asad}. */
    HYPHEN,
    /** A comma, a bracket, a quotation mark, a slash, a dash between spaces. */
    PUNCTUATION,
    /** The end of a sentence. */
    SENTENCE,
    /** The beginning of the text or an empty line. */
    PARAGRAPH
  }

  private boolean is(int bit) {
    return (look & bit) != 0;
  }

  /** Whether it begins with a capital; false where a reader typed all words in capitals. */
  public boolean capital() {
    return is(WordAttribute.CAPITAL);
  }

  /** Whether it has two letters or more and all are capitals. */
  public boolean capitals() {
    return is(WordAttribute.CAPITALS);
  }

  /** Whether it stands in a run of words in capitals, where case says nothing. */
  public boolean inRun() {
    return is(WordAttribute.RUN);
  }

  /** Whether it is written with a dot after each letter. */
  public boolean dotted() {
    return is(WordAttribute.DOTTED);
  }

  /** Whether it was indexed as an acronym. */
  public boolean acronym() {
    return is(WordAttribute.ACRONYM);
  }

  /** Whether it is an Arabic article before a name, without a position of its own. */
  public boolean article() {
    return is(WordAttribute.ARTICLE);
  }

  /** Whether a possessive {@code 's} follows, outside the offsets. */
  public boolean possessive() {
    return is(WordAttribute.POSSESSIVE);
  }

  /** Whether a sentence begins here, so that a capital says nothing. */
  public boolean sentenceStart() {
    return before.compareTo(Gap.SENTENCE) >= 0;
  }

  /** As {@link org.isnad.spelling.Folding} gives it, the apostrophe kept: {@code kata'ib}. */
  public String folded() {
    return known.folded();
  }

  /** The units of the folded word. */
  public int length() {
    return known.length();
  }

  /** The first unit of the folded word; 0 if it has none. */
  public char first() {
    return known.first();
  }

  /** The hash code of the plain word. */
  public int hash() {
    return known.hash();
  }

  /** The folded word without apostrophes, as a {@link Kind#WORD} term. */
  public String plain() {
    return known.plain();
  }
}
