package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.isnad.browse.PlaceAsk;
import org.isnad.browse.PlaceEntry;
import org.isnad.browse.PlaceList;
import org.isnad.http.Parameters;
import org.isnad.http.ProblemException;
import org.isnad.json.SearchJson.IndexJson;
import org.isnad.service.BrowseReader;
import org.isnad.service.OpenIndex;
import org.isnad.view.Address;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/places}: the tree of places, a step at a time, or places by their names. */
final class PlacesEndpoint implements Endpoint {

  private static final String PATH = "/api/v1/places";

  private record Answer(
      IndexJson index,
      String q,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Whole within,
      int total,
      int silent,
      List<PlaceJson> places,
      Map<String, String> links) {}

  private record PlaceJson(
      String id,
      String label,
      String kind,
      int count,
      int narrower,
      double lat,
      double lon,
      String precision,
      String href) {}

  /** A place with what is known of it. */
  private record Whole(
      @JsonUnwrapped PlaceJson place,
      List<String> names,
      List<SpelledJson> spellings,
      List<PlaceJson> wider,
      String row) {}

  @Override
  public Supplier<?> read(OpenIndex index, Parameters parameters, Context ctx) {
    PlaceAsk ask = BrowseReader.places(parameters);
    var address = new Address(parameters.given());
    return () -> answer(index, ask, address);
  }

  private static Answer answer(OpenIndex index, PlaceAsk ask, Address address) {
    PlaceList list =
        index
            .places()
            .list(ask)
            .orElseThrow(
                () -> ProblemException.notFound("No place is “%s”.".formatted(ask.within())));
    return new Answer(
        IndexJson.of(index.id(), index.manifest().root()),
        ask.typed(),
        list.place() == null ? null : whole(list.place(), list),
        list.total(),
        list.silent(),
        list.places().stream().map(PlacesEndpoint::json).toList(),
        PageLinks.of(address, PATH, "/places", ask.offset(), ask.size(), list.total()));
  }

  private static Whole whole(PlaceEntry place, PlaceList list) {
    return new Whole(
        json(place),
        list.names(),
        SpelledJson.of(list.spellings()),
        list.wider().stream().map(PlacesEndpoint::json).toList(),
        list.row());
  }

  private static PlaceJson json(PlaceEntry place) {
    return new PlaceJson(
        place.id(),
        place.label(),
        place.kind(),
        place.articles(),
        place.narrower(),
        place.lat(),
        place.lon(),
        place.precision(),
        new Address(Map.of("location", List.of(place.id()))).at("/search"));
  }
}
