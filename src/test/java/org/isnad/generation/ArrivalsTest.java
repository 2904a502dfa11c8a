package org.isnad.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.isnad.disk.DigestTable;
import org.isnad.disk.Durable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {

  private static final String LOW = "0000000000000001";
  private static final String HIGH = "fffffffffffffff1";
  private static final Instant NOON = Instant.parse("2024-04-21T12:00:00Z");
  private static final Instant EVENING = NOON.plusSeconds(21_600);
  private static final Instant NIGHT = NOON.plusSeconds(36_000);

  @TempDir Path folder;

  @Test
  void anArticleKeepsItsTimeAsLongAsItIsThere() throws IOException {
    publish(NOON, HIGH);
    publish(EVENING, LOW, HIGH);
    Generation last = publish(NIGHT, LOW, HIGH);

    assertThat(last.arrivals())
        .hasContent(LOW + "\t2024-04-21T18:00:00Z\n" + HIGH + "\t2024-04-21T12:00:00Z\n");
    assertThat(last.verify()).isEmpty();
  }

  @Test
  void whatWasGoneForAGenerationComesAnew() throws IOException {
    publish(NOON, LOW, HIGH);
    publish(EVENING, LOW);

    assertThat(publish(NIGHT, LOW, HIGH).arrivals())
        .hasContent(LOW + "\t2024-04-21T12:00:00Z\n" + HIGH + "\t2024-04-21T22:00:00Z\n");
  }

  @Test
  void theRootHashDoesNotDependOnIt() throws IOException {
    String first = publish(NOON, LOW, HIGH).manifest().root();
    publish(EVENING, LOW);

    assertThat(publish(NIGHT, LOW, HIGH).manifest().root()).isEqualTo(first);
  }

  @Test
  void anOlderVersionHeldAllOfThemWhenItWasMade() throws IOException {
    Files.delete(publish(NOON, LOW).arrivals());

    Generation next = publish(EVENING, LOW, HIGH);

    assertThat(next.arrivals())
        .hasContent(LOW + "\t2024-04-21T12:00:00Z\n" + HIGH + "\t2024-04-21T18:00:00Z\n");
  }

  @Test
  void aDamagedTableDoesNotStopARebuild() throws IOException {
    for (String damage : List.of("no", LOW + "\t2024-04-31T12:00:00Z", HIGH + "\t\n")) {
      Files.writeString(publish(NOON, LOW).arrivals(), damage);

      assertThat(publish(NIGHT, LOW).arrivals()).hasContent(LOW + "\t2024-04-21T22:00:00Z\n");
      Durable.deleteTree(folder.resolve("data"));
    }
  }

  private Generation publish(Instant time, String... ids) throws IOException {
    var generations = new Generations(folder.resolve("data"), Clock.fixed(time, ZoneOffset.UTC));
    try (Draft draft = generations.begin()) {
      Files.createDirectories(draft.config());
      new DigestTable(draft.inputs()).write();
      var records = new RecordHashes();
      for (String id : ids) {
        records.add(id, "0".repeat(64));
      }
      return draft.publish(Map.of(), Map.of(), records, List.of());
    }
  }
}
