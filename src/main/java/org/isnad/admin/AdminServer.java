package org.isnad.admin;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.http.Json;
import org.isnad.http.Parameters;
import org.isnad.http.Problem;
import org.isnad.http.ProblemException;
import org.isnad.http.Problems;
import org.isnad.http.RawProblems;
import org.isnad.http.SecurityHeaders;

/** The admin's port. It is on this machine only, whatever the public one is on. */
public final class AdminServer implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";

  private final Javalin server;
  private final Jobs jobs;
  private final Operations operations;
  private final Token token;

  private AdminServer(Operations operations, Token token) {
    this.operations = operations;
    this.token = token;
    this.jobs = new Jobs(operations);
    this.server = Javalin.create(this::configure);
  }

  /**
   * Starts to listen on the loopback address.
   *
   * @param port 0 for any that is free
   * @throws RuntimeException if the port is in use
   */
  public static AdminServer start(int port, Token token, Operations operations) {
    var admin = new AdminServer(operations, token);
    admin.server.start(LOOPBACK, port);
    return admin;
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new RawProblems()));
    config.routes.before(SecurityHeaders::add);
    config.routes.before(this::authorize);
    config.routes.post("/admin/rebuild", this::rebuild);
    config.routes.get("/admin/jobs", this::jobs);
    config.routes.get("/admin/jobs/{id}", this::job);
    config.routes.post("/admin/rollback", this::rollback);
    config.routes.get("/admin/generations", this::generations);
    Problems.register(config.routes);
  }

  private void authorize(Context ctx) {
    if (!token.isShownBy(ctx.header("Authorization"))) {
      ctx.header("WWW-Authenticate", "Bearer");
      throw new ProblemException(
          Problem.Kind.UNAUTHORIZED,
          "Send the token of the file as “Authorization: Bearer …”.",
          List.of());
    }
  }

  private void rebuild(Context ctx) throws IOException {
    var parameters = new Parameters(ctx.queryString());
    boolean update = parameters.oneOf("mode", Map.of("rebuild", false, "update", true), false);
    parameters.refuseIfWrong();
    if (jobs.running().isEmpty() && operations.isBusy()) {
      throw running("Another process is writing the data folder.");
    }
    Job job =
        jobs.start(update)
            .orElseThrow(() -> running("A job is running; see /admin/jobs, or wait."));
    ctx.header("Location", "/admin/jobs/" + job.id());
    answer(ctx, job.json()).status(202);
  }

  private static ProblemException running(String detail) {
    return new ProblemException(Problem.Kind.REBUILD_RUNNING, detail, List.of());
  }

  private void jobs(Context ctx) {
    new Parameters(ctx.queryString()).refuseIfWrong();
    answer(ctx, Map.of("jobs", jobs.list().stream().map(Job::json).toList()));
  }

  private void job(Context ctx) {
    new Parameters(ctx.queryString()).refuseIfWrong();
    String id = ctx.pathParam("id");
    Job job =
        (id.matches("[0-9]{1,9}") ? jobs.find(Integer.parseInt(id)) : Optional.<Job>empty())
            .orElseThrow(() -> ProblemException.notFound("There is no job " + id + "."));
    answer(ctx, job.json());
  }

  private void rollback(Context ctx) {
    var parameters = new Parameters(ctx.queryString());
    String to = parameters.text("to").orElse(null);
    parameters.refuseIfWrong();
    if (jobs.running().isPresent()) {
      throw running("A job is running; roll back when it is done.");
    }
    try {
      answer(ctx, Map.of("current", operations.rollback(to)));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.Kind.CONFLICT, String.join(" ", operations.words(e)), List.of());
    }
  }

  private void generations(Context ctx) throws IOException {
    new Parameters(ctx.queryString()).refuseIfWrong();
    answer(ctx, Map.of("generations", operations.generations()));
  }

  private static Context answer(Context ctx, Object body) {
    return ctx.result(Json.bytes(body))
        .contentType("application/json")
        .header("Cache-Control", "no-store");
  }

  /** Where it listens. */
  public int port() {
    return server.port();
  }

  /** Stops to listen, then what is running. */
  @Override
  public void close() {
    server.stop();
    jobs.close();
  }
}
