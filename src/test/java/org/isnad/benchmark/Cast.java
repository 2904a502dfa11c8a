package org.isnad.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Who and what one article is about. It keeps to one spelling of each, as a desk does, and comes
 * back to its few main figures far more often than to anyone else; a person once named in full is
 * named by the family name after.
 */
final class Cast {

  private static final int MAIN = 3;

  private final World world;
  private final SplittableRandom random;
  private final List<Entry> actors = new ArrayList<>();
  private final List<Entry> places = new ArrayList<>();
  private final List<Entry> persons = new ArrayList<>();
  private final List<String> people = new ArrayList<>();
  private final Map<String, String> spelled = new HashMap<>();
  private final Map<String, Set<String>> named = new HashMap<>();
  private final Set<String> introduced = new LinkedHashSet<>();

  Cast(World world, SplittableRandom random) {
    this.world = world;
    this.random = random;
    for (int i = 0; i < MAIN; i++) {
      actors.add(world.actors().next(random));
      places.add(world.places().next(random));
      people.add(world.people().next(random));
    }
    persons.add(world.persons().next(random));
  }

  String actor() {
    return name("actors", drawn(actors, world.actors()));
  }

  String place() {
    return name("locations", drawn(places, world.places()));
  }

  /** Someone of the gazetteer, or as often someone no gazetteer knows. */
  String person() {
    if (random.nextBoolean()) {
      return shortened(spelling(drawn(people, world.people())));
    }
    Entry person = drawn(persons, world.persons());
    return shortened(name("persons", person));
  }

  /** The ids that the article ought to be found under, by facet, ancestors included. */
  Map<String, Set<String>> named() {
    return named;
  }

  private <T> T drawn(List<T> main, Ranked<T> others) {
    return random.nextInt(4) > 0 ? main.get(random.nextInt(main.size())) : others.next(random);
  }

  private String name(String facet, Entry entry) {
    named.computeIfAbsent(facet, any -> new LinkedHashSet<>()).addAll(entry.path());
    return spelled.computeIfAbsent(
        entry.id(), id -> Respelling.of(entry.names().get(choice(entry)), random));
  }

  /** The label half of the time, else any of its names. */
  private int choice(Entry entry) {
    return random.nextBoolean() ? 0 : random.nextInt(entry.names().size());
  }

  private String spelling(String name) {
    return spelled.computeIfAbsent(name, same -> Respelling.of(same, random));
  }

  private String shortened(String name) {
    return introduced.add(name) ? name : name.substring(name.lastIndexOf(' ') + 1);
  }
}
