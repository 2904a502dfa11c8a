package org.isnad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.isnad.server.FakeIndexes;
import org.isnad.server.HttpServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** All pages over a fake index, read as a browser without script would. */
final class FakeSite implements AutoCloseable {

  private final HttpServer server = HttpServer.start("127.0.0.1", 0, new FakeIndexes());
  private final HttpClient client = HttpClient.newHttpClient();

  /** Whatever the address answers; redirections are not followed. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var uri = URI.create("http://127.0.0.1:" + server.port() + path);
    return client.send(
        HttpRequest.newBuilder(uri).header("Accept", "text/html").build(), BodyHandlers.ofString());
  }

  /** A page that there must be. */
  Document page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
