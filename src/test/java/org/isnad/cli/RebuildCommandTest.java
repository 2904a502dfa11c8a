package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.isnad.generation.Manifest;
import org.junit.jupiter.api.Test;

class RebuildCommandTest extends CommandLineTest {

  private static final String ROCKETS =
      "Rockets hit a base\n\nKataib Hezbollah fired rockets at Ain al-Asad in Iraq, police said.\n";

  @Test
  void reportsWhatItDid() {
    write("articles/a.txt", ROCKETS);

    assertThat(rebuild()).isEqualTo(ExitCode.FINE);
    assertThat(results())
        .containsPattern("read +1\nindexed +1\njoined +0\nskipped +0\nwithout outlet +1\n")
        .containsPattern("root +[0-9a-f]{64}\ngeneration +\\d{8}-\\d{6}-[0-9a-f]{4}\n");
  }

  @Test
  void reportsInJsonAndEndsWithThreeWhereSomethingWasSkipped() throws IOException {
    write("articles/a.txt", ROCKETS);
    write("articles/b.jsonl", "{\"body\": 3}\n");

    assertThat(rebuild("--json")).isEqualTo(ExitCode.SKIPS);
    JsonNode report = new JsonMapper().readTree(results());
    assertThat(report.path("read").asInt()).isEqualTo(2);
    assertThat(report.path("indexed").asInt()).isEqualTo(1);
    assertThat(report.path("skipped").asInt()).isEqualTo(1);
    assertThat(report.path("skips").path(0).path("place").asText()).startsWith("b.jsonl");
    assertThat(report.path("without_outlet").path("origins").path(0).asText()).isEqualTo("a.txt");
  }

  @Test
  void saysOnADryRunWhatCouldBeMended() {
    write("articles/a.txt", ROCKETS);

    assertThat(rebuild("--dry-run")).isEqualTo(ExitCode.FINE);
    assertThat(messages()).contains("without outlet: a.txt; a file a.txt.meta.json could say it");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void refusesASourceThatIsNotThere() {
    assertFails(
        ExitCode.FAILURE,
        path("articles") + ": no such file or folder",
        "rebuild",
        "--source",
        path("articles"),
        "--data",
        path("data"));
  }

  @Test
  void givesTheSameRootInAnotherFolder() throws IOException {
    write("articles/a.txt", ROCKETS);
    write("articles/b.txt", ROCKETS.replace("Iraq", "Syria"));
    rebuild();
    String root = current().manifest().root();
    folder = Files.createDirectories(folder.resolve("elsewhere"));
    write("articles/b.txt", ROCKETS.replace("Iraq", "Syria"));
    write("articles/a.txt", ROCKETS);
    rebuild();

    assertThat(current().manifest().root()).isEqualTo(root);
  }

  @Test
  void verifiesEveryArticleAndGoesBack() throws IOException {
    write("articles/a.txt", ROCKETS);
    rebuild();
    Generation first = current();
    write("articles/b.txt", ROCKETS.replace("Iraq", "Syria"));
    rebuild();

    assertThat(run("verify", "--data", path("data"))).isEqualTo(ExitCode.FINE);
    assertThat(results()).contains("articles\t2\n");
    assertThat(run("rollback", "--data", path("data"))).isEqualTo(ExitCode.FINE);
    assertThat(results()).isEqualTo(first.id() + "\n");
    assertThat(run("verify", "--data", path("data"))).isEqualTo(ExitCode.FINE);
    assertThat(results()).contains("articles\t1\n");
  }

  @Test
  void seesADamagedIndex() throws IOException {
    write("articles/a.txt", ROCKETS);
    rebuild();
    Path damaged;
    try (var files = Files.list(current().index())) {
      damaged = files.max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(damaged);
    bytes[bytes.length / 2] ^= 1;
    Files.write(damaged, bytes);

    assertThat(run("verify", "--data", path("data"))).isEqualTo(ExitCode.FAILURE);
    assertThat(results()).contains(damaged.getFileName() + " has changed since it was published");
  }

  @Test
  void saysThatAPortIsTaken() throws IOException {
    write("articles/a.txt", ROCKETS);
    rebuild();
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());

      assertFails(
          ExitCode.FAILURE,
          "port " + port + " on 127.0.0.1 cannot be used",
          "serve",
          "--data",
          path("data"),
          "--port",
          port);
      assertThat(messages())
          .anySatisfy(line -> assertThat(line).endsWith("choose another with --port"));
    }
  }

  @Test
  void saysThatANewerVersionWroteTheData() throws IOException {
    write("articles/a.txt", ROCKETS);
    rebuild();
    Path manifest = current().directory().resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceFirst("\"format\" : " + Manifest.FORMAT, "\"format\" : 9"));

    assertFails(
        ExitCode.FAILURE,
        "was written by a newer version of Isnad (format 9, this one reads %d)"
            .formatted(Manifest.FORMAT),
        "serve",
        "--data",
        path("data"));
  }

  private int rebuild(String... more) {
    String[] args = new String[5 + more.length];
    args[0] = "rebuild";
    args[1] = "--source";
    args[2] = path("articles");
    args[3] = "--data";
    args[4] = path("data");
    System.arraycopy(more, 0, args, 5, more.length);
    return run(args);
  }

  private Generation current() throws IOException {
    return new Generations(folder.resolve("data")).requireCurrent();
  }

  @Test
  void theDemoTakesNobodysIndex() {
    write("mine/a.txt", "A drone fell near Erbil, officials said.");
    run("rebuild", "--source", path("mine"), "--data", path("data"));
    assertFails(
        ExitCode.FAILURE,
        "holds an index of other articles, such as a.txt: choose another with --data",
        "demo",
        "--data",
        path("data"),
        "--port",
        "0");
  }
}
