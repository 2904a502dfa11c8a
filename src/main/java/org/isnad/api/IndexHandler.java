package org.isnad.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.function.Supplier;
import org.isnad.http.Etag;
import org.isnad.http.Json;
import org.isnad.http.Parameters;
import org.isnad.service.Indexes;

/** Answers an endpoint from the current index, or says that nothing has changed. */
final class IndexHandler implements Handler {

  private final Indexes indexes;
  private final Endpoint endpoint;

  IndexHandler(Indexes indexes, Endpoint endpoint) {
    this.indexes = indexes;
    this.endpoint = endpoint;
  }

  @Override
  public void handle(Context ctx) {
    try (Indexes.Held held = indexes.holdOrRefuse()) {
      var parameters = new Parameters(ctx.queryString());
      Supplier<?> answer = endpoint.read(held.index(), parameters, ctx);
      parameters.refuseIfWrong();
      String tag = Etag.of(held.index().id(), ctx, parameters.given());
      Etag.answer(
          ctx,
          tag,
          "Accept-Encoding",
          () -> ctx.result(Json.bytes(answer.get())).contentType("application/json"));
    }
  }
}
