package org.isnad.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import org.isnad.engine.SearchRequest.Sort;
import org.isnad.export.Feed;
import org.isnad.export.FeedKind;
import org.isnad.http.Etag;
import org.isnad.http.Fault;
import org.isnad.http.Parameters;
import org.isnad.service.Indexes;
import org.isnad.service.OpenIndex;
import org.isnad.service.QuestionReader;
import org.isnad.view.Question;

/**
 * {@code /feed.atom} and {@code /feed.json}: what a search finds, what was taken in last first, so
 * that an article which comes late or has no date is not missed.
 */
final class FeedHandler implements Handler {

  private final Indexes indexes;
  private final FeedKind kind;

  FeedHandler(Indexes indexes, FeedKind kind) {
    this.indexes = indexes;
    this.kind = kind;
  }

  @Override
  public void handle(Context ctx) {
    try (Indexes.Held held = indexes.holdOrRefuse()) {
      OpenIndex index = held.index();
      var parameters = new Parameters(ctx.queryString());
      Question asked = QuestionReader.read(parameters, index);
      refuseCursorOfAnotherOrder(parameters);
      parameters.refuseIfWrong();
      String base = ctx.scheme() + "://" + ctx.host();
      String tag =
          Etag.of(index.id() + "-" + Integer.toHexString(base.hashCode()), ctx, parameters.given());
      if (Etag.matches(ctx, tag)) {
        ctx.status(304);
      } else {
        ctx.result(kind.write(feed(index, asked, base))).contentType(kind.contentType());
      }
      // Only now: a refusal must not be kept.
      ctx.header("ETag", tag);
      ctx.header("Cache-Control", "public, max-age=60");
      ctx.header("Vary", "Accept-Encoding, Host");
    }
  }

  /** Without {@code sort} a search and its feed have their articles in different orders. */
  private static void refuseCursorOfAnotherOrder(Parameters parameters) {
    Map<String, List<String>> given = parameters.given();
    if (given.containsKey("cursor") && !given.containsKey("sort")) {
      parameters.fault(
          new Fault(
              "cursor",
              null,
              "conflict",
              "“cursor” belongs to an order, and a feed has its own unless “sort” is given.",
              "give “sort” as in the search that the cursor is from, or leave the cursor out"));
    }
  }

  private static Feed feed(OpenIndex index, Question asked, String base) {
    boolean ordered = asked.parameters().containsKey("sort");
    return Feed.of(
        index.ask(ordered ? asked : asked.inOrder(Sort.LATEST_IN)),
        base,
        index.manifest().created());
  }
}
