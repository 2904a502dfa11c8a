package org.isnad.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.isnad.report.Report;
import org.isnad.source.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RebuildTest {

  @TempDir Path folder;
  private final FileEngine engine = new FileEngine();
  private Path sources;
  private Path config;
  private Generations generations;
  private Map<String, List<String>> corrections = Map.of();

  @BeforeEach
  void makeFolders() throws IOException {
    sources = Files.createDirectories(folder.resolve("articles"));
    config = Files.createDirectories(folder.resolve("config"));
    Files.writeString(config.resolve("facets.json"), "{}");
    generations = new Generations(folder.resolve("data"));
  }

  @Test
  void publishesWhatItRead() throws IOException {
    write("a.txt", "Rockets hit a base.");
    write("a.meta.json", "{\"date\": \"2024-04-21\"}");
    write("b.jsonl", "{\"body\": \"One.\"}\n{\"body\": \"Two.\"}\n");

    Report report = run();

    assertThat(report.indexed()).isEqualTo(3);
    assertThat(report.skipped()).isEmpty();
    assertThat(engine.kept.values())
        .extracting(Article::origin)
        .containsExactlyInAnyOrder("a.txt", "b.jsonl#1", "b.jsonl#2");
    Generation current = generations.current().orElseThrow();
    assertThat(current.id()).isEqualTo(report.generation());
    assertThat(current.manifest().root()).isEqualTo(report.root());
    assertThat(current.manifest().counts()).containsEntry("indexed", 3).containsEntry("read", 3);
    assertThat(current.verify()).isEmpty();
    assertThat(Files.readString(current.directory().resolve("inputs.tsv")))
        .contains("\ta.meta.json\n", "\ta.txt\n", "\tb.jsonl\n");
  }

  @Test
  void listsEachSkipWithItsPlaceAndAddsUp() throws IOException {
    write("a.txt", "Rockets hit a base.");
    write("b.txt", "");
    write("c.pdf", "no");
    write("d.jsonl", "{\"body\": \"One.\"}\n{broken\n");

    Report report = run();

    assertThat(report.read()).isEqualTo(5);
    assertThat(report.indexed()).isEqualTo(2);
    assertThat(report.skipped())
        .extracting(Skip::place)
        .satisfiesExactly(
            place -> assertThat(place).startsWith("b.txt"),
            place -> assertThat(place).startsWith("c.pdf"),
            place -> assertThat(place).startsWith("d.jsonl"));
  }

  @Test
  void joinsEqualArticlesAndKeepsAllTheirPlaces() throws IOException {
    write("a.txt", "Rockets hit a base.");
    write("b.txt", "Rockets hit a base.");

    Report report = run();

    assertThat(report.skipped()).isEmpty();
    assertThat(report.joined())
        .isEqualTo(new Report.Joined(1, List.of(new Skip("b.txt", "the same article as a.txt"))));
    assertThat(report.read()).isEqualTo(2);
    assertThat(engine.kept.values())
        .extracting(Article::origins)
        .containsExactly(List.of("a.txt", "b.txt"));
  }

  @Test
  void saysWhatArticlesLack() throws IOException {
    write("a.txt", "Cedar Dispatch\n2024-04-21 Rockets");
    write("b.txt", "Rockets");

    Report report = run();

    assertThat(report.withoutOutlet()).isEqualTo(new Report.Missing(1, List.of("b.txt")));
    assertThat(report.withoutDate()).isEqualTo(new Report.Missing(1, List.of("b.txt")));
    assertThat(report.withoutTitle().count()).isEqualTo(2);
  }

  @Test
  void writesNothingOnADryRun() throws IOException {
    write("a.txt", "Rockets hit a base.");

    Report dry = new Rebuild(recipe()).dryRun(List.of(sources), Progress.NONE);

    assertThat(dry.indexed()).isEqualTo(1);
    assertThat(dry.generation()).isNull();
    assertThat(folder.resolve("data")).doesNotExist();
    assertThat(run().root()).isEqualTo(dry.root());
  }

  @Test
  void givesTheSameRootElsewhereAndInAnotherRun() throws IOException {
    write("many.jsonl", lines(500));
    Report first = run();
    generations = new Generations(folder.resolve("elsewhere"));

    assertThat(run().root()).isEqualTo(first.root());
  }

  @Test
  void anArticleKeepsTheTimeAtWhichItCame() throws IOException {
    write("a.txt", "Rockets hit a base.");
    run();
    Map<String, Instant> first = Map.copyOf(engine.came);
    write("b.txt", "Drones hit a base.");

    run();

    assertThat(engine.came).hasSize(2).containsAllEntriesOf(first);
    first.forEach(
        (old, time) ->
            assertThat(engine.came)
                .allSatisfy(
                    (id, came) -> {
                      if (!id.equals(old)) {
                        assertThat(came).isAfter(time);
                      }
                    }));
  }

  @Test
  void leavesTheOldIndexAndNothingElseWhenTheDiskIsFull() throws IOException {
    write("many.jsonl", lines(2_000));
    Report first = run();
    engine.room = 100;

    assertThatThrownBy(this::run)
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThat(generations.current().orElseThrow().id()).isEqualTo(first.generation());
    assertThat(folder.resolve("data/generations"))
        .isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 50, 200})
  void leavesTheOldIndexAndNothingElseWhenInterrupted(int after) throws IOException {
    write("many.jsonl", lines(200));
    Report first = run();

    assertThatThrownBy(
            () ->
                new Rebuild(recipe())
                    .run(List.of(sources), generations, new InterruptingProgress(after)))
        .isInstanceOf(StoppedException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(generations.current().orElseThrow().id()).isEqualTo(first.generation());
    assertThat(folder.resolve("data/generations"))
        .isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    assertThat(run().indexed()).isEqualTo(200);
  }

  /** Someone who presses Ctrl-C after so many articles. */
  private static final class InterruptingProgress implements Progress {
    private int left;

    InterruptingProgress(int after) {
      left = after;
      interruptIfDue();
    }

    private void interruptIfDue() {
      if (left-- == 0) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void begin(int files, long bytes) {}

    @Override
    public void file(long bytes) {}

    @Override
    public void article() {
      interruptIfDue();
    }

    @Override
    public void finishing() {}
  }

  @Test
  void skipsOneArticleThatExtractionCannotRead() throws IOException {
    write("a.txt", "Rockets hit a base.");
    write("b.txt", "trap");

    Report report = run();

    assertThat(report.indexed()).isEqualTo(1);
    assertThat(report.skipped())
        .containsExactly(
            new Skip(
                "b.txt",
                "could not be extracted, a fault of Isnad: java.lang.IllegalStateException: trap"));
  }

  @Test
  void findsAnArticleThatIsNotAsItWas() throws IOException {
    write("a.txt", "Rockets hit a base.");
    write("b.txt", "Drones hit a base.");
    run();
    Generation current = generations.current().orElseThrow();
    assertThat(RecordCheck.of(current, engine)).isEmpty();

    String id = engine.kept.keySet().iterator().next();
    Article article = Objects.requireNonNull(engine.kept.remove(id));
    assertThat(RecordCheck.of(current, engine))
        .containsExactly(
            "the index holds 1 articles, but the manifest lists 2",
            "article " + id + " is not in the index");
    engine.kept.put(id, article(id, "elsewhere.txt", article.text()));
    assertThat(RecordCheck.of(current, engine))
        .containsExactly("article " + id + " is not as it was when it was indexed");
  }

  @Test
  void listsCorrectionsOfArticlesThatAreNotThere() throws IOException {
    write("a.txt", "Rockets hit a base.");
    String id = Digests.of("Rockets hit a base.".getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    corrections =
        Map.of(id, List.of("corrections/a.tsv:2"), "0".repeat(16), List.of("corrections/a.tsv:3"));

    Report report = run();

    assertThat(report.corrected().used()).isEqualTo(1);
    assertThat(report.corrected().unused())
        .containsExactly(new Skip("corrections/a.tsv:3", "there is no article 0000000000000000"));
    Report again = new Rebuild(recipe()).update(List.of(sources), generations, Progress.NONE);
    assertThat(again.corrected()).isEqualTo(report.corrected());
  }

  private Report run() throws IOException {
    return new Rebuild(recipe()).run(List.of(sources), generations, Progress.NONE);
  }

  private Recipe recipe() {
    return new Recipe(
        config,
        Sources.real(),
        RebuildTest::id,
        raw -> article(id(raw), raw.origin(), raw.text()),
        corrections,
        new FacetValues(List.of("outlet"), mentions -> Map.of(), label -> label),
        engine,
        Map.of("isnad", "test"));
  }

  private static String id(RawArticle raw) {
    return Digests.of(raw.text().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  private static Article article(String id, String origin, String text) {
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

  private static String lines(int count) {
    return IntStream.range(0, count)
        .mapToObj("{\"body\": \"Article number %d.\"}\n"::formatted)
        .collect(Collectors.joining());
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(sources.resolve(name), content);
  }
}
