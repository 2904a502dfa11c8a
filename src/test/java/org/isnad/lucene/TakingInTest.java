package org.isnad.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.engine.TestArticle.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.article.Role;
import org.isnad.engine.Clause;
import org.isnad.engine.Hit;
import org.isnad.engine.IndexBuilder;
import org.isnad.engine.SearchAnswer;
import org.isnad.engine.SearchEngine;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.Sort;
import org.isnad.engine.SearchRequest.Window;
import org.isnad.engine.Snapshot;
import org.isnad.engine.TestArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When articles were taken in, and the order that makes of them. */
final class TakingInTest {

  private static final Instant MORNING = Instant.parse("2024-05-01T06:00:00Z");
  private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

  @TempDir Path folder;
  private Instant now = MORNING;
  private final SearchEngine engine =
      new LuceneEngine(
          () -> now,
          TestEngine.analysis(),
          TestEngine.names(),
          Map.of(Role.TITLE, 2f, Role.BODY, 1f, Role.CAPTION, 0.6f),
          List.of("actor"));

  /** Four in the morning; at noon one more without a date, one changed, one in another story. */
  private Snapshot updated() throws IOException {
    Path morning = Files.createDirectory(folder.resolve("morning"));
    try (IndexBuilder builder = engine.build(morning)) {
      for (String id : List.of("a", "b", "c", "d")) {
        builder.add(one(id).on("2024-04-2" + (id.charAt(0) - 'a')).build(), Map.of());
      }
      builder.finish();
    }
    now = NOON;
    Path noon = Files.createDirectory(folder.resolve("noon"));
    try (IndexBuilder builder = engine.extend(morning, noon)) {
      builder.add(one("late").build(), Map.of());
      builder.remove("b");
      builder.add(one("b").on("2024-04-21").build(), Map.of());
      builder.relate("a", List.of("a.txt", "copy.txt"), "a");
      builder.finish();
    }
    return engine.open(noon);
  }

  private static TestArticle one(String id) {
    return article(id).body("Something happened in the town.");
  }

  private static SearchAnswer ask(Snapshot snapshot, Window window) {
    return snapshot.search(
        new SearchRequest(
            new Clause.Everything(),
            List.of(),
            null,
            List.of(),
            null,
            Sort.LATEST_IN,
            window,
            List.of(),
            null,
            false));
  }

  @Test
  void whatIsNewOrChangedComesFirstThenTheNewest() throws IOException {
    try (Snapshot snapshot = updated()) {
      assertThat(ask(snapshot, Window.at(0, 10)).hits())
          .extracting(hit -> hit.article().id())
          .containsExactly("b", "late", "d", "c", "a");
    }
  }

  @Test
  void everyHitTellsWhenItWasTakenIn() throws IOException {
    try (Snapshot snapshot = updated()) {
      assertThat(ask(snapshot, Window.at(0, 10)).hits())
          .extracting(Hit::indexed)
          .containsExactly(NOON, NOON, MORNING, MORNING, MORNING);
      assertThat(snapshot.hit("late", new Clause.Everything()).orElseThrow().indexed())
          .isEqualTo(NOON);
    }
  }

  @Test
  void goesOnFromHitToHit() throws IOException {
    try (Snapshot snapshot = updated()) {
      var ids = new ArrayList<String>();
      SearchAnswer answer = ask(snapshot, Window.at(0, 2));
      while (true) {
        answer.hits().forEach(hit -> ids.add(hit.article().id()));
        if (answer.next() == null) {
          break;
        }
        answer = ask(snapshot, Window.after(answer.next(), 2));
      }
      assertThat(ids).containsExactly("b", "late", "d", "c", "a");
    }
  }
}
