package org.isnad.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.export.ExportFormat;
import org.isnad.export.FeedKind;
import org.isnad.http.Json;
import org.isnad.http.Parameters;
import org.isnad.service.Indexes;

/** The routes for programs. All are read only. */
public final class Api {

  private static final String BASE = "/api/v1";

  private final Indexes indexes;
  private final byte[] description = description();

  /** Routes over whatever index is open at the time. */
  public Api(Indexes indexes) {
    this.indexes = indexes;
  }

  /** Adds them all. */
  public void register(RoutesConfig routes) {
    endpoints().forEach((path, endpoint) -> get(routes, path, new IndexHandler(indexes, endpoint)));
    for (ExportFormat format : ExportFormat.values()) {
      get(routes, path(format), new ExportHandler(indexes, format));
    }
    for (FeedKind kind : FeedKind.values()) {
      get(routes, path(kind), new FeedHandler(indexes, kind));
    }
    get(routes, "/openapi.json", this::describe);
    get(routes, "/healthz", ctx -> health(ctx, Map.of("status", "ok")));
    get(routes, "/readyz", this::ready);
  }

  /** Every path there is, with its variables in braces. */
  List<String> paths() {
    var paths = new ArrayList<>(endpoints().keySet());
    Stream.of(ExportFormat.values()).map(Api::path).forEach(paths::add);
    Stream.of(FeedKind.values()).map(Api::path).forEach(paths::add);
    paths.addAll(List.of("/openapi.json", "/healthz", "/readyz"));
    return paths;
  }

  private static String path(ExportFormat format) {
    return BASE + "/export." + format.suffix();
  }

  private static String path(FeedKind kind) {
    return "/feed." + kind.suffix();
  }

  private static Map<String, Endpoint> endpoints() {
    var endpoints = new LinkedHashMap<String, Endpoint>();
    endpoints.put(BASE + "/search", new SearchEndpoint());
    endpoints.put(BASE + "/suggest", new SuggestEndpoint());
    endpoints.put(BASE + "/docs/{id}", new DocumentEndpoint());
    endpoints.put(BASE + "/facets/{dim}", new FacetEndpoint());
    endpoints.put(BASE + "/names", new NamesEndpoint());
    endpoints.put(BASE + "/places", new PlacesEndpoint());
    endpoints.put(BASE + "/analyze", new AnalyzeEndpoint());
    endpoints.put(BASE + "/index", new ManifestEndpoint());
    return endpoints;
  }

  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler).head(path, handler);
  }

  private void describe(Context ctx) {
    new Parameters(ctx.queryString()).refuseIfWrong();
    ctx.result(description).contentType("application/json").header("Cache-Control", "no-cache");
  }

  private void ready(Context ctx) {
    try (Indexes.Held held = indexes.holdOrRefuse()) {
      health(ctx, Map.of("status", "ready", "index", held.index().id()));
    }
  }

  private static void health(Context ctx, Map<String, String> body) {
    new Parameters(ctx.queryString()).refuseIfWrong();
    ctx.result(Json.bytes(body))
        .contentType("application/json")
        .header("Cache-Control", "no-store");
  }

  private static byte[] description() {
    try (InputStream in = Api.class.getResourceAsStream("/openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("openapi.json is missing from the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
