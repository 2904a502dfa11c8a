package org.isnad.gazetteer;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.analysis.TextAnalysis;
import org.isnad.article.Article;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.entry.Alias;
import org.isnad.entry.Entry;
import org.isnad.entry.Faults;
import org.isnad.entry.Membership;
import org.isnad.entry.Named;
import org.isnad.names.Names;
import org.isnad.spelling.Folding;
import org.isnad.tagger.Readings;
import org.isnad.tagger.Tagger;

/**
 * Who and what there is: actors, persons, places and outlets by id, by name, and in text. Immutable
 * and safe to share between threads.
 */
public final class Gazetteer {

  private static final int LONGEST_ACRONYM = 4;

  private final Map<String, Actor> actors;
  private final Map<String, Place> places;
  private final Outlets outlets;
  private final Map<String, Set<Named>> byAlias = new TreeMap<>();
  private final Tagger tagger;
  private final List<Listed> listed;
  private final List<KnownEvent> known;

  private Gazetteer(
      EntryFiles files,
      Readings readings,
      List<KnownEvent> known,
      TextAnalysis analysis,
      Names names) {
    this.known = known;
    actors = files.actors();
    places = files.places();
    outlets = new Outlets(files.outlets());
    List<Entry> entries = files.entries();
    tagger =
        new Tagger(entries, readings, analysis, names, name -> outlets.byName(name).isPresent());
    listed = Listings.of(entries, this::label, outlets);
    for (Entry entry : entries) {
      entry.aliases().stream()
          .filter(alias -> alias.kind() != Alias.Kind.ADJECTIVE)
          .forEach(alias -> index(alias.text(), entry.named()));
    }
    actors.values().forEach(actor -> index(actor.label(), named(actor)));
    places.values().forEach(place -> index(place.label(), named(place)));
  }

  /**
   * Reads {@code actors*.tsv}, {@code locations*.tsv}, {@code outlets*.tsv}, {@code readings.tsv}
   * and, if there is one, {@code chronology.tsv}.
   *
   * @param folder usually {@code index-config/gazetteers}
   * @throws org.isnad.entry.GazetteerException with every fault of every entry
   */
  public static Gazetteer load(Path folder, TextAnalysis analysis, Names names) {
    var faults = new Faults();
    EntryFiles files = EntryFiles.read(folder, faults);
    Readings readings = Readings.read(folder.resolve("readings.tsv"), faults);
    List<KnownEvent> known = Chronology.read(folder, faults);
    faults.refuseErrors();
    return new Gazetteer(files, readings, known, analysis, names);
  }

  /** Finds these entities in text. */
  public Tagger tagger() {
    return tagger;
  }

  /** Every facet value there may be, with all that it is called. */
  public List<Listed> listed() {
    return listed;
  }

  /** What everybody knows the day of; empty where the folder has no {@code chronology.tsv}. */
  public List<KnownEvent> known() {
    return known;
  }

  /** Publishers. */
  public Outlets outlets() {
    return outlets;
  }

  /** An actor or a person. */
  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /**
   * A place.
   *
   * @param path such as {@code iraq/nineveh}, or the last part of it, which is unique
   */
  public Optional<Place> place(String path) {
    return Optional.ofNullable(places.get(path.substring(path.lastIndexOf('/') + 1)))
        .filter(place -> place.path().equals(path) || place.id().equals(path));
  }

  /** All actors and persons, in the order of their file. */
  public Collection<Actor> actors() {
    return actors.values();
  }

  /** All places, in the order of their file. */
  public Collection<Place> places() {
    return places.values();
  }

  /**
   * The entities that the whole of a typed text is a name of: a label, an alias, in Arabic script,
   * or another spelling of a romanised name. Lower case is as good as capitals, save for acronyms
   * that are small words too. Most alike first.
   */
  public List<Named> entities(String typed) {
    Set<Named> found = new LinkedHashSet<>(byAlias.getOrDefault(key(typed), Set.of()));
    found.addAll(tagger.typed(typed));
    return List.copyOf(found);
  }

