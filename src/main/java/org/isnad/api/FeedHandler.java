package org.isnad.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.engine.SearchRequest.Sort;
import org.isnad.export.Feed;
import org.isnad.export.FeedKind;
import org.isnad.http.Etag;
import org.isnad.http.Parameters;
import org.isnad.http.ServerAddress;
import org.isnad.query.Fault;
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
      String base = ServerAddress.of(ctx);
      var request = new HashMap<>(parameters.given());
      request.put("", List.of(base)); // links are whole, so an answer depends on the host
      Etag.answer(
          ctx,
          Etag.of(index.id(), ctx, request),
          "Accept-Encoding, Host",
          () -> ctx.result(kind.write(feed(index, asked, base))).contentType(kind.contentType()));
    }
  }

  /** Without {@code sort} a search and its feed have their articles in different orders. */
  private static void refuseCursorOfAnotherOrder(Parameters parameters) {
    Map<String, List<String>> given = parameters.given();
    if (given.containsKey("cursor") && !given.containsKey("sort")) {
      parameters.fault(
          Fault.of(
              "cursor",
              "conflict",
              "“cursor” belongs to an order, and a feed has its own unless “sort” is given.",
              "give “sort” as in the search that the cursor is from, or leave the cursor out"));
    }
  }

  private static Feed feed(OpenIndex index, Question asked, String base) {
    Sort order = asked.parameters().containsKey("sort") ? asked.sort() : Sort.LATEST_IN;
    return Feed.of(index.ask(asked.listed(order)), base, index.manifest().created());
  }
}
