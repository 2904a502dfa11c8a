package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.junit.jupiter.api.Test;

/** Rebuilds and updates that go wrong while a server goes on. */
final class RebuildIT extends Processes {

  private static final int KILLS = Boolean.getBoolean("isnad.nightly") ? 20 : 6;

  @Test
  void aKilledRebuildLeavesTheOldIndexServing() throws Exception {
    long start = System.nanoTime();
    rebuild();
    long whole = System.nanoTime() - start;
    try (var server = serve()) {
      int port = server.port();
      for (int i = 0; i < KILLS; i++) {
        Generation before = current();
        killAfter(Duration.ofNanos(whole * (2L * i + 1) / (2L * KILLS)));

        assertThat(current().verify()).isEmpty();
        assertThat(current().id()).isGreaterThanOrEqualTo(before.id());
        assertThat(total(port)).isEqualTo(ARTICLES);
      }
    }
    rebuild();
    assertThat(parts()).isEmpty();
  }

  @Test
  void aKilledUpdateLeavesTheOldIndexServing() throws Exception {
    rebuild();
    long start = System.nanoTime();
    write(ARTICLES + 1);
    update();
    long whole = System.nanoTime() - start;
    for (int i = 0; i < KILLS; i++) {
      Generation before = current();
      write(ARTICLES + 2 + i);
      try (var update = start("update")) {
        Thread.sleep(Duration.ofNanos(whole * (2L * i + 1) / (2L * KILLS)));
        update.kill();
      }
      assertThat(new Generations(data).verifyCurrent()).isEmpty();
      assertThat(current().id()).isGreaterThanOrEqualTo(before.id());
    }
    update();
    assertThat(parts()).isEmpty();
    assertThat(current().manifest().counts()).containsEntry("indexed", ARTICLES + 1 + KILLS);
  }

  /** Only who may mount can have a disk that is really full. */
  @Test
  void aFullFileSystemLeavesTheOldIndexServing() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    var mount =
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=8m", "none", disk.toString());
    assumeTrue(mount.start().waitFor() == 0, "no right to mount a file system");
    try {
      data = disk.resolve("data");
      write(200);
      rebuild();
      Generation before = current();
      write(20 * ARTICLES);
      for (String command : List.of("rebuild", "update")) {
        try (var run = start(command)) {
          assertThat(run.await()).isEqualTo(ExitCode.FAILURE);
          assertThat(String.join(" ", run.said())).contains("No space left on device");
        }
        assertThat(parts()).isEmpty();
        assertThat(current()).isEqualTo(before);
        assertThat(new Generations(data).verifyCurrent()).isEmpty();
      }
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  @Test
  void ofTwoRebuildsTheSecondIsToldWhoIsAtIt() throws Exception {
    write(20 * ARTICLES);
    try (var first = start()) {
      awaitPart(first);
      try (var second = start()) {
        assertThat(second.await()).isEqualTo(ExitCode.FAILURE);
        assertThat(second.said())
            .contains(
                "isnad: process %d is writing %s: wait until it is done, or stop it"
                    .formatted(first.pid(), data));
      }
      first.kill();
    }
  }

  @Test
  void anInterruptedRebuildLeavesNothingBehind() throws Exception {
    rebuild();
    Generation before = current();
    write(20 * ARTICLES);
    try (var rebuild = start()) {
      awaitPart(rebuild);
      rebuild.interrupt();
      assertThat(rebuild.await()).isNotEqualTo(ExitCode.FINE);
      assertThat(rebuild.said())
          .contains("isnad: stopped before it was done; the index being served is unchanged");
    }
    assertThat(parts()).isEmpty();
    assertThat(current()).isEqualTo(before);
  }

  private void killAfter(Duration time) throws Exception {
    try (var rebuild = start()) {
      Thread.sleep(time);
      rebuild.kill();
    }
  }
}
