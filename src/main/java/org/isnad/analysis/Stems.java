package org.isnad.analysis;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * English stems, with a cache of the words met last. British and American -ise and -ize, -isation
 * and -ization have one stem. Safe to share between threads.
 */
final class Stems {

  /** One for all, as texts share most of their words. */
  static final Stems SHARED = new Stems();

  private record Entry(String word, String stem) {}

  /** Pairs of neighbours hold the words met last, so that two frequent words can share a place. */
  private static final int SLOTS = 1 << 18;

  private static final String LAST_LETTERS = "edsgnr";
  private static final String[] IS_ENDINGS = {
    "ise", "ised", "ises", "ising", "isation", "isations", "iser", "isers"
  };

  // A slot holds whichever word came last; a lost race costs a second stemming, nothing else.
  private final AtomicReferenceArray<Entry> cache = new AtomicReferenceArray<>(SLOTS);
  private final ThreadLocal<EnglishStemmer> stemmer = ThreadLocal.withInitial(EnglishStemmer::new);

  /** The term of {@link Kind#STEM} for a folded word. */
  String of(String word) {
    int slot = (word.hashCode() ^ (word.hashCode() >>> 15)) & (SLOTS - 1);
    Entry first = cache.getAcquire(slot);
    if (first != null && first.word.equals(word)) {
      return first.stem;
    }
    Entry second = cache.getAcquire(slot ^ 1);
    if (second != null && second.word.equals(word)) {
      return second.stem;
    }
    var entry = new Entry(word, stem(word));
    if (first != null) {
      cache.setRelease(slot ^ 1, first);
    }
    cache.setRelease(slot, entry);
    return entry.stem;
  }

  private String stem(String word) {
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
