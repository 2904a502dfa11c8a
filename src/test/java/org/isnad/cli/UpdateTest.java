package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.engine.Hit;
import org.isnad.engine.SearchAnswer;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.isnad.generation.Tombstone;
import org.isnad.http.Parameters;
import org.isnad.rebuild.Progress;
import org.isnad.rebuild.Rebuild;
import org.isnad.rebuild.RecordCheck;
import org.isnad.report.Report;
import org.isnad.service.OpenIndex;
import org.isnad.service.QuestionReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An update must end where a rebuild of the same files would. */
class UpdateTest {

  private static final Path SAMPLE = Path.of("src/sample/articles");
  private static final Workshop WORKSHOP = Workshop.load(Path.of("index-config"));
  private static final int EDITS = Boolean.getBoolean("isnad.nightly") ? 20 : 5;

  private static final List<String> QUESTIONS =
      List.of(
          "",
          "sort=date",
          "sort=-date&size=200",
          "group=story&size=200",
          "q=kataib",
          "q=kataeb&group=story",
          "q=hezbollah&facet=actor&facet=location&facet=outlet&facet=source",
          "q=baghdad&histogram=month",
          "q=\"drone+strike\"",
          "q=rocket*",
          "q=nasrallah&sort=date",
          "q=said&names=exact",
          "q=al-asad",
          "q=killed&size=200",
          "q=houthi+OR+ansarullah&facet=actor",
          "q=the&size=200",
          "q=gaza&date.from=2024-01-01&date.to=2024-02-15",
          "q=sudani&actor.missing=true",
          "facet=actor&facet=location&facet=outlet&facet=source&facet.size=1000");

  @TempDir Path folder;
  private Path articles;
  private Generations updated;
  private int rebuilds;

