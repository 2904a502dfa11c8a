package org.isnad.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.Word;
import org.isnad.article.Dimension;
import org.isnad.entry.Entry;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;
import org.isnad.tagger.Readings.Words;
import org.jspecify.annotations.Nullable;

/** Decides which entity each spelling of one article means. */
final class Resolution {

  private static final String CAPITAL = "capital as actor";

  private static final List<String> BY_SIZE =
      List.of("region", "country", "governorate", "city", "district", "town");

  private final Readings readings;
  private final Map<String, Entry> actors;
  private final TextWords text;
  private final CountryReading countries;
  private final Metonyms metonyms;
  private final Seats seats;
  private @Nullable Neighbours neighbours;
  private List<List<Candidate>> all = List.of();

  /**
   * @param actors by their id; that of a state is the one of its country as a place
   */
  Resolution(Readings readings, Map<String, Entry> actors, TextWords text) {
    this.readings = readings;
    this.actors = actors;
    this.text = text;
    countries = new CountryReading(readings, text);
    metonyms = new Metonyms(readings, actors, text);
    seats = new Seats(readings, actors, text);
  }

  List<Found> of(List<List<Candidate>> chosen) {
    all = chosen;
    List<Found> found = new ArrayList<>(chosen.size());
    for (List<Candidate> same : chosen) {
      decide(same, found.isEmpty() ? null : found.getLast()).ifPresent(found::add);
    }
    for (int i = found.size() - 2; i >= 0; i--) {
      found.set(i, joined(found.get(i), found.get(i + 1)));
    }
    for (int i = 1; i < found.size(); i++) {
      found.set(i, joined(found.get(i), found.get(i - 1)));
    }
    return found;
  }

  /** London and Paris agreed: if the one is a state here, so is the other. */
  private Found joined(Found one, Found other) {
    boolean joined =
        other.rule().equals(CAPITAL)
            && one.entry().dimension() == Dimension.LOCATION
            && (isPair(one, other) || isList(one, other));
    Entry state = joined ? metonyms.joined(one.first(), one.entry().slug()) : null;
    return state == null ? one : new Found(state, one.first(), one.last(), CAPITAL);
  }

  private boolean isPair(Found one, Found other) {
    int between = Math.min(one.last(), other.last()) + 1;
    return Math.max(one.first(), other.first()) == between + 1
        && text.get(between).plain().equals("and");
  }

  /** Paris, Rome and Bonn agreed; but rockets hit Damascus, Tehran and Moscow said. */
  private boolean isList(Found one, Found next) {
    return next.first() == one.last() + 1
        && text.get(one.first()).sentenceStart()
        && text.get(next.first()).before() == Word.Gap.PUNCTUATION
        && text.next(next.last()).equals("and");
  }

  private Optional<Found> decide(List<Candidate> same, @Nullable Found before) {
    Candidate place = first(same, Dimension.LOCATION);
    Candidate actor = first(same, Dimension.ACTOR);
    if (place != null && place.isAdjective()) {
      return adjective(place);
    }
    if (place != null && actor != null && isCountry(place, actor)) {
      Dimension read = countries.ofName(place.first(), place.last(), place.entry().slug());
      boolean acts = read == Dimension.ACTOR && !isBehindOwn(place, before);
      Candidate meant = acts ? actor : place;
      String rule = "country as " + (acts ? "actor" : "place");
      return Optional.of(found(meant, rule));
    }
    if (place != null && seats.has(place.entry())) {
      return Optional.of(seat(place));
    }
    Candidate meant = same.size() == 1 ? same.getFirst() : likeliest(same);
    Entry state = metonyms.state(meant.first(), meant.last(), meant.entry().slug());
    if (state != null && meant.entry().dimension() == Dimension.LOCATION) {
      return Optional.of(new Found(state, meant.first(), meant.last(), CAPITAL));
    }
    return Optional.of(found(meant, rule(meant)));
  }

  /** Saff, Egypt; but: rockets hit Saff, Egypt said. */
  private boolean isBehindOwn(Candidate country, @Nullable Found before) {
    return before != null
        && before.last() + 1 == country.first()
        && before.entry().dimension() == Dimension.LOCATION
        && !before.entry().isCountry()
        && before.entry().country().equals(country.entry().country())
        && text.get(country.first()).before() == Word.Gap.PUNCTUATION
        && !text.get(country.last()).possessive()
        && !readings.has(Words.ACTOR_AFTER, text.next(country.last()));
  }

  private Found seat(Candidate place) {
    Entry seated = seats.seated(place.first(), place.last(), place.entry());
    return seated == null
        ? found(place, "seat as place")
        : new Found(seated, place.first(), place.last(), "seat as actor");
  }

  private static @Nullable Candidate first(List<Candidate> same, Dimension dimension) {
    for (Candidate one : same) {
      if (one.entry().dimension() == dimension) {
        return one;
      }
    }
    return null;
  }

  private static boolean isCountry(Candidate place, Candidate actor) {
    return place.entry().isCountry()
        && actor.entry().isState()
        && place.entry().slug().equals(actor.entry().slug());
  }

  private Optional<Found> adjective(Candidate country) {
    Dimension read = countries.ofAdjective(country.first(), country.last());
    if (read == null) {
      return Optional.empty();
    }
    if (read == Dimension.LOCATION) {
      return Optional.of(found(country, "adjective"));
    }
    return Optional.ofNullable(actors.get(country.entry().slug()))
        .filter(Entry::isState)
        .map(actor -> new Found(actor, country.first(), country.last(), "adjective"));
  }

  private Candidate likeliest(List<Candidate> same) {
    Neighbours around = neighbours == null ? new Neighbours(all) : neighbours;
    neighbours = around;
    String kinds = PlaceNouns.kinds(readings, text, same.getFirst().last());
    Comparator<Candidate> order =
        Comparator.<Candidate>comparingInt(one -> hasKind(kinds, one) ? 0 : 1)
            .thenComparingInt(one -> -around.of(one.entry()))
            .thenComparing(one -> one.entry().dimension())
            .thenComparingInt(one -> size(one.entry()));
    return same.stream().min(order).orElseThrow();
  }

  private static boolean hasKind(String kinds, Candidate one) {
    return !kinds.isEmpty()
        && one.entry().dimension() == Dimension.LOCATION
        && List.of(kinds.split(" ")).contains(one.entry().kind());
  }

  private static int size(Entry entry) {
    int at = BY_SIZE.indexOf(entry.kind());
    return at < 0 ? BY_SIZE.size() : at;
  }

  private static String rule(Candidate candidate) {
    if (candidate.similarity() < 1) {
      return "spelling";
    }
    return switch (candidate.alias().kind()) {
      case LABEL -> "label";
      case NAME -> "name";
      case PHRASE, ADJECTIVE -> "alias";
      case SCRIPT -> "script";
    };
  }

  /** With the place noun behind a place's name: Kalsu military base. */
  private Found found(Candidate candidate, String rule) {
    int last = candidate.last();
    if (candidate.entry().dimension() == Dimension.LOCATION) {
      last += PlaceNouns.lengthAfter(readings, text, last, candidate.entry().kind());
    }
    return new Found(candidate.entry(), candidate.first(), last, rule);
  }
}
