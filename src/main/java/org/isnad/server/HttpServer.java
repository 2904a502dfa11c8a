package org.isnad.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.server.HttpConfiguration;
import org.isnad.api.Api;
import org.isnad.http.Problems;
import org.isnad.http.RawProblems;
import org.isnad.http.SecurityHeaders;
import org.isnad.service.Indexes;
import org.isnad.site.PageRoutes;

/** The running service. Closing it lets requests under way finish. */
public final class HttpServer implements AutoCloseable {

  /** A query of 10,000 Arabic letters, escaped, should reach us to be refused in words. */
  private static final int LONGEST_HEADER = 128 * 1024;

  private final Javalin server;

  private HttpServer(Javalin server) {
    this.server = server;
  }

  /**
   * Starts to listen.
   *
   * @param port 0 for any that is free
   * @throws RuntimeException if the port is in use or the host is not ours
   */
  public static HttpServer start(String host, int port, Indexes indexes) {
    Javalin server = Javalin.create(config -> configure(config, indexes));
    return new HttpServer(server.start(host, port));
  }

  private static void configure(JavalinConfig config, Indexes indexes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(HttpServer::configure);
    config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new RawProblems()));
    config.routes.before(SecurityHeaders::add);
    new Api(indexes).register(config.routes);
    new PageRoutes(indexes).register(config.routes);
    Problems.register(config.routes);
  }

  private static void configure(HttpConfiguration http) {
    http.setRequestHeaderSize(LONGEST_HEADER);
    http.setSendServerVersion(false);
  }

  /** Where it listens. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}
