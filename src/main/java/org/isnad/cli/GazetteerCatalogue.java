package org.isnad.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.engine.Snapshot;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.spelling.Folding;
import org.isnad.view.Catalogue;

/**
 * The gazetteer as the pages and the API see it. Outlets that no gazetteer knows are called by
 * their names as the articles write them.
 */
final class GazetteerCatalogue implements Catalogue {

  private static final String PERSON = "person";
  private static final String AUTHOR = "author";
  private static final String LANGUAGE = "language";

  private final Gazetteer gazetteer;
  private final Snapshot snapshot;
  private final Function<String, List<String>> authors;

  /** By facet what was shown before: no more than the gazetteer has, whatever is asked for. */
  private final Map<String, Map<String, Entry>> entries = new ConcurrentHashMap<>();

  /**
   * What is known of one index.
   *
   * @param authors whoever is called so, most alike first
   */
  GazetteerCatalogue(
      Gazetteer gazetteer, Snapshot snapshot, Function<String, List<String>> authors) {
    this.gazetteer = gazetteer;
    this.snapshot = snapshot;
    this.authors = authors;
  }

  /** A value and its label, folded so that capitals and accents do not matter. */
  private record Labelled(String id, String folded) {
    static Labelled of(String id, String label) {
      return new Labelled(id, Folding.fold(label));
    }
  }

  @Override
  public Optional<Entry> entry(String facet, String id) {
    if (facet.equals(LANGUAGE)) {
      return Optional.of(new Entry(id, language(id), "", null));
    }
    Map<String, Entry> known = entries.computeIfAbsent(facet, any -> new ConcurrentHashMap<>());
    Entry entry = known.get(id);
    if (entry == null) {
      entry = read(facet, id).orElse(null);
      if (entry != null) {
        known.put(id, entry);
      }
    }
    return Optional.ofNullable(entry);
  }

  private Optional<Entry> read(String facet, String id) {
    return gazetteer
        .kind(facet, id)
        .map(
            kind ->
                new Entry(
                    id,
                    gazetteer.label(facet, id),
                    kind,
                    gazetteer.ancestors(facet, id).stream().findFirst().orElse(null)));
  }

  @Override
  public List<String> resolve(String facet, String typed) {
    List<String> known = known(facet, typed);
    return known.isEmpty() && snapshot.documents(facet, typed) > 0 ? List.of(typed) : known;
  }

  @Override
  public List<String> find(String facet, String typed, int most) {
    String folded = Folding.fold(typed.strip());
    if (folded.isEmpty()) {
      return List.of();
    }
    var found = new LinkedHashSet<>(known(facet, typed));
    List<Labelled> all = labelled(facet).toList();
    add(found, all, folded, String::startsWith);
    add(found, all, folded, (label, part) -> label.contains(" " + part));
    add(found, all, folded, String::contains);
    return found.stream().limit(most).toList();
  }

  private List<String> known(String facet, String typed) {
    return switch (facet) {
      case AUTHOR -> authors.apply(typed);
      case LANGUAGE -> snapshot.values(facet).stream().filter(id -> isCalled(id, typed)).toList();
      default -> gazetteer.resolve(facet, typed);
    };
  }

  private static boolean isCalled(String language, String typed) {
    return typed.equalsIgnoreCase(language) || typed.equalsIgnoreCase(language(language));
  }

  private static String language(String id) {
    return Locale.of(id).getDisplayLanguage(Locale.ENGLISH);
  }

  private static void add(
      Collection<String> found,
      List<Labelled> all,
      String part,
      BiPredicate<String, String> holds) {
    all.stream()
        .filter(each -> holds.test(each.folded(), part))
        .map(Labelled::id)
        .forEach(found::add);
  }

  private Stream<Labelled> labelled(String facet) {
    return switch (facet) {
      case "location" ->
          gazetteer.places().stream().map(place -> Labelled.of(place.path(), place.label()));
      case "outlet" -> outlets();
      case AUTHOR -> snapshot.values(facet).stream().map(id -> Labelled.of(id, id));
      case LANGUAGE -> snapshot.values(facet).stream().map(id -> Labelled.of(id, language(id)));
      case "source" -> Stream.concat(outlets(), actors(false));
      default -> actors(facet.equals(PERSON));
    };
  }

  private Stream<Labelled> outlets() {
    return gazetteer.outlets().all().stream()
        .map(outlet -> Labelled.of(outlet.id(), outlet.label()));
  }

  private Stream<Labelled> actors(boolean persons) {
    return gazetteer.actors().stream()
        .filter(actor -> actor.kind().equals(PERSON) == persons)
        .map(actor -> Labelled.of(actor.id(), actor.label()));
  }
}
