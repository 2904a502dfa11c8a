package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.isnad.entry.Alias;
import org.isnad.entry.Entry;

/** Entries and outlets as what a reader may type. */
final class Listings {

  private Listings() {}

  /**
   * Lists all.
   *
   * @param label what a facet (first) calls a value (second)
   */
  static List<Listed> of(Collection<Entry> entries, BinaryOperator<String> label, Outlets outlets) {
    var listed = new ArrayList<Listed>();
    for (Entry entry : entries) {
      String facet = entry.dimension().id();
      String id = entry.named().id();
      Set<String> spellings = new LinkedHashSet<>();
      spellings.add(label.apply(facet, id));
      entry.aliases().stream()
          .filter(alias -> alias.kind() != Alias.Kind.ADJECTIVE)
          .forEach(alias -> spellings.add(alias.text()));
      listed.add(new Listed(facet, id, label.apply(facet, id), List.copyOf(spellings)));
    }
    for (Outlet outlet : outlets.all()) {
      Set<String> spellings = new LinkedHashSet<>();
      spellings.add(outlet.label());
      spellings.addAll(outlet.aliases());
      listed.add(new Listed("outlet", outlet.id(), outlet.label(), List.copyOf(spellings)));
    }
    return List.copyOf(listed);
  }
}
