package org.isnad.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.isnad.browse.NameAsk;
import org.isnad.browse.NameEntry;
import org.isnad.browse.NameKind;
import org.isnad.browse.NameList;
import org.isnad.http.Parameters;
import org.isnad.json.SearchJson.IndexJson;
import org.isnad.service.BrowseReader;
import org.isnad.service.OpenIndex;
import org.isnad.view.Address;

/** {@code /api/v1/names}: all names of the index, each with its spellings. */
final class NamesEndpoint implements Endpoint {

  private static final String PATH = "/api/v1/names";

  private record Answer(
      IndexJson index,
      String q,
      int total,
      Map<String, Integer> kinds,
      List<NameJson> names,
      Map<String, String> links) {}

  /** A name; its ids are values of the facet. */
  private record NameJson(
      String kind,
      String facet,
      List<String> ids,
      String label,
      int count,
      List<SpelledJson> spellings,
      String href) {}

  @Override
  public Supplier<?> read(OpenIndex index, Parameters parameters, Context ctx) {
    NameAsk ask = BrowseReader.names(parameters);
    var address = new Address(parameters.given());
    return () -> answer(index, ask, address);
  }

  private static Answer answer(OpenIndex index, NameAsk ask, Address address) {
    NameList list = index.names().list(ask);
    var kinds = new LinkedHashMap<String, Integer>();
    for (NameKind kind : NameKind.values()) {
      kinds.put(kind.id(), list.kinds().getOrDefault(kind, 0));
    }
    return new Answer(
        IndexJson.of(index.id(), index.manifest().root()),
        ask.typed(),
        list.total(),
        kinds,
        list.names().stream().map(NamesEndpoint::json).toList(),
        PageLinks.of(address, PATH, "/names", ask.offset(), ask.size(), list.total()));
  }

  private static NameJson json(NameEntry name) {
    String facet = name.kind().facet();
    return new NameJson(
        name.kind().id(),
        facet,
        name.ids(),
        name.label(),
        name.articles(),
        SpelledJson.of(name.spellings()),
        new Address(Map.of(facet, name.ids())).at("/search"));
  }
}
