package org.isnad.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/**
 * Writes page models as HTML, with the headers that keep a page to itself. Safe for many threads.
 */
final class Pages {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "org.isnad.web.generated");

  private final Map<String, String> assets;

  /** Pages with the addresses of these assets. */
  Pages(Map<String, String> assets) {
    this.assets = Map.copyOf(assets);
  }

  /** The addresses of style and scripts, by file name. */
  Map<String, String> assets() {
    return assets;
  }

  /** Answers with a page. */
  void write(Context ctx, Page page) {
    var html = new StringOutput(16_384);
    templates.render(page.template() + ".jte", Map.of("page", page.model()), html);
    ctx.header("Content-Security-Policy", POLICY);
    ctx.html(html.toString());
  }
}
