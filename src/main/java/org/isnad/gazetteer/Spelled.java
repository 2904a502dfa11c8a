package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.isnad.entry.Alias;
import org.isnad.entry.Notation;
import org.isnad.entry.Row;
import org.isnad.spelling.Folding;

/** The spellings that a row gives. */
final class Spelled {

  private Spelled() {}

  /**
   * All spellings, the label first unless another spelling sets conditions for it.
   *
   * @param adjectives those of a country
   */
  static List<Alias> aliases(Row row, String label, List<Alias> adjectives) {
    List<Alias> aliases = new ArrayList<>();
    aliases.addAll(row.aliases("names", Alias.Kind.NAME));
    aliases.addAll(row.aliases("aliases", Alias.Kind.PHRASE));
    // the bracket of "Hit (Anbar)" is for the reader, the name is among the names
    String name = label.replaceFirst("\\s*\\(.*\\)$", "");
    boolean governed =
        !name.equals(label)
            || aliases.stream()
                .anyMatch(one -> !one.conditions().isEmpty() && same(one.text(), name));
    if (!governed) {
      aliases.addFirst(new Alias(name, Alias.Kind.LABEL, List.of()));
    }
    aliases.addAll(adjectives);
    aliases.addAll(row.aliases("scripts", Alias.Kind.SCRIPT));
    return aliases;
  }

  private static boolean same(String a, String b) {
    return Notation.word(Folding.fold(a)).equals(Notation.word(Folding.fold(b)));
  }
}
