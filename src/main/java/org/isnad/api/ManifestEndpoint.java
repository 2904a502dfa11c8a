package org.isnad.api;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.isnad.config.FacetsConfig.FacetConfig;
import org.isnad.generation.Manifest;
import org.isnad.http.Parameters;
import org.isnad.service.OpenIndex;

/** {@code /api/v1/index}: what is being searched, so that it can be cited and compared. */
final class ManifestEndpoint implements Endpoint {

  private record Answer(
      String version,
      Instant created,
      String manifest,
      String config,
      int articles,
      Map<String, Integer> counts,
      Map<String, String> versions,
      List<FacetConfig> facets) {}

  @Override
  public Supplier<?> read(OpenIndex index, Parameters parameters, Context ctx) {
    Manifest manifest = index.manifest();
    return () ->
        new Answer(
            index.id(),
            manifest.created(),
            "sha256:" + manifest.root(),
            "sha256:" + manifest.config(),
            index.snapshot().articles(),
            manifest.counts(),
            manifest.versions(),
            index.facets());
  }
}
