package org.isnad.browse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.engine.Snapshot;
import org.isnad.gazetteer.Listed;
import org.isnad.gazetteer.Place;
import org.isnad.names.Names;
import org.jspecify.annotations.Nullable;

/**
 * The places of the gazetteer as a tree, with the articles of an index that name them. An answer
 * reads the places that fit, never the articles. Safe for many threads.
 */
public final class PlaceDirectory {

  private static final String FACET = "location";

  /** Spellings shown of one place. */
  private static final int MOST_SPELLINGS = 12;

  private final Snapshot snapshot;
  private final List<Place> places;
  private final Map<String, Integer> byPath = new HashMap<>();
  private final Map<String, List<Integer>> byParent = new HashMap<>();
  private final Map<String, Listed> listed = new HashMap<>();
  private final Names names;
  private volatile @Nullable WordIndex words;

  /** The gazetteer's places and names must be those that the index was built with. */
  public PlaceDirectory(
      Snapshot snapshot, Collection<Place> places, List<Listed> listed, Names names) {
    this.snapshot = snapshot;
    this.names = names;
    this.places = List.copyOf(places);
    for (int i = 0; i < this.places.size(); i++) {
      String path = this.places.get(i).path();
      byPath.put(path, i);
      byParent.computeIfAbsent(parent(path), any -> new ArrayList<>()).add(i);
    }
    listed.stream()
        .filter(one -> one.facet().equals(FACET))
        .forEach(one -> this.listed.put(one.id(), one));
  }

  /** The places that fit; empty if there is none to look within. */
  public Optional<PlaceList> list(PlaceAsk ask) {
    Integer within = ask.within().isEmpty() ? null : byPath.get(ask.within());
    if (within == null && !ask.within().isEmpty()) {
      return Optional.empty();
    }
    IntStream fitting =
        ask.typed().isBlank()
            ? byParent.getOrDefault(ask.within(), List.of()).stream().mapToInt(i -> i)
            : found(ask.typed(), ask.within());
    List<Place> all = fitting.mapToObj(places::get).toList();
    List<Place> named =
        all.stream()
            .filter(place -> articles(place) > 0)
            .sorted(
                Comparator.<Place>comparingInt(this::articles)
                    .reversed()
                    .thenComparing(Place::label)
                    .thenComparing(Place::path))
            .toList();
    return Optional.of(
        list(
            within == null ? null : places.get(within),
            named.size(),
            all.size() - named.size(),
            named.stream().skip(ask.offset()).limit(ask.size()).map(this::entry).toList()));
  }

  private PlaceList list(@Nullable Place place, int total, int silent, List<PlaceEntry> shown) {
    if (place == null) {
      return new PlaceList(null, List.of(), "", List.of(), List.of(), total, silent, shown);
    }
    return new PlaceList(
        entry(place),
        called(place),
        place.row(),
        snapshot.surfaces(FACET, place.path(), MOST_SPELLINGS),
        wider(place.path()),
        total,
        silent,
        shown);
  }

  private IntStream found(String typed, String within) {
    BitSet found = words().find(typed, places.size());
    String below = within.isEmpty() ? "" : within + "/";
    return found.stream().filter(i -> places.get(i).path().startsWith(below));
  }

  private WordIndex words() {
    WordIndex known = words;
    if (known == null) {
      var builder = new WordIndex.Builder();
      for (int i = 0; i < places.size(); i++) {
        for (String name : called(places.get(i))) {
          builder.add(i, name);
        }
      }
      known = builder.build(names); // twice at worst, and the same both times
      words = known;
    }
    return known;
  }

  private List<String> called(Place place) {
    Listed known = listed.get(place.path());
    return known == null ? List.of(place.label()) : known.spellings();
  }

  /** What a place lies in, the widest first; itself not among them. */
  public List<PlaceEntry> wider(String path) {
    var wider = new ArrayList<PlaceEntry>();
    for (String up = parent(path); !up.isEmpty(); up = parent(up)) {
      Integer at = byPath.get(up);
      if (at != null) {
        wider.addFirst(entry(places.get(at)));
      }
    }
    return wider;
  }

  private PlaceEntry entry(Place place) {
    long narrower =
        byParent.getOrDefault(place.path(), List.of()).stream()
            .filter(i -> articles(places.get(i)) > 0)
            .count();
    return new PlaceEntry(
        place.path(),
        place.label(),
        place.kind(),
        place.lat(),
        place.lon(),
        place.precision(),
        articles(place),
        (int) narrower);
  }

  private int articles(Place place) {
    return snapshot.documents(FACET, place.path());
  }

  private static String parent(String path) {
    int last = path.lastIndexOf('/');
    return last < 0 ? "" : path.substring(0, last);
  }
}
