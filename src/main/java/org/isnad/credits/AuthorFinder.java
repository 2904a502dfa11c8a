package org.isnad.credits;

import java.util.List;
import org.isnad.article.Authors;
import org.isnad.article.Sourced;
import org.isnad.layout.Block;
import org.isnad.layout.Block.Kind;
import org.isnad.layout.Byline;
import org.isnad.layout.Layout;
import org.isnad.layout.ReportingCredit;
import org.isnad.press.OutletNames;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * Finds who wrote an article: sidecar, metadata, byline, and where there is none the line that
 * credits who reported. An outlet is no author.
 */
public final class AuthorFinder {
  private AuthorFinder() {}

  public static @Nullable Sourced find(RawArticle raw, Layout layout, OutletNames outlets) {
    Said said = raw.given().author();
    if (said != null) {
      String name = said.value().replaceFirst("^(?i:by)\\s+", "");
      return outlets.named(name).isPresent() ? null : new Sourced(name, said.from(), List.of());
    }
    for (Block block : layout.all(Kind.BYLINE).toList()) {
      String line = block.of(layout.text());
      Byline byline = Byline.at(line);
      if (byline != null) {
        String name = name(byline, line, outlets);
        if (outlets.named(name).isEmpty()) {
          return new Sourced(name, "text", List.of(block.span()));
        }
      }
    }
    return credited(layout, outlets);
  }

  /** As written; where places or an outlet stand between the names, the names alone. */
  private static String name(Byline byline, String line, OutletNames outlets) {
    String written = byline.names().of(line);
    List<String> all =
        byline.authors(line).stream().filter(one -> outlets.named(one).isEmpty()).toList();
    return all.size() > Authors.of(written).size() ? Authors.joined(all) : written;
  }

  private static @Nullable Sourced credited(Layout layout, OutletNames outlets) {
    for (Block block : layout.all(Kind.CREDIT).toList()) {
      List<String> authors = ReportingCredit.authors(block.of(layout.text()));
      if (!authors.isEmpty() && authors.stream().allMatch(one -> outlets.named(one).isEmpty())) {
        return new Sourced(Authors.joined(authors), "text", List.of(block.span()));
      }
    }
    return null;
  }
}
