package org.isnad.source;

import java.nio.file.Path;
import java.util.List;
import org.isnad.config.FieldMapConfig;
import org.isnad.config.IndexConfig;
import org.isnad.config.SourcesConfig;

/** The way in as it is configured. */
public final class Sources {
  private Sources() {}

  /** With the project's own {@code sources.json}. */
  public static ArticleSource real() {
    return new ArticleSource(config());
  }

  static SourcesConfig config() {
    return IndexConfig.load(Path.of("index-config")).sources();
  }

  /** The same with one field map. */
  static SourcesConfig mapped(FieldMapConfig map) {
    SourcesConfig all = config();
    return new SourcesConfig(
        all.fileBytes(),
        all.lineBytes(),
        all.unpackedBytes(),
        all.unpackedRatio(),
        all.suffixes(),
        List.of(map));
  }

  /** The same with smaller limits. */
  static SourcesConfig limited(int bytes, int ratio) {
    SourcesConfig all = config();
    return new SourcesConfig(bytes, bytes, 1L << 40, ratio, all.suffixes(), all.maps());
  }
}
