package org.isnad.analysis;

/**
 * What a term says about its occurrence. Terms of several kinds share a position and a field, told
 * apart by a prefix that no folded word can begin with.
 */
public enum Kind {
  /** The folded word as written: {@code rockets}. */
  WORD(""),
  /** Its English stem: {@code ~rocket}. */
  STEM("~"),
  /** A capitalised word, or a compound name: {@code @kata'ib}, {@code @abdalrahman}. */
  NAME("@"),
  /** Dotted or all capitals: {@code ^us}. */
  ACRONYM("^"),
  /** A mention: {@code ¶actor/hamas}, or with its surface {@code ¶actor/hamas|hamas}. */
  ENTITY("¶");

  private final String prefix;

  Kind(String prefix) {
    this.prefix = prefix;
  }

  /** What every term of this kind begins with. */
  public String prefix() {
    return prefix;
  }

  /** The term as indexed. */
  public String term(String word) {
    return prefix + word;
  }

  /** The kind of a term, told by its prefix. */
  public static Kind of(CharSequence term) {
    return switch (term.isEmpty() ? ' ' : term.charAt(0)) {
      case '~' -> STEM;
      case '@' -> NAME;
      case '^' -> ACRONYM;
      case '¶' -> ENTITY;
      default -> WORD;
    };
  }

  /** A term without the prefix of its kind. */
  public static String word(String term) {
    return term.substring(of(term).prefix.length());
  }
}
