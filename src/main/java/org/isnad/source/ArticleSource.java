package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.config.SourcesConfig;
import org.isnad.format.Formats;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;
import org.isnad.raw.SinkFault;
import org.isnad.raw.Skip;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;

/**
 * The way in: files become raw articles. Safe for use by several threads, so that files can be read
 * side by side: {@link #walk} in one, {@link #read(SourceFile, Sink)} in many. At most one article
 * for each thread is held in memory.
 */
public final class ArticleSource {
  private final SourceLimits limits;
  private final Formats formats;
  private final KnownEntities entities;

  /** A source with the limits, endings and field maps of a configuration. */
  public ArticleSource(SourcesConfig config) {
    this(config, KnownEntities.ALL);
  }

  /**
   * The same.
   *
   * @param entities those that sidecars can add and take away; what names another is noted
   */
  public ArticleSource(SourcesConfig config, KnownEntities entities) {
    this.entities = entities;
    limits =
        new SourceLimits(
            config.fileBytes(), config.lineBytes(), config.unpackedBytes(), config.unpackedRatio());
    formats = new Formats(limits, config.maps(), config.formats());
  }

  /** Every article under the roots, in the order of the roots and of the names in them. */
  public void read(List<Path> roots, Consumer<RawArticle> articles, Consumer<Skip> skips) {
    Sink sink = sink(articles, skips);
    walk(roots, file -> read(file, sink), skips);
  }

  /**
   * Every file under the roots but hidden files and sidecars, in a fixed order. Symbolic links are
   * followed, each folder once.
   */
  public void walk(List<Path> roots, Consumer<SourceFile> files, Consumer<Skip> skips) {
    walk(roots, Found.of(files, skips));
  }

  /** The same. */
  public void walk(List<Path> roots, Found found) {
    roots.forEach(root -> new Walk(root, found).run());
  }

  /** The files that {@link #walk} would give, in no order and without a word of faults. */
  public void count(List<Path> roots, Consumer<SourceFile> files) {
    roots.forEach(root -> new Walk(root, files, skip -> {}).runUnsorted());
  }

  /** Every article of one file. */
  public void read(SourceFile file, Consumer<RawArticle> articles, Consumer<Skip> skips) {
    read(file, sink(articles, skips));
  }

  /** Every article of one file. Faults of the file are skips; only the sink's own fault throws. */
  public void read(SourceFile file, Sink sink) {
    try {
      unpack(file, new FileSink(sink));
    } catch (IOException failure) {
      sink.skip(Skip.of(file.origin(), failure));
    } catch (SinkFault theirs) {
      throw theirs.fault();
    } catch (RuntimeException fault) {
      sink.skip(Skip.of(file.origin(), UnreadableException.unforeseen(fault)));
    }
  }

  private void unpack(SourceFile file, FileSink sink) throws IOException {
    try (InputStream in = file.open()) {
      var unpacker =
          new Unpacker(formats, new Allowance(limits), Sidecar.of(file, entities, sink), sink);
      unpacker.read(file.origin(), file.name(), in);
      if (sink.isSilent()) {
        sink.note(new Skip(file.origin(), "whole, but without an article in it"));
      }
    }
  }

  private static Sink sink(Consumer<RawArticle> articles, Consumer<Skip> skips) {
    return new Sink() {
      @Override
      public void article(RawArticle article) {
        articles.accept(article);
      }

      @Override
      public void skip(Skip skip) {
        skips.accept(skip);
      }

      @Override
      public void note(Skip note) {} // not asked for
    };
  }
}
