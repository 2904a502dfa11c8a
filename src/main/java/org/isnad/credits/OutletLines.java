package org.isnad.credits;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.article.Sourced;
import org.isnad.article.Span;
import org.isnad.gazetteer.Outlet;
import org.isnad.layout.Block;
import org.isnad.layout.Block.Kind;
import org.isnad.layout.Layout;
import org.isnad.layout.Prefix;
import org.isnad.press.OutletMention;
import org.isnad.press.OutletNames;
import org.jspecify.annotations.Nullable;

/** What lines of an article say of outlets. */
final class OutletLines {
  /** What may stand around the name of an agency that signs. */
  private static final Pattern SIGNS =
      Pattern.compile("^(?:(?i:by|source:) |[(\\[—–-]{1,2} ?)|[)\\].]{1,2}$");

  private final Layout layout;
  private final String text;
  private final OutletNames outlets;

  OutletLines(Layout layout, OutletNames outlets) {
    this.layout = layout;
    this.text = layout.text();
    this.outlets = outlets;
  }

  /** Who is named by the prefix of a syndicator: itself, or whose article it passes on. */
  @Nullable Sourced inPrefix(boolean distributor) {
    Block block = layout.first(Kind.PREFIX).orElse(null);
    Prefix.Parts parts = block == null ? null : Prefix.parts(text, block.span());
    Span name = parts == null ? null : distributor ? parts.outlet() : parts.syndicated();
    if (block == null || name == null) {
      return null;
    }
    int bracket = text.lastIndexOf('(', name.start());
    return said(label(name.of(text).strip()), new Span(bracket, block.span().end()));
  }

  /** The first outlet that a stretch of the text names; null if it names none. */
  @Nullable OutletMention known(Span where) {
    List<OutletMention> named = outlets.in(text, where);
    return named.isEmpty() ? signed(where) : named.getFirst();
  }

  /** A line or a bracket that is nothing but the name by which an agency signs. */
  private @Nullable OutletMention signed(Span where) {
    String line = where.of(text);
    String name = SIGNS.matcher(line).replaceAll("");
    int start = where.start() + line.indexOf(name);
    return outlets
        .named(name)
        .map(outlet -> new OutletMention(outlet, new Span(start, start + name.length())))
        .orElse(null);
  }

  /** As the gazetteer writes it, where it knows the name. */
  String label(String name) {
    return outlets.named(name).or(() -> outlets.at(name)).map(Outlet::label).orElse(name);
  }

  static Sourced said(String label, Span evidence) {
    return new Sourced(label, "text", List.of(evidence));
  }

  static Span shifted(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
