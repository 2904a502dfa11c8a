package org.isnad.gazetteer;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.article.Dimension;
import org.isnad.entry.Alias;
import org.isnad.entry.Entry;
import org.isnad.entry.Named;
import org.isnad.spelling.Folding;

/** Entities by what they are called, letter by letter once folded. Filled once, then only read. */
final class AliasIndex {

  private static final int LONGEST_ACRONYM = 4;

  private final Map<String, Set<Named>> byAlias = new TreeMap<>();

  AliasIndex(Collection<Entry> entries, Collection<Actor> actors, Collection<Place> places) {
    for (Entry entry : entries) {
      entry.aliases().stream()
          .filter(alias -> alias.kind() != Alias.Kind.ADJECTIVE)
          .forEach(alias -> add(alias.text(), entry.named()));
    }
    actors.forEach(actor -> add(actor.label(), named(actor)));
    places.forEach(place -> add(place.label(), named(place)));
  }

  private void add(String alias, Named named) {
    byAlias.computeIfAbsent(key(alias), any -> new LinkedHashSet<>()).add(named);
  }

  /** The entities with this label or alias, in the order of their files; empty if there is none. */
  Set<Named> find(String typed) {
    return byAlias.getOrDefault(key(typed), Set.of());
  }

  /** An actor as what a facet counts. */
  static Named named(Actor actor) {
    boolean person = actor.kind().equals(Actor.PERSON);
    return new Named(person ? Dimension.PERSON : Dimension.ACTOR, actor.id());
  }

  private static Named named(Place place) {
    return new Named(Dimension.LOCATION, place.path());
  }

  /** Acronyms keep their capitals, or "is" would be the Islamic State. */
  private static String key(String alias) {
    String key = alias.strip();
    boolean acronym = key.length() <= LONGEST_ACRONYM && key.equals(key.toUpperCase(Locale.ROOT));
    return acronym ? key : Folding.fold(key);
  }
}
