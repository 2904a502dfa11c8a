package org.isnad.benchmark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.queryparser.classic.ParseException;

/**
 * The measure to hold Isnad's server against: Lucene behind Javalin and nothing else, with the same
 * address, the same parameters and an answer of the same parts.
 */
final class BareService {

  private static final JsonMapper JSON = new JsonMapper();

  private final BareSearch search;

  private BareService(BareSearch search) {
    this.search = search;
  }

  /** {@code DIRECTORY}; listens on a free port of the loopback and prints its address. */
  public static void main(String[] args) throws IOException {
    var service = new BareService(new BareSearch(Path.of(args[0])));
    Javalin server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.startup.showOldJavalinVersionWarning = false;
                  config.concurrency.useVirtualThreads = true;
                  config.routes.get("/api/v1/search", service::answer);
                })
            .start("127.0.0.1", 0);
    System.out.println("http://127.0.0.1:" + server.port());
  }

  private void answer(Context ctx) throws IOException, ParseException {
    var facets = new LinkedHashMap<String, List<String>>();
    for (String facet : BareSearch.FACETS) {
      if (!ctx.queryParams(facet).isEmpty()) {
        facets.put(facet, ctx.queryParams(facet));
      }
    }
    Map<String, List<String>> all = ctx.queryParamMap();
    var filters =
        new BareSearch.Filters(facets, ctx.queryParam("date.from"), ctx.queryParam("date.to"));
    int size = Integer.parseInt(all.getOrDefault("size", List.of("10")).getFirst());
    String typed = all.getOrDefault("q", List.of("")).getFirst();
    ctx.contentType("application/json");
    ctx.result(JSON.writeValueAsBytes(search.search(typed, filters, size)));
  }
}
