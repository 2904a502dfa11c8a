package org.isnad.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.isnad.rebuild.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminServerTest {

  private static final String SECRET = "0123456789abcdef0123";

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final CountDownLatch goOn = new CountDownLatch(1);
  private AdminServer server;
  private boolean fails;
  private boolean busy;

  /** A rebuild that reads one file and waits to be told. */
  private final class Slow implements Operations {
    @Override
    public Object make(boolean update, Progress progress) throws IOException {
      progress.begin(1, 10);
      progress.article();
      progress.file(10);
      try {
        goOn.await();
      } catch (InterruptedException e) {
        throw new IOException("stopped", e);
      }
      if (fails) {
        throw new IOException("the disk is full");
      }
      return Map.of("update", update);
    }

    @Override
    public boolean isBusy() {
      return busy;
    }

    @Override
    public String rollback(@Nullable String to) throws IOException {
      if ("none".equals(to)) {
        throw new IOException("there is no generation 'none'");
      }
      return to == null ? "before" : to;
    }

    @Override
    public List<GenerationJson> generations() {
      return List.of(new GenerationJson("one", "2024-04-21T12:00:00Z", true, 3, "abc", 10));
    }

    @Override
    public List<String> words(Exception fault) {
      return List.of(String.valueOf(fault.getMessage()));
    }
  }

  @BeforeEach
  void start() throws IOException {
    server = AdminServer.start(0, token(SECRET, "rw-------"), new Slow());
  }

  private Token token(String secret, String permissions) throws IOException {
    Path file = folder.resolve("token");
    Files.deleteIfExists(file);
    Files.createFile(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    Files.writeString(file, secret + "\n");
    return Token.read(file);
  }

  @AfterEach
  void stop() {
    goOn.countDown();
    server.close();
    client.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Bearer", "Bearer wrong", "Basic " + SECRET, SECRET, "Bearer " + SECRET + "4"})
  void refusesWhoDoesNotShowTheToken(String authorization) throws Exception {
    for (String path : List.of("/admin/generations", "/admin/jobs/1", "/nothing")) {
      var answer = send("GET", path, authorization);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.body()).contains("\"type\":\"/problems/unauthorized\"");
    }
    assertThat(send("POST", "/admin/rebuild", authorization).statusCode()).isEqualTo(401);
    assertThat(get("/admin/jobs").body()).isEqualTo("{\"jobs\":[]}");
  }

  @Test
  void followsARebuildToItsReport() throws Exception {
    var started = post("/admin/rebuild");
    assertThat(started.statusCode()).isEqualTo(202);
    String job = started.headers().firstValue("Location").orElseThrow();
    assertThat(job).isEqualTo("/admin/jobs/1");

    busy = true; // as the data folder is for whoever asks
    var second = post("/admin/rebuild?mode=update");
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("/problems/rebuild-running", "A job is running");
    assertThat(post("/admin/rollback").statusCode()).isEqualTo(409);

    assertThat(get(job).body()).contains("\"state\":\"running\"").contains("\"kind\":\"rebuild\"");
    busy = false;
    goOn.countDown();
    String done = await(job);
    assertThat(done)
        .contains("\"state\":\"done\"")
        .contains("\"articles\":1")
        .contains("\"bytes_read\":10")
        .contains("\"report\":{\"update\":false}");
    assertThat(post("/admin/rebuild?mode=update").headers().firstValue("Location"))
        .hasValue("/admin/jobs/2");
    assertThat(await("/admin/jobs/2")).contains("\"report\":{\"update\":true}");
  }

  @Test
  void saysWhyARebuildFailed() throws Exception {
    fails = true;
    goOn.countDown();
    post("/admin/rebuild");

    assertThat(await("/admin/jobs/1"))
        .contains("\"state\":\"failed\"")
        .contains("\"faults\":[\"the disk is full\"]");
  }

  @Test
  void refusesWhileAnotherProcessWrites() throws Exception {
    busy = true;

    var refused = post("/admin/rebuild");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("Another process is writing the data folder.");
  }

  @Test
  void rollsBackAndListsGenerations() throws Exception {
    assertThat(post("/admin/rollback").body()).isEqualTo("{\"current\":\"before\"}");
    assertThat(post("/admin/rollback?to=two").body()).isEqualTo("{\"current\":\"two\"}");
    var none = post("/admin/rollback?to=none");
    assertThat(none.statusCode()).isEqualTo(409);
    assertThat(none.body()).contains("there is no generation 'none'");
    assertThat(get("/admin/generations").body()).contains("\"id\":\"one\"", "\"current\":true");
  }

  @Test
  void refusesWhatItDoesNotKnow() throws Exception {
    assertThat(post("/admin/rebuild?source=/etc").statusCode()).isEqualTo(400);
    assertThat(get("/admin/jobs/7").statusCode()).isEqualTo(404);
    assertThat(get("/admin/jobs/x").statusCode()).isEqualTo(404);
    var read = get("/admin/rebuild");
    assertThat(read.statusCode()).isEqualTo(405);
    assertThat(read.headers().firstValue("Allow")).hasValue("POST");
    assertThat(read.body()).contains("Use POST, not GET.");
  }

  @Test
  void stopsWhatIsRunningWhenItCloses() throws Exception {
    post("/admin/rebuild");

    server.close(); // or the test would never end
    assertThat(goOn.getCount()).isEqualTo(1);
  }

  @Test
  void refusesATokenThatOthersMayRead() {
    assertThatThrownBy(() -> token(SECRET, "rw-r-----"))
        .hasMessageEndingWith(
            "others than its owner may use it; run 'chmod 600 %s'"
                .formatted(folder.resolve("token")));
    assertThatThrownBy(() -> token("short", "rw-------")).hasMessageContaining("at least 16");
  }

  @Test
  void anotherTokenInTheFileCountsAtOnceAndAFileThatIsGoneLetsNobodyIn() throws Exception {
    assertThat(get("/admin/jobs").statusCode()).isEqualTo(200);
    String other = SECRET.replace('1', '2');
    token(other, "rw-------");
    assertThat(get("/admin/jobs").statusCode()).isEqualTo(401);
    assertThat(send("GET", "/admin/jobs", "Bearer " + other).statusCode()).isEqualTo(200);
    Files.delete(folder.resolve("token"));
    assertThat(send("GET", "/admin/jobs", "Bearer " + other).statusCode()).isEqualTo(401);
  }

  private String await(String job) throws Exception {
    String body = get(job).body();
    while (body.contains("\"state\":\"running\"")) {
      Thread.sleep(10);
      body = get(job).body();
    }
    return body;
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send("GET", path, "Bearer " + SECRET);
  }

  private HttpResponse<String> post(String path) throws Exception {
    return send("POST", path, "Bearer " + SECRET);
  }

  private HttpResponse<String> send(String method, String path, String authorization)
      throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .method(method, BodyPublishers.noBody());
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
