package org.isnad.matching;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words and phrases that conditions ask for stand in one article. The same is asked
 * many times, so each answer is remembered. For one thread.
 */
final class PhraseSearch {

  private final List<Word> words;
  private final Map<String, Boolean> contained = new HashMap<>();

  /** By the list itself: its words need not be looked at to know it again. */
  private final IdentityHashMap<List<String>, Boolean> containedLists = new IdentityHashMap<>();

  /** Where each word stands, made when first asked for. */
  private @Nullable WordPlaces places;

  /**
   * In an article.
   *
   * @param words its parts one after the other
   */
  PhraseSearch(List<Word> words) {
    this.words = words;
  }

  /** As {@link TextWords#contains}. */
  boolean contains(String phrase) {
    return contained.computeIfAbsent(phrase, this::search);
  }

  /** As {@link TextWords#containsAny}. */
  boolean containsAny(List<String> phrases) {
    Boolean known = containedLists.get(phrases);
    if (known != null) {
      return known;
    }
    boolean any = false;
    for (int i = 0; i < phrases.size() && !any; i++) {
      any = contains(phrases.get(i));
    }
    containedLists.put(phrases, any);
    return any;
  }

  /** As {@link TextWords#hasSmall}. */
  boolean hasSmall(String plain) {
    WordPlaces all = places();
    int hash = plain.hashCode();
    for (int i = all.first(hash); i >= 0; i = all.next(i)) {
      Word word = words.get(i);
      if (!word.capital() && !word.article() && word.hash() == hash && word.plain().equals(plain)) {
        return true;
      }
    }
    return false;
  }

  private WordPlaces places() {
    WordPlaces made = places == null ? new WordPlaces(words) : places;
    places = made;
    return made;
  }

  private boolean search(String phrase) {
    WordPlaces all = places();
    boolean acronym = phrase.startsWith("^");
    String[] parts = acronym ? new String[] {phrase.substring(1)} : phrase.split(" ");
    for (String part : parts) {
      if (all.first(part.hashCode()) < 0) {
        return false;
      }
    }
    for (int i = all.first(parts[0].hashCode()); i >= 0; i = all.next(i)) {
      if (isAt(i, parts, acronym)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase begins with a word; articles in it are passed over. */
  private boolean isAt(int at, String[] phrase, boolean acronym) {
    int here = at;
    for (String part : phrase) {
      while (here < words.size() && here > at && words.get(here).article()) {
        here++;
      }
      if (here == words.size() || !isWord(words.get(here), part, acronym)) {
        return false;
      }
      here++;
    }
    return true;
  }

  private static boolean isWord(Word word, String plain, boolean acronym) {
    boolean may = acronym ? word.capitals() && !word.inRun() : !word.article();
    return may && word.hash() == plain.hashCode() && word.plain().equals(plain);
  }
}
