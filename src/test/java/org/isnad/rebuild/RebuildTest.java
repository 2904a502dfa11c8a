package org.isnad.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.disk.Digests;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.isnad.raw.Skip;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;

/** What a rebuild publishes, and what it says of it. */
final class RebuildTest extends RebuildFixture {

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
}
