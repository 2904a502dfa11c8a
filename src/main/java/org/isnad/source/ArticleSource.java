package org.isnad.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The way in: files become raw articles. Safe for use by several threads, so that files can be read
 * side by side: {@link #walk} in one, {@link #read(SourceFile, Consumer, Consumer)} in many. At
 * most one article for each thread is held in memory.
 */
public final class ArticleSource {
  private final Map<String, Reader> readers;

  /** A source with the default limits. */
  public ArticleSource() {
    this(SourceLimits.DEFAULT);
  }

  /** A source that reads no more at once than the limits allow. */
  public ArticleSource(SourceLimits limits) {
    var pages = new HtmlReader(limits);
    var lines = new JsonLinesReader(limits);
    readers =
        Map.of(
            "txt", new TextReader(limits),
            "html", pages,
            "htm", pages,
            "jsonl", lines,
            "ndjson", lines);
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
              "no format that is read: .txt, .html, .htm, .jsonl or .ndjson, each also .gz"));
      return;
    }
    try {
      reader.read(file, Sidecar.of(file, skips), articles, skips);
    } catch (IOException failure) {
      skips.accept(Skip.of(file.origin(), failure));
    }
  }
}
