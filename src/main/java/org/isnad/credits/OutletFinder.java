package org.isnad.credits;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.article.Sourced;
import org.isnad.article.Span;
import org.isnad.gazetteer.Outlet;
import org.isnad.layout.Bios;
import org.isnad.layout.Block;
import org.isnad.layout.Block.Kind;
import org.isnad.layout.Byline;
import org.isnad.layout.Layout;
import org.isnad.press.Hosts;
import org.isnad.press.OutletMention;
import org.isnad.press.OutletNames;
import org.isnad.press.Press;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * Finds who published an article and whose copy it is. Only those places count where an outlet
 * speaks of itself: metadata, address, a syndicator's prefix, byline, a line of its own, the
 * author's bio, copyright, the lines that ask to share. Whose copy it is names the outlet if
 * nothing else does. Whoever the body quotes is never the outlet.
 */
public final class OutletFinder {
  /** Fellows, analysts and contributors are of institutes, too. */
  private static final Pattern STAFF =
      Pattern.compile(
          "\\b(?:editor|reporter|correspondent|bureau chief|photographer|producer|covers"
              + "|reports|writes)\\b");

  private static final Pattern PRINTED = Pattern.compile("\\W?Published in ([^,]{2,60}), .{4,40}");

  private static final int EDGE = 3;

  private final RawArticle raw;
  private final Layout layout;
  private final String text;
  private final OutletNames outlets;
  private final OutletLines lines;
  private final CopyFinder copies;

  public OutletFinder(RawArticle raw, Layout layout, OutletNames outlets) {
    this.raw = raw;
    this.layout = layout;
    this.text = layout.text();
    this.outlets = outlets;
    this.lines = new OutletLines(layout, outlets);
    this.copies = new CopyFinder(raw, layout, outlets, lines);
  }

  /** Who published and whose copy it is, each null if the text does not say. */
  public record Found(@Nullable Sourced outlet, @Nullable Sourced syndicatedFrom) {}

  /**
   * The first place that names an outlet decides, in the order of how surely it speaks of itself.
   */
  public Found find() {
    Sourced outlet =
        first(
            List.of(
                this::given,
                this::prefix,
                this::byline,
                this::ownLine,
                this::bio,
                this::printed,
                this::address,
                this::smallPrint));
    Sourced copied = copies.find();
    if (outlet == null) {
      return copied == null ? new Found(null, copies.photos()) : new Found(copied, null);
    }
    boolean same = copied != null && copied.value().equals(outlet.value());
    return new Found(outlet, same ? null : copied);
  }

  static @Nullable Sourced first(List<Supplier<@Nullable Sourced>> places) {
    return places.stream().map(Supplier::get).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private @Nullable Sourced given() {
    Said said = raw.given().outlet();
    return said == null ? null : new Sourced(lines.label(said.value()), said.from(), List.of());
  }

  private @Nullable Sourced address() {
    Said url = raw.given().url();
    String host = url == null ? null : Hosts.of(url.value());
    // The address of a feed that leads elsewhere.
    return host == null || host.startsWith("news.google.")
        ? null
        : new Sourced(
            outlets.at(host).map(Outlet::label).orElse(host.replaceFirst("^www\\.", "")),
            "url",
            List.of());
  }

  private @Nullable Sourced prefix() {
    return lines.inPrefix(true);
  }

  private @Nullable Sourced byline() {
    for (Block block : layout.all(Kind.BYLINE).toList()) {
      Byline byline = Byline.at(block.of(text));
      if (byline != null && byline.rest() != null) {
        Span rest = OutletLines.shifted(byline.rest(), block.span().start());
        String name = rest.of(text).strip();
        OutletMention known = lines.known(rest);
        if (known != null) {
          return OutletLines.said(known.outlet().label(), block.span());
        } else if (Press.isOne(name)) {
          return OutletLines.said(name, block.span());
        }
      }
    }
    return null;
  }

  private @Nullable Sourced ownLine() {
    return Stream.concat(
            layout.all(Kind.OUTLET_LINE).filter(block -> !isInitials(block)),
            layout.all(Kind.DATE_LINE))
        .map(block -> lines.known(block.span()))
        .filter(Objects::nonNull)
        .findFirst()
        .map(named -> OutletLines.said(named.outlet().label(), named.span()))
        .orElse(null);
  }

  /** Two letters below the article are whoever wrote or edited it, whatever else they stand for. */
  private boolean isInitials(Block line) {
    int body = layout.first(Kind.BODY).map(block -> block.span().start()).orElse(text.length());
    return line.span().length() == 2 && line.span().start() > body;
  }

  private @Nullable Sourced bio() {
    for (Block block : layout.all(Kind.BIO).toList()) {
      Span employer = Bios.employer(block.of(text));
      if (employer != null) {
        Span there = OutletLines.shifted(employer, block.span().start());
        OutletMention known = lines.known(there);
        Span name = known == null ? Press.name(text, there) : known.span();
        boolean ofPress =
            known != null
                || (name != null && Press.isOne(name.of(text)))
                || STAFF.matcher(text).region(block.span().start(), there.start()).find();
        if (name != null && ofPress) {
          String label = known == null ? name.of(text) : known.outlet().label();
          return OutletLines.said(label, new Span(block.span().start(), name.end()));
        }
      }
    }
    return null;
  }

  /** {@code Published in The Daily Ledger, April 3rd, 2024.}, below the article. */
  private @Nullable Sourced printed() {
    List<Block> blocks = layout.blocks();
    for (Block block : blocks.subList(Math.max(0, blocks.size() - EDGE), blocks.size())) {
      Matcher printed = PRINTED.matcher(block.of(text));
      Outlet outlet = printed.matches() ? outlets.named(printed.group(1)).orElse(null) : null;
      if (outlet != null) {
        return OutletLines.said(outlet.label(), block.span());
      }
    }
    return null;
  }

  /** Copyright, then the lines that ask to share: by name, or by the host in them. */
  private @Nullable Sourced smallPrint() {
    for (Kind kind : List.of(Kind.LEGAL, Kind.SHARE, Kind.CREDIT, Kind.RELATED)) {
      for (Block block : layout.all(kind).toList()) {
        OutletMention named =
            kind == Kind.RELATED || kind == Kind.CREDIT ? null : lines.known(block.span());
        if (named != null) {
          return OutletLines.said(named.outlet().label(), block.span());
        }
        String host = Hosts.in(block.of(text));
        Outlet at = host == null ? null : outlets.at(host).orElse(null);
        if (at != null) {
          return OutletLines.said(at.label(), block.span());
        }
      }
    }
    return null;
  }
}
