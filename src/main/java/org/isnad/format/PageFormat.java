package org.isnad.format;

import java.io.IOException;
import java.util.Set;
import org.isnad.html.Page;
import org.isnad.raw.Content;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;
import org.isnad.raw.SourceLimits;

/** A web page: the article on it. */
record PageFormat(SourceLimits limits) implements Format {
  /** A page takes some fifty times its size in memory; the largest of real ones have 5 MB. */
  private static final int MOST_BYTES = 8 << 20;

  private static final Set<String> ROOTS =
      Set.of("html", "head", "body", "meta", "title", "div", "article", "main", "p", "h1");

  @Override
  public String name() {
    return "page";
  }

  @Override
  public boolean fits(Head head) {
    return ROOTS.contains(head.root());
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    Page page = Page.read(bytes(content, limits), content.charset());
    sink.article(
        RawArticle.of(
                content.origin(),
                page.text(),
                page.captions(),
                content.given(page.given()),
                page.notes())
            .fromPage());
  }

  /** All bytes of a page that is to be held as a tree. */
  static byte[] bytes(Content content, SourceLimits limits) throws IOException {
    return content.bytes(Math.min(limits.fileBytes(), MOST_BYTES));
  }
}
