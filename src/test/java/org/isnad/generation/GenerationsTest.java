package org.isnad.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.isnad.disk.DigestTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationsTest {

  private static final Instant NOON = Instant.parse("2024-04-21T12:00:00Z");

  @TempDir Path folder;
  private Path data;
  private Generations generations;

  @BeforeEach
  void useAnEmptyFolder() {
    data = folder.resolve("data");
    generations = at(NOON);
  }

  @Test
  void knowsWhetherItMayWrite() throws IOException {
    Files.createDirectories(data);
    assertThat(generations.isWritable()).isTrue();
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(data), "this user may write everything");
    assertThat(generations.isWritable()).isFalse();
  }

  @Test
  void holdsNothingAtFirst() throws IOException {
    assertThat(generations.current()).isEmpty();
    assertThatThrownBy(generations::requireCurrent)
        .hasMessage(
            "there is no data folder %s: make one with 'isnad rebuild --source FOLDER --data %s'"
                .formatted(data, data));
  }

  @Test
  void saysWhenAFolderHoldsNoIndex() throws IOException {
    Files.createDirectories(data);

    assertThatThrownBy(generations::requireCurrent).hasMessageContaining("holds no index yet");
  }

  @Test
  void servesWhatWasPublishedLast() throws IOException {
    publish("one");
    Generation second = publish("two");

    assertThat(generations.current()).contains(second);
    assertThat(second.index().resolve("segments")).hasContent("two");
    assertThat(second.config().resolve("facets.json")).hasContent("{}");
  }

  @Test
  void copiesAConfigurationThatIsALinkAndHasLinksInIt() throws IOException {
    Path real = Files.createDirectories(folder.resolve("real/names"));
    Files.writeString(real.resolve("costs.tsv"), "x");
    Path linked = Files.createDirectories(folder.resolve("linked"));
    Files.createSymbolicLink(linked.resolve("names"), real);
    Path config = Files.createSymbolicLink(folder.resolve("config"), linked);
    try (Draft draft = generations.begin()) {
      draft.copyConfig(config);
      assertThat(draft.config().resolve("names/costs.tsv")).hasContent("x").isRegularFile();
    }
  }

  @Test
  void saysWhenTheFolderIsAFile() throws IOException {
    Files.writeString(data, "x");

    assertThatThrownBy(generations::begin)
        .hasMessage(
            "the data folder %s cannot be written: %s is a file, not a folder; choose another with --data"
                .formatted(data, data));
  }

  @Test
  void keepsIdsInOrderWhenTheClockStandsStill() throws IOException {
    var ids = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      ids.add(publish("same second").id());
    }

    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(generations.list()).extracting(Generation::id).isEqualTo(ids);
  }

  @Test
  void leavesTheOldOneWhenADraftIsDropped() throws IOException {
    Generation first = publish("one");
    try (Draft draft = generations.begin()) {
      Files.writeString(draft.index().resolve("segments"), "half");
    }

    assertThat(generations.current()).contains(first);
    assertThat(data.resolve("generations")).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void clearsWhatACrashLeft() throws IOException {
    Generation first = publish("one");
    Path part =
        Files.createDirectories(data.resolve("generations/20240421-130000-ffff.part/index"));
    Files.writeString(part.resolve("segments"), "half");
    Path bare = Files.createDirectories(data.resolve("generations/20240421-140000-ffff"));
    Files.writeString(data.resolve("CURRENT.tmp"), "2024");

    assertThat(generations.tidy()).isTrue();
    assertThat(part).doesNotExist();
    assertThat(bare).doesNotExist();
    assertThat(data.resolve("CURRENT.tmp")).doesNotExist();
    assertThat(generations.list()).containsExactly(first);
  }

  @Test
  void takesNothingFromANextCurrentThatAPowerCutLeft() throws IOException {
    Generation first = publish("one");
    Path next = Files.copy(data.resolve("CURRENT"), data.resolve("CURRENT.tmp"));
    Generation second = publish("two");
    assertThat(next).doesNotExist();
    Files.copy(data.resolve("CURRENT"), next);
    generations.rollback(first.id());
    assertThat(generations.current()).contains(first);
    assertThat(next).doesNotExist();

    Path elsewhere = Files.writeString(data.resolve("elsewhere"), "of somebody else");
    Files.createSymbolicLink(next, elsewhere);
    assertThat(generations.current()).contains(first);
    assertThat(generations.verifyCurrent()).isEmpty();
    generations.rollback(second.id());
    assertThat(generations.current()).contains(second);
    assertThat(next).doesNotExist();
    assertThat(data.resolve("CURRENT")).isRegularFile();
    assertThat(elsewhere).hasContent("of somebody else");
  }

  @Test
  void leavesNoNextCurrentWhereTheSwitchFails() throws IOException {
    Generation first = publish("one");
    publish("two");
    Path current = data.resolve("CURRENT");
    Files.delete(current);
    Files.createDirectories(current.resolve("in the way"));

    assertThatThrownBy(() -> generations.rollback(first.id())).isInstanceOf(IOException.class);
    assertThat(data.resolve("CURRENT.tmp")).doesNotExist();
  }

  @Test
  void doesNotClearWhatIsBeingWritten() throws IOException {
    try (Draft draft = generations.begin()) {
      assertThat(new Generations(data).tidy()).isFalse();
      assertThat(draft.index()).exists();
    }
  }

  @Test
  void letsOnlyOneWrite() throws IOException {
    try (Draft draft = generations.begin()) {
      assertThat(draft.index()).isEmptyDirectory();
      assertThatThrownBy(() -> new Generations(data).begin())
          .isInstanceOf(DataException.class)
          .hasMessage(
              "process %d is writing %s: wait until it is done, or stop it"
                  .formatted(ProcessHandle.current().pid(), data));
    }
    publish("after");
  }

  @Test
  void saysThatAFolderCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");

    assertThatThrownBy(() -> new Generations(file.resolve("data")).begin())
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith("the data folder " + file.resolve("data") + " cannot be written: ")
        .hasMessageEndingWith("; choose another with --data");
  }

  @Test
  void rollsBackOneStepAtATime() throws IOException {
    Generation first = publish("one");
    Generation second = publish("two");
    publish("three");

    assertThat(generations.rollback(null)).isEqualTo(second);
    assertThat(generations.rollback(null)).isEqualTo(first);
    assertThat(generations.current()).contains(first);
    assertThatThrownBy(() -> generations.rollback(null))
        .hasMessage("there is no generation before the current one");
  }

  @Test
  void goesToAnyGenerationByName() throws IOException {
    publish("one");
    Generation second = publish("two");
    generations.rollback(null);

    assertThat(generations.rollback(second.id())).isEqualTo(second);
    assertThatThrownBy(() -> generations.rollback("20200101-000000-0000"))
        .hasMessageStartingWith("there is no generation '20200101-000000-0000'; there are: 2024");
  }

  @Test
  void rollsBackFromADamagedCurrent() throws IOException {
    publish("one");
    Generation second = publish("two");
    Files.writeString(data.resolve("CURRENT"), "~\n");

    assertThatThrownBy(generations::current)
        .hasMessage(data.resolve("CURRENT") + " is damaged: roll back, or rebuild");
    assertThat(generations.rollback(null)).isEqualTo(second);
  }

  @Test
  void refusesWhatANewerVersionWrote() throws IOException {
    Generation first = publish("one");
    Path manifest = first.directory().resolve("manifest.json");
    int newer = Manifest.FORMAT + 1;
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replace("\"format\" : " + Manifest.FORMAT, "\"format\" : " + newer));

    assertThatThrownBy(first::manifest)
        .isInstanceOf(DataException.class)
        .hasMessageContaining(
            "was written by a newer version of Isnad (format %d, this one reads %d)"
                .formatted(newer, Manifest.FORMAT));
  }

  @Test
  void tellsAnEmptyOrDamagedManifestFromAnOlderOne() throws IOException {
    Generation first = publish("one");
    Path manifest = first.directory().resolve("manifest.json");
    String whole = Files.readString(manifest);

    Files.writeString(manifest, "");
    assertThatThrownBy(first::manifest).hasMessage(manifest + " is empty: roll back, or rebuild");
    Files.writeString(manifest, whole.substring(0, whole.length() / 2));
    assertThatThrownBy(first::manifest).hasMessage(manifest + " is damaged: roll back, or rebuild");
    Files.write(manifest, new byte[] {'{', (byte) 0xE9, '}'});
    assertThatThrownBy(first::manifest).hasMessage(manifest + " is damaged: roll back, or rebuild");
    Files.writeString(manifest, "{}");
    assertThatThrownBy(first::manifest)
        .hasMessage(manifest + " is no manifest: roll back, or rebuild");
    Files.writeString(manifest, "{\"format\": 2}");
    assertThatThrownBy(first::manifest).hasMessageContaining("was written by an older version");
  }

  @Test
  void removesOldOnesButNotThoseJustReplaced() throws IOException {
    Generation first = publish("one");
    generations = at(NOON.plusSeconds(3600));
    Generation second = publish("two");
    Generation third = publish("three");

    assertThat(generations.prune(0, Duration.ofMinutes(10))).isEmpty();
    generations = at(NOON.plusSeconds(3600 + 500));
    assertThat(generations.prune(0, Duration.ofMinutes(10))).isEmpty();
    generations = at(NOON.plusSeconds(3600 + 700));
    assertThat(generations.prune(1, Duration.ofMinutes(10))).containsExactly(first);
    assertThat(generations.list()).containsExactly(second, third);
  }

  @Test
  void countsALeaseFromThePublicationHoweverLongTheMakingTook() throws IOException {
    Generation first = publish("one");
    var now = new AtomicReference<>(NOON.plusSeconds(60));
    InstantSource clock = now::get;
    generations = new Generations(data, clock.withZone(ZoneOffset.UTC));
    publish("two", () -> now.set(NOON.plusSeconds(3600)));

    assertThat(generations.prune(0, Duration.ofMinutes(10))).isEmpty();
    now.set(NOON.plusSeconds(3600 + 700));
    assertThat(generations.prune(0, Duration.ofMinutes(10))).containsExactly(first);
  }

  @Test
  void oneWithADamagedManifestDoesNotStopTheClearing() throws IOException {
    Generation first = publish("one");
    generations = at(NOON.plusSeconds(3600));
    Generation second = publish("two");
    Files.writeString(second.directory().resolve("manifest.json"), "{");
    generations = at(NOON.plusSeconds(3600 + 700));

    assertThat(generations.prune(0, Duration.ofMinutes(10))).containsExactly(first);
  }

  private Generations at(Instant time) {
    return new Generations(folder.resolve("data"), Clock.fixed(time, ZoneOffset.UTC));
  }

  private Generation publish(String content) throws IOException {
    return publish(content, () -> {});
  }

  private Generation publish(String content, Runnable meanwhile) throws IOException {
    Path config = Files.createDirectories(folder.resolve("config"));
    Files.writeString(config.resolve("facets.json"), "{}");
    try (Draft draft = generations.begin()) {
      Files.writeString(draft.index().resolve("segments"), content);
      draft.copyConfig(config);
      new DigestTable(draft.inputs()).write();
      meanwhile.run();
      return draft.publish(Map.of(), Map.of(), new RecordHashes(), List.of());
    }
  }
}
