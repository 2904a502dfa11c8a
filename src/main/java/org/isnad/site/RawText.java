package org.isnad.site;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.isnad.article.Article;
import org.isnad.http.Parameters;
import org.isnad.service.Indexes;

/** {@code /doc/{id}/raw}: the text as it was read, nothing taken out and nothing repaired. */
final class RawText implements Handler {
  private final Indexes indexes;

  RawText(Indexes indexes) {
    this.indexes = indexes;
  }

  @Override
  public void handle(Context ctx) {
    new Parameters(ctx.queryString()).refuseIfWrong(); // it knows none
    String id = ctx.pathParam("id");
    try (Indexes.Held held = indexes.holdOrRefuse()) {
      String text = held.index().snapshot().article(id).map(Article::text).orElse(null);
      ctx.status(text == null ? 404 : 200);
      ctx.contentType("text/plain; charset=utf-8");
      ctx.result(text == null ? "No article has the id “%s”.".formatted(id) : text);
    }
  }
}
