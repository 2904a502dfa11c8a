package org.isnad.analysis;

import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * English stems. British and American -ise and -ize, -isation and -ization have one stem. Safe to
 * share between threads.
 */
final class Stems {

  private static final String LAST_LETTERS = "edsgnr";
  private static final String[] IS_ENDINGS = {
    "ise", "ised", "ises", "ising", "isation", "isations", "iser", "isers"
  };

  private final ThreadLocal<EnglishStemmer> stemmer = ThreadLocal.withInitial(EnglishStemmer::new);

  /** The term of {@link Kind#STEM} for a folded word of at least one letter. */
  String of(String word) {
    EnglishStemmer english = stemmer.get();
    english.setCurrent(american(word));
    english.stem();
    return Kind.STEM.term(english.getCurrent());
  }

  private static String american(String word) {
    if (LAST_LETTERS.indexOf(word.charAt(word.length() - 1)) < 0) {
      return word;
    }
    for (String ending : IS_ENDINGS) {
      if (word.endsWith(ending) && word.length() > ending.length()) {
        int s = word.length() - ending.length() + 1;
        return word.substring(0, s) + 'z' + word.substring(s + 1);
      }
    }
    return word;
  }
}
