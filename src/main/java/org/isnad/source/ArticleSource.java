package org.isnad.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.isnad.raw.SourceLimits;

/**
 * The way in: files become raw articles. Safe for use by several threads, so that files can be read
 * side by side: {@link #walk} in one, {@link #read(SourceFile, Consumer, Consumer)} in many. At
 * most one article for each thread is held in memory.
 */
public final class ArticleSource {
  private static final Map<String, String> FORMATS =
      Map.of("txt", "text", "html", "page", "htm", "page", "jsonl", "lines", "ndjson", "lines");

  private final Map<String, Reader> readers = new TreeMap<>();

  /** A source with the default limits and endings. */
  public ArticleSource() {
    this(SourceLimits.DEFAULT, FORMATS);
  }

  /** A source that reads no more at once than the limits allow. */
  public ArticleSource(SourceLimits limits) {
    this(limits, FORMATS);
  }

  /**
   * A source for certain files only.
   *
   * @param formats {@code text}, {@code page} or {@code lines} by the ending of a file's name,
   *     without its dot and in lower case
   */
  public ArticleSource(SourceLimits limits, Map<String, String> formats) {
    var known =
        Map.<String, Reader>of(
            "text", new TextReader(limits),
            "page", new HtmlReader(limits),
            "lines", new JsonLinesReader(limits));
    formats.forEach(
        (ending, format) -> {
          Reader reader = known.get(format);
          if (reader == null) {
            throw new IllegalArgumentException("there is no format '%s'".formatted(format));
          }
          readers.put(ending, reader);
        });
  }

  /** Every article under the roots, in the order of the roots and of the names in them. */
  public void read(List<Path> roots, Consumer<RawArticle> articles, Consumer<Skip> skips) {
    walk(roots, file -> read(file, articles, skips), skips);
  }

  /**
   * Every file under the roots but hidden files and sidecars, in a fixed order. Symbolic links are
   * followed, each folder once.
   */
  public void walk(List<Path> roots, Consumer<SourceFile> files, Consumer<Skip> skips) {
    roots.forEach(root -> new Walk(root, files, skips).run());
  }

  /**
   * Every article of one file. Faults of the file are skips; only a consumer's own fault throws.
   */
  public void read(SourceFile file, Consumer<RawArticle> articles, Consumer<Skip> skips) {
    Reader reader = readers.get(file.kind());
    if (reader == null) {
      skips.accept(
          new Skip(
              file.origin(),
              "no format that is read: %s, each also .gz"
                  .formatted("." + String.join(", .", readers.keySet()))));
      return;
    }
    try {
      reader.read(file, Sidecar.of(file, skips), articles, skips);
    } catch (IOException failure) {
      skips.accept(Skip.of(file.origin(), failure));
    }
  }
}
