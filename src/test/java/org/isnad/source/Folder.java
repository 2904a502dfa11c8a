package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.config.SourcesConfig;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;

/** A folder of test files, and what is read from it. */
final class Folder implements Sink {
  final Path root;
  final List<RawArticle> articles = new ArrayList<>();
  final List<Skip> skips = new ArrayList<>();
  final List<Skip> notes = new ArrayList<>();

  Folder(Path root) {
    this.root = root;
  }

  Folder with(String name, String text) throws IOException {
    return with(name, text.getBytes(UTF_8));
  }

  Folder with(String name, byte[] bytes) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  Folder read() {
    return read(Sources.config());
  }

  Folder read(SourcesConfig config) {
    var source = new ArticleSource(config);
    source.walk(List.of(root), Found.of(file -> source.read(file, this), this::skip, this::note));
    return this;
  }

  @Override
  public void article(RawArticle article) {
    articles.add(article);
  }

  @Override
  public void skip(Skip skip) {
    skips.add(skip);
  }

  @Override
  public void note(Skip note) {
    notes.add(note);
  }

  RawArticle only() {
    if (articles.size() != 1 || !skips.isEmpty()) {
      throw new AssertionError("not one article: " + articles + " " + skips);
    }
    return articles.getFirst();
  }

  Skip onlySkip() {
    if (skips.size() != 1) {
      throw new AssertionError("not one skip: " + skips);
    }
    return skips.getFirst();
  }

  List<String> origins() {
    return articles.stream().map(RawArticle::origin).toList();
  }
}
