package org.isnad.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.disk.ClosedFolder;
import org.isnad.raw.Skip;
import org.isnad.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be read just now is not gone. */
class OutOfReachTest extends RebuildFixture {

  private static final String STAYS = "; what was read there before stays, articles: ";
  private static final String DENIED = "may not be read: permission denied" + STAYS;
  private static final String NOT_THERE = "no such file or folder" + STAYS;

  private Path closed;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectories(sources.resolve("wire/old"));
    Files.createDirectories(sources.resolve("blog"));
    write("wire/a.txt", "A drone fell near Hit.");
    write("wire/a.txt.meta.json", "{\"title\": \"Drone\"}");
    write("wire/old/b.txt", "A rocket fell near Hit.");
    write("blog/c.txt", "A mine went off near Hit.");
    write("wired.txt", "A bridge near Hit was mended.");
    closed = new ClosedFolder(FileSystems.getDefault(), "wire").over(sources);
    assertThat(update(sources).indexed()).isEqualTo(4);
  }

  private Report update(Path... from) throws IOException {
    return new Rebuild(recipe()).update(List.of(from), generations, Progress.NONE);
  }

  private void assertAsRebuilt() throws IOException {
    Report updated = update(sources);
    assertThat(updated.skipped()).isEmpty();
    assertThat(updated.root()).isEqualTo(run().root());
  }

  @Test
  void aFolderThatMayNotBeListedKeepsItsArticles() throws IOException {
    String before = generations.requireCurrent().id();
    for (int i = 0; i < 2; i++) {
      Report report = update(closed);
      assertThat(report.skipped()).containsExactly(new Skip("wire", DENIED + 2));
      assertThat(report.unchanged()).isTrue();
      assertThat(report.indexed()).isEqualTo(4);
    }
    assertThat(generations.requireCurrent().id()).isEqualTo(before);
    assertAsRebuilt();
  }

  @Test
  void whatCanBeReadGoesOnMeanwhile() throws IOException {
    Files.delete(sources.resolve("blog/c.txt"));
    write("d.txt", "A dam near Hit holds.");
    write("wire/e.txt", "Nobody sees this yet.");

    Report report = update(closed);

    assertThat(report.skipped()).containsExactly(new Skip("wire", DENIED + 2));
    assertThat(report.indexed()).isEqualTo(4);
    assertThat(engine.kept.values())
        .extracting(article -> article.origin())
        .containsExactlyInAnyOrder("wire/a.txt", "wire/old/b.txt", "wired.txt", "d.txt");
    assertThat(update(closed).unchanged()).isTrue();
    Files.delete(sources.resolve("wire/a.txt"));
    Files.delete(sources.resolve("wire/a.txt.meta.json"));
    assertThat(update(sources).indexed()).isEqualTo(4);
    assertAsRebuilt();
  }

  @Test
  void aLinkToADiskThatIsNotThereKeepsWhatWasBehindIt() throws IOException {
    Path disk = Files.move(sources.resolve("wire"), folder.resolve("disk"));
    Files.createSymbolicLink(sources.resolve("wire"), disk);
    Path file = Files.move(sources.resolve("wired.txt"), folder.resolve("file.txt"));
    Files.createSymbolicLink(sources.resolve("wired.txt"), file);
    assertThat(update(sources).unchanged()).isTrue();
    Path away = Files.move(disk, folder.resolve("away"));
    Files.delete(file);

    Report report = update(sources);

    assertThat(report.unchanged()).isTrue();
    assertThat(report.skipped())
        .containsExactlyInAnyOrder(
            new Skip("wire", NOT_THERE + 2), new Skip("wired.txt", NOT_THERE + 1));
    Files.move(away, disk);
    Files.delete(sources.resolve("wired.txt"));
    assertThat(update(sources).indexed()).isEqualTo(3);
    assertAsRebuilt();
  }

  @Test
  void aWholeSourceKeepsWhatTheOthersDoNotHave() throws IOException {
    Path wire = sources.resolve("wire");
    Path blog = sources.resolve("blog");
    assertThat(update(wire, blog).indexed()).isEqualTo(3);
    write("blog/c.txt", "A mine near Hit was found.");

    Report report = update(closed.resolve("wire"), blog);

    assertThat(report.skipped()).containsExactly(new Skip("wire", DENIED + 2));
    assertThat(engine.kept.values())
        .extracting(article -> article.text())
        .containsExactlyInAnyOrder(
            "Drone\n\nA drone fell near Hit.",
            "A rocket fell near Hit.",
            "A mine near Hit was found.");
  }

  @Test
  void whatIsGoneFromAFolderThatCanBeListedIsTakenOut() throws IOException {
    Files.delete(sources.resolve("wire/old/b.txt"));
    Files.delete(sources.resolve("wire/old"));
    assertThat(update(sources).indexed()).isEqualTo(3);
    assertAsRebuilt();
  }

  @Test
  void aCopyThatCannotBeFetchedLeavesTheIndexAsItIs() throws IOException {
    write("a.txt", "A tower  near Hit stands.");
    write("wire/z.txt", "A tower near Hit stands.");
    assertThat(update(sources).joined().count()).isEqualTo(1);
    String before = generations.requireCurrent().id();
    Files.delete(sources.resolve("a.txt"));

    assertThatThrownBy(() -> update(closed))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(
            "wire/z.txt: cannot be read now, but the same article elsewhere is gone; what is being"
                + " served stays");
    assertThat(generations.requireCurrent().id()).isEqualTo(before);
    assertAsRebuilt();
  }
}
