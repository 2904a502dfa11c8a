package org.isnad.gazetteer;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.TextAnalysis;
import org.isnad.article.Article;
import org.isnad.article.Mention;
import org.isnad.entry.Entry;
import org.isnad.entry.Faults;
import org.isnad.entry.Named;
import org.isnad.names.Names;
import org.isnad.tagger.Readings;
import org.isnad.tagger.Tagger;

/**
 * Who and what there is: actors, persons, places and outlets by id, by name, and in text. Immutable
 * and safe to share between threads.
 */
public final class Gazetteer {

  private final Map<String, Actor> actors;
  private final Map<String, Place> places;
  private final Outlets outlets;
  private final AliasIndex aliases;
  private final JoinedNames joined;
  private final Hierarchy hierarchy;
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
    aliases = new AliasIndex(entries, actors.values(), places.values());
    joined = new JoinedNames(entries, names);
    hierarchy = new Hierarchy(this::actor);
    listed = Listings.of(entries, this::label, outlets);
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
    Set<Named> found = new LinkedHashSet<>(aliases.find(typed));
    found.addAll(tagger.typed(typed));
    return List.copyOf(found);
  }

  /** The entities whose name of several words a typed one runs together, as in khanyounis. */
  public List<Named> joined(String typed) {
    return joined.find(typed);
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
    return actor(id)
        .filter(one -> AliasIndex.named(one).dimension().id().equals(facet))
        .map(Actor::id);
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

  /** Ids of all that a facet value ever belonged to, nearest first, itself not among them. */
  public List<String> ancestors(String facet, String id) {
    return hierarchy.ancestors(facet, id);
  }

  /**
   * The facet values of an article by facet, ancestors included: those that an actor belonged to at
   * some time when the article may have been written.
   */
  public Map<String, Set<String>> facetValues(Article article) {
    return hierarchy.facetValues(article);
  }

  /** The facet values of mentions by facet, with all ancestors there ever were. */
  public Map<String, Set<String>> facetValues(Collection<Mention> mentions) {
    return hierarchy.facetValues(mentions);
  }
}
