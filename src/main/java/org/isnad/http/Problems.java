package org.isnad.http;

import static java.lang.System.Logger.Level.ERROR;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.List;
import java.util.UUID;
import org.isnad.engine.TooCostlyException;

/** Answers everything that goes wrong in one shape: ours, Javalin's, and what nobody foresaw. */
public final class Problems {

  static final String TYPE = "application/problem+json";

  private static final System.Logger LOG = System.getLogger(Problems.class.getName());

  private Problems() {}

  /** Takes over whatever a handler throws. */
  public static void register(RoutesConfig routes) {
    routes.exception(ProblemException.class, (e, ctx) -> write(e.problem(instance(ctx)), ctx));
    routes.exception(
        TooCostlyException.class,
        (e, ctx) -> write(ProblemException.tooCostly(e).problem(instance(ctx)), ctx));
    routes.exception(HttpResponseException.class, (e, ctx) -> write(of(e, ctx), ctx));
    routes.exception(Exception.class, Problems::unforeseen);
  }

  private static Problem of(HttpResponseException e, Context ctx) {
    if (e instanceof MethodNotAllowedResponse) {
      String allowed = e.getDetails().getOrDefault("availableMethods", "GET, HEAD");
      ctx.header("Allow", allowed);
      return problem(
          Problem.Kind.METHOD_NOT_ALLOWED,
          "Use %s, not %s.".formatted(allowed.replace(", ", " or "), ctx.method()),
          ctx);
    }
    return e.getStatus() == 404
        ? problem(
            Problem.Kind.NOT_FOUND,
            "There is nothing at %s; see /openapi.json.".formatted(ctx.path()),
            ctx)
        : problem(Problem.Kind.BAD_REQUEST, String.valueOf(e.getMessage()), ctx);
  }

  /** The reader learns that it is our fault, and an id; the log learns what it was. */
  private static void unforeseen(Exception e, Context ctx) {
    String id = UUID.randomUUID().toString();
    LOG.log(ERROR, "%s: %s %s".formatted(id, ctx.method(), instance(ctx)), e);
    write(problem(Problem.Kind.INTERNAL, "The log has more under %s.".formatted(id), ctx), ctx);
  }

  static Problem problem(Problem.Kind kind, String detail, Context ctx) {
    return Problem.of(kind, detail, instance(ctx), List.of());
  }

  static void write(Problem problem, Context ctx) {
    ctx.status(problem.status())
        .result(Json.bytes(problem))
        .contentType(TYPE)
        .header("Cache-Control", "no-store");
  }

  private static String instance(Context ctx) {
    String query = ctx.queryString();
    return query == null ? ctx.path() : ctx.path() + "?" + query;
  }
}
