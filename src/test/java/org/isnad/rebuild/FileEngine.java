package org.isnad.rebuild;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.isnad.article.Article;
import org.isnad.engine.IndexBuilder;
import org.isnad.engine.SearchEngine;
import org.isnad.engine.Snapshot;
import org.jspecify.annotations.Nullable;

/** An engine for tests: one file with an id and a text a line; its disk can be full. */
final class FileEngine implements SearchEngine {

  /** Articles kept by id, so that a test can also damage them. */
  final Map<String, Article> kept = new ConcurrentSkipListMap<>();

  final Map<String, Map<String, Set<String>>> facets = new ConcurrentSkipListMap<>();

  final Map<String, Instant> came = new ConcurrentSkipListMap<>();

  /** How many articles the disk has room for. */
  int room = Integer.MAX_VALUE;

  @Override
  public IndexBuilder build(Path directory) throws IOException {
    kept.clear();
    Files.writeString(directory.resolve("half"), "");
    return new Builder(directory);
  }

  @Override
  public IndexBuilder extend(Path from, Path directory) throws IOException {
    Files.copy(from.resolve("whole"), directory.resolve("half"));
    return new Builder(directory);
  }

  private final class Builder implements IndexBuilder {
    private final Path directory;

    Builder(Path directory) {
      this.directory = directory;
    }

    @Override
    public void add(Article article, Map<String, Set<String>> values) throws IOException {
      add(article, values, Instant.EPOCH);
    }

    @Override
    public void add(Article article, Map<String, Set<String>> values, Instant when)
        throws IOException {
      if (kept.size() >= room) {
        throw new IOException("No space left on device");
      }
      kept.put(article.id(), article);
      facets.put(article.id(), values);
      came.put(article.id(), when);
    }

    @Override
    public void relate(String id, List<String> origins, @Nullable String story) {
      kept.computeIfPresent(id, (same, article) -> article.among(origins, story));
    }

    @Override
    public void remove(String id) {
      kept.remove(id);
    }

    @Override
    public void flush() {}

    @Override
    public void beginFinish() {}

    @Override
    public void finish() throws IOException {
      Files.move(directory.resolve("half"), directory.resolve("whole"));
    }

    @Override
    public void close() {}
  }

  @Override
  public Snapshot open(Path directory) {
    return (Snapshot)
        Proxy.newProxyInstance(
            FileEngine.class.getClassLoader(), new Class<?>[] {Snapshot.class}, this::answer);
  }

  /** Of all that can be asked of a snapshot, a rebuild needs only this. */
  private @Nullable Object answer(Object proxy, Method question, Object @Nullable [] arguments) {
    return switch (question.getName()) {
      case "articles" -> kept.size();
      case "article" -> Optional.ofNullable(kept.get(Objects.requireNonNull(arguments)[0]));
      case "close" -> null;
      default -> throw new UnsupportedOperationException(question.getName());
    };
  }
}
