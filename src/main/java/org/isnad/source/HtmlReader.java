package org.isnad.source;

import java.io.IOException;
import java.util.function.Consumer;
import org.isnad.html.Page;
import org.isnad.raw.Given;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.isnad.raw.SourceLimits;

/** {@code .html} and {@code .htm}: the article of a news page. */
final class HtmlReader implements Reader {
  /** A page takes some fifty times its size in memory; the largest of real ones have 5 MB. */
  private static final int MOST_BYTES = 8 << 20;

  private final SourceLimits limits;

  HtmlReader(SourceLimits limits) {
    this.limits = limits;
  }

  @Override
  public void read(
      SourceFile file, Given sidecar, Consumer<RawArticle> articles, Consumer<Skip> skips)
      throws IOException {
    Page page = Page.read(file.bytes(Math.min(limits.fileBytes(), MOST_BYTES)), null);
    Given given = page.given().correctedBy(sidecar);
    articles.accept(
        RawArticle.of(file.origin(), page.text(), page.captions(), given, page.notes()).fromPage());
  }
}
