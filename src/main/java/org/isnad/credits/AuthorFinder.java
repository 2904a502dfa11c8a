package org.isnad.credits;

import java.util.List;
import org.isnad.article.Sourced;
import org.isnad.article.Span;
import org.isnad.layout.Block;
import org.isnad.layout.Block.Kind;
import org.isnad.layout.Byline;
import org.isnad.layout.Layout;
import org.isnad.press.OutletNames;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.jspecify.annotations.Nullable;

/** Finds who wrote an article: sidecar, metadata, byline. An outlet is no author. */
public final class AuthorFinder {
  private AuthorFinder() {}

  public static @Nullable Sourced find(RawArticle raw, Layout layout, OutletNames outlets) {
    Said said = raw.given().author();
    if (said != null) {
      String name = said.value().replaceFirst("^(?i:by)\\s+", "");
      return outlets.named(name).isPresent() ? null : new Sourced(name, said.from(), List.of());
    }
    for (Block block : layout.all(Kind.BYLINE).toList()) {
      Byline byline = Byline.at(block.of(layout.text()));
      if (byline != null) {
        Span names = byline.names();
        String name = block.of(layout.text()).substring(names.start(), names.end());
        if (outlets.named(name).isEmpty()) {
          return new Sourced(name, "text", List.of(block.span()));
        }
      }
    }
    return null;
  }
}
