package org.isnad.site;

import io.javalin.http.Context;
import java.util.Map;
import org.isnad.browse.PlaceAsk;
import org.isnad.browse.PlaceList;
import org.isnad.compose.PagePlaceLists;
import org.isnad.compose.PageUrl;
import org.isnad.http.Parameters;
import org.isnad.http.ProblemException;
import org.isnad.service.BrowseReader;
import org.isnad.service.OpenIndex;

/** {@code /places}: the tree of places with their articles, a step at a time. */
final class PlacesPage implements PageEndpoint {
  static final String PATH = "/places";

  private final Map<String, String> assets;

  PlacesPage(Map<String, String> assets) {
    this.assets = assets;
  }

  @Override
  public Page page(OpenIndex index, Parameters parameters, Context ctx) {
    PlaceAsk ask = BrowseReader.places(parameters);
    parameters.refuseIfWrong();
    PlaceList list =
        index
            .places()
            .list(ask)
            .orElseThrow(
                () ->
                    ProblemException.notFound(
                        "The gazetteer has no place “%s”.".formatted(ask.within())));
    var url = new PageUrl(PATH, parameters.given());
    return new Page("places", new PagePlaceLists(ask, list, url, index.catalogue()).of(assets));
  }
}
