package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.engine.TestArticle.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.isnad.engine.SearchRequest.Sort;
import org.isnad.engine.SearchRequest.Window;
import org.junit.jupiter.api.Test;

/** What becomes of an index when articles are related, added and removed. */
public abstract class ChangeContract extends SearchEngineContract {

  @Test
  void knowsWhereCopiesAreAndFoldsThemTogether() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("stories"));
    try (IndexBuilder builder = engine().build(directory)) {
      for (TestArticle article : corpus()) {
        builder.add(article.build(), article.facets());
      }
      builder.relate("a", List.of("a.txt", "copy/a.txt"), "a");
      builder.relate("b", List.of("b.txt"), "a");
      builder.relate("nobody", List.of("n.txt"), "a");
      builder.finish();
    }
    try (Snapshot stories = engine().open(directory)) {
      assertThat(stories.article("a").orElseThrow().origins())
          .containsExactly("a.txt", "copy/a.txt");
      assertThat(stories.article("b").orElseThrow().story()).isEqualTo("a");
      assertThat(stories.article("c").orElseThrow().story()).isNull();

      SearchAnswer plain = stories.search(request(new Clause.Everything()));
      assertThat(plain.total()).isEqualTo(4);
      assertThat(plain.stories()).isEqualTo(4);
      assertThat(plain.hits()).extracting(hit -> hit.story() == null).contains(true, false);

      SearchAnswer newest = stories.search(grouped(new Clause.Everything(), Sort.NEWEST, 0, 10));
      assertThat(newest.total()).isEqualTo(4);
      assertThat(newest.stories()).isEqualTo(3);
      assertThat(ids(newest)).containsExactly("b", "c", "d");
      Hit.Story story = Objects.requireNonNull(newest.hits().getFirst().story());
      assertThat(story.articles()).isEqualTo(2);
      assertThat(story.others()).extracting(other -> other.article().id()).containsExactly("a");
      assertThat(story.others()).extracting(Hit.Member::found).containsExactly(true);
      assertThat(counts(newest.facet("outlet"))).containsEntry("courier", 2);

      assertThat(ids(stories.search(grouped(new Clause.Everything(), Sort.OLDEST, 1, 1))))
          .containsExactly("c");
      SearchAnswer one = stories.search(grouped(word("@kataeb"), Sort.RELEVANCE, 0, 10));
      assertThat(Objects.requireNonNull(one.hits().getFirst().story()).others())
          .extracting(Hit.Member::found)
          .containsExactly(false);
    }
  }

  @Test
  void relatesAndIsWithoutWhatWasRemovedThoughItsEndHasBegun() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("begun"));
    try (IndexBuilder builder = engine().build(directory)) {
      for (TestArticle article : corpus()) {
        builder.add(article.build(), article.facets());
      }
      builder.flush();
      builder.flush(); // which has nothing to write any more
      builder.remove("c");
      builder.beginFinish();
      builder.relate("a", List.of("a.txt", "copy/a.txt"), "a");
      builder.relate("b", List.of("b.txt"), "a");
      builder.finish();
    }
    try (Snapshot begun = engine().open(directory)) {
      assertThat(begun.articles()).isEqualTo(3);
      assertThat(begun.article("c")).isEmpty();
      assertThat(begun.article("a").orElseThrow().origins()).containsExactly("a.txt", "copy/a.txt");
      assertThat(begun.article("b").orElseThrow().story()).isEqualTo("a");
      SearchAnswer all = begun.search(grouped(new Clause.Everything(), Sort.NEWEST, 0, 10));
      assertThat(ids(all)).containsExactly("b", "d");
    }
  }

  @Test
  void goesOnFromAnotherIndexAndLeavesItAsItIs() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("next"));
    try (IndexBuilder builder = engine().extend(folder.resolve("index"), directory)) {
      builder.remove("b");
      builder.remove("nobody");
      TestArticle fresh = article("e").body("Kataeb Hezbollah left.").facet("outlet", "ledger");
      builder.add(fresh.build(), fresh.facets());
      builder.relate("d", List.of("elsewhere.txt"), null);
      builder.finish();
    }
    try (Snapshot next = engine().open(directory)) {
      assertThat(next.articles()).isEqualTo(4);
      assertThat(ids(next.search(request(word("@kataeb", "@kataib"))))).containsExactly("e", "a");
      assertThat(next.documents("@kataeb")).isEqualTo(1);
      assertThat(next.documents("outlet", "courier")).isEqualTo(1);
      assertThat(next.article("b")).isEmpty();
      assertThat(next.article("d").orElseThrow().origin()).isEqualTo("elsewhere.txt");
      assertThat(ids(next.search(request(new Clause.Everything()))))
          .containsExactly("a", "c", "d", "e");
    }
    assertThat(snapshot.articles()).isEqualTo(4);
    assertThat(found(word("@kataeb"))).containsExactly("b");
  }

  private static SearchRequest grouped(Clause clause, Sort sort, int offset, int size) {
    return new SearchRequest(
        clause,
        List.of(),
        null,
        List.of(),
        null,
        sort,
        Window.at(offset, size),
        List.of(ask("outlet")),
        null,
        true,
        false);
  }
}
