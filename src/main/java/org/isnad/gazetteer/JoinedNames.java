package org.isnad.gazetteer;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.isnad.entry.Alias;
import org.isnad.entry.Entry;
import org.isnad.entry.Named;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexicon;
import org.isnad.names.Names;
import org.isnad.spelling.Folding;

/**
 * Names of several words by the one word that hurried readers and file names make of them:
 * khanyounis, telafar. Immutable.
 */
final class JoinedNames {

  /** Shorter ones are too near to too much. */
  private static final int SHORTEST = 6;

  /** As if written by the same hand: a whole name leaves more room for chance than a word does. */
  private static final double ALIKE = 0.9;

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");

  private final SortedMap<String, Set<Named>> named = new TreeMap<>();
  private final Lexicon lexicon;
  private final Names names;

  JoinedNames(Collection<Entry> entries, Names names) {
    this.names = names;
    for (Entry entry : entries) {
      for (Alias alias : entry.aliases()) {
        String folded = Folding.fold(alias.text());
        if (alias.kind() == Alias.Kind.NAME && BETWEEN.matcher(folded).find()) {
          add(oneWord(folded), entry.named());
        }
      }
    }
    lexicon = names.lexicon(named.keySet().toArray(String[]::new), new int[named.size()]);
  }

  private static String oneWord(String folded) {
    return BETWEEN.matcher(folded.replace("'", "")).replaceAll("");
  }

  private void add(String joined, Named one) {
    named.computeIfAbsent(joined, any -> new LinkedHashSet<>()).add(one);
  }

  /** What a single typed word names, the most alike first; nothing for an English word. */
  List<Named> find(String typed) {
    String folded = Folding.fold(typed.strip());
    if (folded.length() < SHORTEST || BETWEEN.matcher(folded).find() || names.isEnglish(folded)) {
      return List.of();
    }
    var found = new LinkedHashSet<Named>();
    for (Hit hit : lexicon.search(oneWord(folded), ALIKE, Integer.MAX_VALUE)) {
      found.addAll(named.get(hit.word()));
    }
    return List.copyOf(found);
  }
}