  @BeforeEach
  void copyArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    updated = new Generations(folder.resolve("data"));
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.sorted().limit(24).toList()) {
        Files.copy(file, articles.resolve(file.getFileName()));
      }
    }
    Files.writeString(articles.resolve("wire.jsonl"), line(1) + line(2) + line(3));
  }

  private static String line(int number) {
    return "{\"title\": \"Note %d\", \"body\": \"Drone number %d flew over Erbil, Kataib said.\"}\n"
        .formatted(number, number);
  }

  @Test
  void endsWhereARebuildWouldAfterAnyEdit() throws IOException {
    var random = new Random(20240421);
    check(update());
    for (int i = 0; i < EDITS; i++) {
      for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
        edit(random, i);
      }
      check(update());
    }
  }

  @Test
  void takesOverWhatDidNotChangeAndSharesItsFiles() throws IOException {
    Report first = update();
    assertThat(first.whole()).isEqualTo("there was no index yet");
    Object before = largest(updated.requireCurrent());
    Files.writeString(articles.resolve("new.txt"), "A drone fell near Kirkuk, Kataib said.");
    Files.copy(articles.resolve("new.txt"), articles.resolve("again.txt"));

    Report second = update();

    assertThat(second.whole()).isNull();
    assertThat(second.reused()).isEqualTo(first.read()); // what is new twice is not taken over
    assertThat(second.joined().count()).isEqualTo(first.joined().count() + 1);
    assertThat(second.indexed()).isEqualTo(first.indexed() + 1);
    assertThat(largest(updated.requireCurrent())).isEqualTo(before);
    assertThat(updated.requireCurrent().verify()).isEmpty();
  }

  @Test
  void findsASpellingThatNobodyWroteBefore() throws IOException {
    update();
    try (OpenIndex before = new IndexOpener().open(updated.requireCurrent())) {
      assertThat(answer(before, "q=abdulqayyoum").getFirst()).isEqualTo("0 0 0");
    }
    Files.writeString(articles.resolve("new.txt"), "A man\n\nIn Mosul Abdel Qayum sells tea.");

    assertThat(update().whole()).isNull();

    try (OpenIndex after = new IndexOpener().open(updated.requireCurrent())) {
      for (String question : List.of("q=abdulqayyoum", "q=\"abd+al-qayyum\"", "q=abdulkayoum")) {
        assertThat(answer(after, question).getFirst()).as(question).startsWith("1 ");
      }
      assertThat(after.snapshot().lexicon().docs("abdalqayum")).isEqualTo(1);
    }
    Files.delete(articles.resolve("new.txt"));
    update();
    try (OpenIndex gone = new IndexOpener().open(updated.requireCurrent())) {
      assertThat(gone.snapshot().lexicon().docs("abdalqayum")).isZero();
    }
  }

  /** Which file on the disk the largest of the index is. */
  private static Object largest(Generation generation) throws IOException {
    try (Stream<Path> files = Files.list(generation.index())) {
      Path largest =
          files.max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length())).orElseThrow();
      return Files.readAttributes(largest, BasicFileAttributes.class).fileKey();
    }
  }

  @Test
  void leavesATombstoneForWhatIsGone() throws IOException {
    update();
    Path gone = articles.resolve("a05-us-strikes-gws.txt");
    String text = Files.readString(gone);
    Files.delete(gone);
    update();

    Generation current = updated.requireCurrent();
    assertThat(current.tombstones())
        .extracting(Tombstone::origin)
        .containsExactly("a05-us-strikes-gws.txt");
    assertThat(current.tombstones())
        .extracting(Tombstone::generation)
        .containsExactly(current.id());

    update();
    assertThat(updated.requireCurrent().tombstones()).isEqualTo(current.tombstones());
    Files.writeString(gone, text);
    update();
    assertThat(updated.requireCurrent().tombstones()).isEmpty();
  }

  @Test
  void readsAllAgainWhenTheConfigurationChanged() throws IOException {
    Path config = folder.resolve("config");
    try (Stream<Path> files = Files.walk(Path.of("index-config"))) {
      for (Path file : files.toList()) {
        Files.copy(file, config.resolve(Path.of("index-config").relativize(file).toString()));
      }
    }
    var rebuild = new Rebuild(Workshop.load(config).recipe());
    rebuild.run(List.of(articles), updated, Progress.NONE);
    Path fields = config.resolve("fields.json");
    Files.writeString(fields, Files.readString(fields) + "\n");

    Report report =
        new Rebuild(Workshop.load(config).recipe())
            .update(List.of(articles), updated, Progress.NONE);

    assertThat(report.whole()).isEqualTo("the configuration has changed");
    assertThat(report.reused()).isZero();
  }

  @Test
  void readsAllAgainWhenWhatItWouldGoOnFromIsDamaged() throws IOException {
    update();
    Path texts = updated.requireCurrent().texts();
    byte[] bytes = Files.readAllBytes(texts);
    Files.write(texts, Arrays.copyOf(bytes, bytes.length - 1));

    Report report = update();
    assertThat(report.whole())
        .isEqualTo(
            "the index cannot be gone on from: texts.bin has changed since it was published");
    check(report);
  }

  private void edit(Random random, int round) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.list(articles)) {
      all =
          new ArrayList<>(files.filter(file -> file.toString().endsWith(".txt")).sorted().toList());
    }
    Path one = all.get(random.nextInt(all.size()));
    String text = Files.readString(one);
    String name = "n" + round + "-" + random.nextInt(1_000) + ".txt";
    switch (random.nextInt(9)) {
      case 0 -> Files.delete(one);
      case 1 -> Files.move(one, articles.resolve(name));
      case 2 -> Files.copy(one, articles.resolve(name));
      case 3 -> Files.writeString(articles.resolve(name), text.replace("\n", "\r\n") + "\n \n");
      case 4 -> Files.writeString(articles.resolve(name), text.substring(0, text.length() / 2));
      case 5 -> Files.writeString(one, text + "\n\nAn official in Mosul confirmed it.");
      case 6 -> Files.writeString(articles.resolve("wire.jsonl"), line(round) + line(2) + "{bad\n");
      case 7 -> Files.writeString(articles.resolve(name), "");
      default -> Files.copy(fresh(random), articles.resolve("f" + name));
    }
  }

  private static Path fresh(Random random) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return all.get(24 + random.nextInt(all.size() - 24));
    }
  }

  private Report update() throws IOException {
    return new Rebuild(WORKSHOP.recipe()).update(List.of(articles), updated, Progress.NONE);
  }

  private void check(Report report) throws IOException {
    var rebuilt = new Generations(folder.resolve("rebuilt" + rebuilds++));
    Report whole = new Rebuild(WORKSHOP.recipe()).run(List.of(articles), rebuilt, Progress.NONE);
    assertThat(report.counts()).isEqualTo(whole.counts());
    assertThat(report.skipped()).isEqualTo(whole.skipped());
    assertThat(report.joined()).isEqualTo(whole.joined());
    assertThat(report.root()).isEqualTo(whole.root());
    Generation current = updated.requireCurrent();
    assertThat(current.verify()).isEmpty();
    assertThat(RecordCheck.of(current, WORKSHOP.tools().engine())).isEmpty();
    try (OpenIndex a = new IndexOpener().open(current);
        OpenIndex b = new IndexOpener().open(rebuilt.requireCurrent())) {
      for (String question : QUESTIONS) {
        assertThat(answer(a, question)).as(question).isEqualTo(answer(b, question));
      }
    }
  }

  /** All that can be told of an answer, a line each. */
  private static List<String> answer(OpenIndex index, String question) {
    var parameters = new Parameters(question);
    var read = QuestionReader.read(parameters, index);
    parameters.refuseIfWrong();
    SearchAnswer answer = index.ask(read).answer();
    assertThat(answer.hits()).extracting(Hit::article).doesNotHaveDuplicates();
    var lines = new ArrayList<String>();
    lines.add("%d %d %d".formatted(answer.total(), answer.stories(), answer.undated()));
    for (Hit hit : answer.hits()) {
      lines.add(hit.article().id() + " " + hit.article().origins() + " " + hit.score());
      lines.add(hit.marks() + " " + story(hit));
    }
    new TreeMap<>(answer.facets()).forEach((facet, counts) -> lines.add(facet + " " + counts));
    answer.lens().forEach(counts -> lines.add(counts.toString()));
    lines.add(answer.histogram().toString());
    return lines;
  }

  private static String story(Hit hit) {
    return hit.story() == null
        ? "alone"
        : hit.story().id()
            + hit.story().others().stream()
                .map(other -> " " + other.article().origin() + " " + other.found())
                .collect(Collectors.joining());
  }
}
