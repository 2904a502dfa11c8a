package org.isnad.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Dimension;
import org.isnad.entry.Alias;
import org.isnad.entry.Entry;
import org.isnad.entry.Notation;
import org.isnad.gazetteer.Filed;
import org.isnad.gazetteer.Place;
import org.isnad.spelling.Folding;
import org.isnad.tagger.Readings;

/**
 * Finds spellings that two rows claim though no rule tells them apart. Rules that do: a condition
 * on one of the two, a country and its state, a seat of government and who sits there, places of
 * different parents or kinds (the tagger looks at the noun behind the name and at the other places
 * of the article).
 */
final class Claims {

  private final Map<String, Place> places;
  private final Readings readings;
  private final Map<String, List<Claim>> byKey = new HashMap<>();

  private record Claim(Filed filed, Alias alias) {}

  Claims(Map<String, Place> places, Readings readings) {
    this.places = places;
    this.readings = readings;
  }

  void check(List<Filed> all) {
    for (Filed filed : all) {
      Set<String> keys = new HashSet<>();
      for (Alias alias : filed.entry().aliases()) {
        String key = key(alias.text());
        if (alias.conditions().isEmpty() && !key.isEmpty() && keys.add(key)) {
          claim(key, new Claim(filed, alias));
        }
      }
    }
  }

  private void claim(String key, Claim claim) {
    List<Claim> others = byKey.computeIfAbsent(key, any -> new ArrayList<>());
    others.stream()
        .filter(other -> !isToldApart(other.filed.entry(), claim.filed.entry()))
        .findFirst()
        .ifPresent(
            other ->
                claim
                    .filed
                    .row()
                    .doubt(
                        SpellingColumns.of(claim.alias),
                        "'%s' is claimed by '%s' (%s) too, one of them needs a condition, such as %s{with:...}"
                            .formatted(
                                claim.alias.text(),
                                other.filed.entry().slug(),
                                other.filed.row().place(),
                                claim.alias.text())));
    others.add(claim);
  }

  private boolean isToldApart(Entry a, Entry b) {
    boolean country = (a.isCountry() && b.isState()) || (a.isState() && b.isCountry());
    if (country && a.country().equals(b.country())) {
      return true;
    }
    if (readings.isSeat(a.slug(), b.slug()) || readings.isSeat(b.slug(), a.slug())) {
      return true;
    }
    boolean both = a.dimension() == Dimension.LOCATION && b.dimension() == Dimension.LOCATION;
    return both && (!a.kind().equals(b.kind()) || !parent(a).equals(parent(b)));
  }

  private String parent(Entry entry) {
    Place place = places.get(entry.slug());
    String path = place == null ? entry.slug() : place.path();
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** As the tagger compares; acronyms keep their capitals. */
  private static String key(String text) {
    boolean acronym = text.length() <= 5 && text.equals(text.toUpperCase(Locale.ROOT));
    return acronym ? text.replace(".", "") : Notation.word(Folding.fold(text));
  }
}
