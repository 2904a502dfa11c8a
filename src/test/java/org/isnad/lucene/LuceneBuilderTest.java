package org.isnad.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.engine.TestArticle.article;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.isnad.engine.TestArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an index in the making when the merge beside it does not end well. */
final class LuceneBuilderTest {

  @TempDir Path folder;

  /** What happens when a merge begins to write. */
  private interface Mishap {
    void strike() throws IOException;
  }

  private static final class Mishaps extends FilterDirectory {
    private final Mishap mishap;

    Mishaps(Directory directory, Mishap mishap) {
      super(directory);
      this.mishap = mishap;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (context.context() == IOContext.Context.MERGE) {
        mishap.strike();
      }
      return super.createOutput(name, context);
    }
  }

  /** One with something to merge: one of its articles was taken out again. */
  private LuceneBuilder builder(Mishap mishap) throws IOException {
    var builder =
        LuceneBuilder.create(
            new Mishaps(FSDirectory.open(folder), mishap),
            new ArticleDocuments(TestEngine.analysis(), Instant.EPOCH));
    for (String id : List.of("a", "b")) {
      TestArticle article = article(id).body("Rockets hit a base.");
      builder.add(article.build(), article.facets());
    }
    builder.remove("a");
    return builder;
  }

  @Test
  void saysWhatTheDiskSaidToAMergeBeside() throws IOException {
    var struck = new CountDownLatch(1);
    try (LuceneBuilder builder =
        builder(
            () -> {
              struck.countDown();
              throw new IOException("No space left on device");
            })) {
      // whichever call comes first after the merge has failed
      assertThatThrownBy(
              () -> {
                builder.beginFinish();
                await(struck);
                builder.relate("b", List.of("b.txt", "c.txt"), null);
                builder.finish();
              })
          .isExactlyInstanceOf(IOException.class)
          .hasMessage("No space left on device");
    }
  }

  @Test
  void stopsWhenInterruptedAndLeavesNothingBehind() throws IOException {
    var struck = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    try (LuceneBuilder builder =
        builder(
            () -> {
              struck.countDown();
              await(go);
            })) {
      builder.beginFinish();
      await(struck);
      Thread.currentThread().interrupt();

      assertThatThrownBy(builder::finish).isInstanceOf(ClosedByInterruptException.class);
      go.countDown();
    }
    assertThat(Thread.interrupted()).isTrue();
    assertThat(folder)
        .isDirectoryNotContaining(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
