package org.isnad.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Span;
import org.isnad.gazetteer.Place;

/**
 * Short texts on one incident each, with its country, city and groups ({@code location_parts},
 * {@code actors}). Counted are incidents in the Middle East; city and group only where the text
 * shows their name.
 */
final class Incidents {

  private static final Set<String> REGION =
      Set.of(
          "iq", "sy", "lb", "jo", "ps", "il", "ir", "ye", "sa", "ae", "qa", "kw", "bh", "om", "eg",
          "ly", "tr", "sd");
  private static final Map<String, String> OTHER_NAMES =
      Map.of("west bank/gaza", "ps", "united arab emirates", "ae");

  private final Map<String, String> codes = new HashMap<>(OTHER_NAMES);
  private final Map<String, String> countries = new HashMap<>();
  private final Consumer<String> mistakes;
  private final Share country = new Share();
  private final Share city = new Share();
  private final Share group = new Share();

  Incidents(Collection<Place> places, Consumer<String> mistakes) {
    this.mistakes = mistakes;
    for (String code : Locale.getISOCountries()) {
      String three = Locale.of("", code).getISO3Country().toLowerCase(Locale.ROOT);
      codes.put(three, code.toLowerCase(Locale.ROOT));
    }
    for (Place place : places) {
      if (place.kind().equals("country")) {
        countries.put(place.country(), place.id());
        codes.put(place.label().toLowerCase(Locale.ROOT), place.country());
      }
    }
  }

  void read(JsonNode document, String text, List<Mention> mentions) {
    JsonNode where = document.path("location_parts");
    String named = where.path("country").asText(where.path("country_iso3").asText());
    String code = codes.getOrDefault(named.toLowerCase(Locale.ROOT), "");
    if (!REGION.contains(code)) {
      return;
    }
    String root = countries.getOrDefault(code, "");
    country.count(
        mentions.stream()
            .anyMatch(one -> one.dimension() == Dimension.LOCATION && isIn(one.id(), root)));
    shown(city, where.path("city").asText(where.path("locality").asText()), text, mentions, true);
    for (JsonNode actor : document.path("actors")) {
      shown(group, actor.asText().replaceFirst("\\s*\\(.*", ""), text, mentions, false);
    }
  }

  private static boolean isIn(String path, String root) {
    return path.equals(root) || path.startsWith(root + "/");
  }

  private void shown(Share share, String name, String text, List<Mention> mentions, boolean place) {
    int at = name.isBlank() ? -1 : text.indexOf(name);
    if (at >= 0) {
      var span = new Span(at, at + name.length());
      boolean found =
          mentions.stream()
              .anyMatch(
                  one ->
                      place == (one.dimension() == Dimension.LOCATION)
                          && one.span().overlaps(span));
      share.count(found);
      if (!found) {
        mistakes.accept("missed " + (place ? "city " : "group ") + name + Context.of(span, text));
      }
    }
  }

  String table(String data) {
    return country.row(data, "incidents of the region whose country is found")
        + city.row(data, "cities found where the text shows them")
        + group.row(data, "groups found where the text shows them");
  }
}