  /**
   * The facet values that a reader may mean: by id, path, last part of a path, label or alias.
   *
   * @param facet {@code actor}, {@code location}, {@code person}, {@code outlet} or {@code source}
   * @return ids, for a place its path; empty if nothing has that name
   */
  public List<String> resolve(String facet, String value) {
    if (facet.equals("outlet") || facet.equals("source")) {
      return outlets.resolve(value).map(Outlet::id).stream().toList();
    }
    return identify(facet, value)
        .map(List::of)
        .orElseGet(
            () ->
                entities(value).stream()
                    .filter(named -> named.dimension().id().equals(facet))
                    .map(Named::id)
                    .toList());
  }

  /**
   * The facet value with this id, path or last part of a path.
   *
   * @param facet {@code actor}, {@code location}, {@code person} or {@code source}
   */
  public Optional<String> identify(String facet, String id) {
    return switch (facet) {
      case "location" -> place(id).map(Place::path);
      case "source" ->
          outlets.outlet(id).map(Outlet::id).or(() -> actor("actor", id)).or(() -> channel(id));
      default -> actor(facet, id);
    };
  }

  private Optional<String> actor(String facet, String id) {
    return actor(id).filter(one -> named(one).dimension().id().equals(facet)).map(Actor::id);
  }

  private static Optional<String> channel(String id) {
    return Channels.name(id).map(Channels::id);
  }

  /** What a page calls a facet value; the id itself where the gazetteer does not know it. */
  public String label(String facet, String id) {
    return switch (facet) {
      case "location" -> place(id).map(Place::label).orElse(id);
      case "outlet", "source" ->
          outlets.outlet(id).map(Outlet::label).orElseGet(() -> actorLabel(id));
      default -> actorLabel(id);
    };
  }

  private String actorLabel(String id) {
    return actor(id).map(Actor::label).or(() -> Channels.name(id)).orElse(id);
  }

  /** What kind of actor, place or outlet a facet value is; empty where it is not known. */
  public Optional<String> kind(String facet, String id) {
    return switch (facet) {
      case "location" -> place(id).map(Place::kind);
      case "outlet", "source" ->
          outlets
              .outlet(id)
              .map(Outlet::kind)
              .or(() -> actor(id).map(Actor::kind))
              .or(() -> Channels.name(id).map(any -> Channels.KIND));
      default -> actor(id).map(Actor::kind);
    };
  }

  /** Ids of all that a facet value belongs to, nearest first, itself not among them. */
  public List<String> ancestors(String facet, String id) {
    return ancestors(facet, id, Years.ALL);
  }

  private List<String> ancestors(String facet, String id, Years years) {
    Set<String> up = new LinkedHashSet<>();
    if (facet.equals(Dimension.LOCATION.id())) {
      for (int at = id.lastIndexOf('/'); at > 0; at = id.lastIndexOf('/', at - 1)) {
        up.add(id.substring(0, at));
      }
    } else if (facet.equals(Dimension.ACTOR.id())) {
      addAncestors(id, years, up);
    }
    return List.copyOf(up);
  }

  private void addAncestors(String id, Years years, Set<String> up) {
    for (Membership membership : actor(id).map(Actor::memberships).orElse(List.of())) {
      if (membership.holds(years.first(), years.last()) && up.add(membership.id())) {
        addAncestors(membership.id(), years, up);
      }
    }
  }

  /**
   * The facet values of an article by facet, ancestors included: those that an actor belonged to at
   * some time when the article may have been written.
   */
  public Map<String, Set<String>> facetValues(Article article) {
    Years years = Years.of(article.date());
    Map<String, Set<String>> values = new TreeMap<>();
    for (Dimension dimension : Dimension.values()) {
      for (String id : article.ids(dimension)) {
        add(values, dimension.id(), id, years);
      }
    }
    return values;
  }

  /** The facet values of mentions by facet, with all ancestors there ever were. */
  public Map<String, Set<String>> facetValues(Collection<Mention> mentions) {
    Map<String, Set<String>> values = new TreeMap<>();
    for (Mention mention : mentions) {
      add(values, mention.dimension().id(), mention.id(), Years.ALL);
    }
    return values;
  }

  private void add(Map<String, Set<String>> values, String facet, String id, Years years) {
    Set<String> ids = values.computeIfAbsent(facet, any -> new TreeSet<>());
    if (ids.add(id)) {
      ids.addAll(ancestors(facet, id, years));
    }
  }

  private void index(String alias, Named named) {
    byAlias.computeIfAbsent(key(alias), any -> new LinkedHashSet<>()).add(named);
  }

  private static Named named(Actor actor) {
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
