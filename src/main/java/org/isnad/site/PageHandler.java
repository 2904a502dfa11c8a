package org.isnad.site;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.isnad.engine.TooCostlyException;
import org.isnad.http.Parameters;
import org.isnad.http.ProblemException;
import org.isnad.service.Indexes;

/** Answers a page from the current index. */
final class PageHandler implements Handler {
  private final Indexes indexes;
  private final Pages pages;
  private final PageEndpoint endpoint;

  PageHandler(Indexes indexes, Pages pages, PageEndpoint endpoint) {
    this.indexes = indexes;
    this.pages = pages;
    this.endpoint = endpoint;
  }

  @Override
  public void handle(Context ctx) {
    try (Indexes.Held held = indexes.holdOrRefuse()) {
      Page page = endpoint.page(held.index(), new Parameters(ctx.queryString()), ctx);
      // The next index may be in service a second later; going back must still show this page.
      ctx.header("Cache-Control", "private, no-cache");
      pages.write(ctx, page);
    } catch (TooCostlyException e) {
      refuse(ctx, ProblemException.tooCostly(e));
    } catch (ProblemException refusal) {
      refuse(ctx, refusal);
    }
  }

  private void refuse(Context ctx, ProblemException refusal) {
    ctx.status(refusal.status());
    pages.write(ctx, Refusals.page(refusal, pages.assets()));
  }
}
