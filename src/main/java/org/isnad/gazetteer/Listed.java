package org.isnad.gazetteer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.spelling.Folding;
import org.isnad.spelling.Letters;

/**
 * A facet value that the gazetteer knows, with all that it may be called.
 *
 * @param facet {@code actor}, {@code person}, {@code location} or {@code outlet}
 * @param id as the facet has it; of a place its path
 * @param spellings the label first; patterns written out, conditions left aside
 */
public record Listed(String facet, String id, String label, List<String> spellings) {

  /** Of a name the last word begins with a capital: the Syrian Desert, not the Syrian coast. */
  private static final Pattern NAME = Pattern.compile("(?:.*[ '’‘-])?\\p{Lu}[\\p{L}\\p{M}'’‘]*");

  private static final Set<String> NAMED = Set.of("person", "location");

  /** Copies the list. */
  public Listed {
    spellings = List.copyOf(spellings);
  }

  /**
   * What persons and places are called in Latin letters, one list each of two names and more: what
   * spelling can be learned from. Phrases are left out.
   */
  public static List<List<String>> names(Collection<Listed> all) {
    return all.stream()
        .filter(listed -> NAMED.contains(listed.facet))
        .map(Listed::latin)
        .filter(names -> names.size() > 1)
        .toList();
  }

  private List<String> latin() {
    return spellings.stream()
        .filter(name -> NAME.matcher(name).matches())
        .filter(name -> Letters.codes(Folding.fold(name).replaceAll("[ -]", "")).length > 0)
        .toList();
  }
}
