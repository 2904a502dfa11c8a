package org.isnad.rebuild;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.article.Account;
import org.isnad.article.Article;
import org.isnad.article.ArticleDate;
import org.isnad.article.ArticleDate.Precision;
import org.isnad.article.Part;
import org.isnad.article.Role;
import org.isnad.article.Sourced;
import org.isnad.article.Span;
import org.isnad.disk.Digests;
import org.isnad.generation.Generations;
import org.isnad.raw.RawArticle;
import org.isnad.report.Report;
import org.isnad.source.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of small articles and an engine that keeps them in memory. */
abstract class RebuildFixture {

  @TempDir Path folder;
  final FileEngine engine = new FileEngine();
  Path sources;
  Path config;
  Generations generations;
  Map<String, List<String>> corrections = Map.of();

  @BeforeEach
  void makeFolders() throws IOException {
    sources = Files.createDirectories(folder.resolve("articles"));
    config = Files.createDirectories(folder.resolve("config"));
    Files.writeString(config.resolve("facets.json"), "{}");
    generations = new Generations(folder.resolve("data"));
  }

  Report run() throws IOException {
    return new Rebuild(recipe()).run(List.of(sources), generations, Progress.NONE);
  }

  Recipe recipe() {
    return new Recipe(
        config,
        Sources.real(),
        RebuildFixture::id,
        raw -> article(id(raw), raw.origin(), raw.text()),
        corrections,
        new FacetValues(List.of("outlet"), mentions -> Map.of(), label -> label),
        engine,
        Map.of("isnad", "test"));
  }

  static String id(RawArticle raw) {
    return Digests.of(raw.text().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  static Article article(String id, String origin, String text) {
    if (text.equals("trap")) {
      throw new IllegalStateException(text);
    }
    var day = LocalDate.of(2024, 4, 21);
    return new Article(
        id,
        List.of(origin),
        null,
        text,
        0,
        null,
        text.startsWith("Cedar") ? new Sourced("cedar-dispatch", "text", List.of()) : null,
        null,
        null,
        text.contains("2024-04-21")
            ? new ArticleDate(day, Precision.DAY, day, day, "it says so", "text", List.of())
            : ArticleDate.unknown("nothing says so"),
        List.of(new Part(Role.BODY, new Span(0, text.length()))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Account.NONE);
  }

  static String lines(int count) {
    return IntStream.range(0, count)
        .mapToObj("{\"body\": \"Article number %d.\"}\n"::formatted)
        .collect(Collectors.joining());
  }

  void write(String name, String content) throws IOException {
    Files.writeString(sources.resolve(name), content);
  }
}
