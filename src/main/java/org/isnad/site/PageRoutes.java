package org.isnad.site;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.isnad.service.Indexes;

/** The pages for readers, beside the API for programs. */
public final class PageRoutes {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final Indexes indexes;
  private final Assets assets = new Assets();
  private final Pages pages = new Pages(assets.addresses());

  public PageRoutes(Indexes indexes) {
    this.indexes = indexes;
  }

  /** Adds them to a server. */
  public void register(RoutesConfig routes) {
    get(routes, "/", orResults(page(new StartPage(assets.addresses()))));
    get(routes, "/search", new FormAddress(page(new SearchPage(assets.addresses()))));
    get(routes, "/doc/{id}", page(new ArticlePage(assets.addresses())));
    get(routes, "/doc/{id}/raw", new RawText(indexes));
    get(routes, NamesPage.PATH, page(new NamesPage(assets.addresses())));
    get(routes, PlacesPage.PATH, page(new PlacesPage(assets.addresses())));
    get(routes, "/about", page(new AboutPage(assets.addresses())));
    get(routes, SearchDescription.PATH, new SearchDescription());
    get(routes, "/web/assets/{name}", this::asset);
    for (int status : new int[] {400, 404, 405, 500, 503}) {
      routes.error(status, "html", this::refuse);
    }
  }

  /** Whoever reads HTML is told in HTML what a program is told as a problem. */
  private void refuse(Context ctx) {
    boolean page = String.valueOf(ctx.res().getContentType()).startsWith("text/html");
    if (!page && !ctx.path().startsWith("/api/")) {
      pages.write(ctx, Refusals.page(ctx.statusCode(), ctx.path(), assets.addresses()));
    }
  }

  /** Whoever writes a question behind the address of the start wants its results. */
  private static Handler orResults(Handler start) {
    return ctx -> {
      String typed = ctx.queryParam("q");
      if (typed == null || typed.isBlank()) {
        start.handle(ctx);
      } else {
        ctx.redirect("/search?" + ctx.queryString(), HttpStatus.SEE_OTHER);
      }
    };
  }

  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler).head(path, handler);
  }

  private PageHandler page(PageEndpoint endpoint) {
    return new PageHandler(indexes, pages, endpoint);
  }

  private void asset(Context ctx) {
    Optional<Assets.Asset> asset = assets.get(ctx.pathParam("name"));
    if (asset.isEmpty()) {
      ctx.status(404).result("no such file; load the page again");
      return;
    }
    ctx.header("Cache-Control", FOR_EVER);
    ctx.contentType(asset.get().type()).result(asset.get().content());
  }
}
