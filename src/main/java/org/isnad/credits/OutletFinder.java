package org.isnad.credits;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import org.isnad.layout.Captions;
import org.isnad.layout.Contributors;
import org.isnad.layout.Dateline;
import org.isnad.layout.Layout;
import org.isnad.layout.Prefix;
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
 * author's bio, copyright, the lines that ask to share. An agency's own mark (dateline, sign-off)
 * names the outlet if nothing else does, and else whose copy it is. Whoever the body quotes is
 * never the outlet.
 */
public final class OutletFinder {
  /** Fellows, analysts and contributors are of institutes, too. */
  private static final Pattern STAFF =
      Pattern.compile(
          "\\b(?:editor|reporter|correspondent|bureau chief|photographer|producer|covers"
              + "|reports|writes)\\b");

  private static final Pattern PRINTED = Pattern.compile("\\W?Published in ([^,]{2,60}), .{4,40}");

  /** What may stand around the name of an agency that signs. */
  private static final Pattern SIGNS =
      Pattern.compile("^(?:(?i:by|source:) |[(\\[—–-]{1,2} ?)|[)\\].]{1,2}$");

  private static final Pattern COMMA = Pattern.compile("\\s*[,|]\\s*");

  private static final int EDGE = 3;

  private static final int PHOTOS_THAT_TELL = 2;

  private final RawArticle raw;
  private final Layout layout;
  private final String text;
  private final OutletNames outlets;
  private final AgencyMarks marks;

  public OutletFinder(RawArticle raw, Layout layout, OutletNames outlets) {
    this.raw = raw;
    this.layout = layout;
    this.text = layout.text();
    this.outlets = outlets;
    this.marks = new AgencyMarks(text, outlets);
  }

  /** Who published and whose copy it is, each null if the text does not say. */
  public record Found(@Nullable Sourced outlet, @Nullable Sourced syndicatedFrom) {}

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
    Sourced copied = first(List.of(this::prefixCopied, this::agency, this::signedAbove));
    if (outlet == null) {
      return copied == null ? new Found(null, photos()) : new Found(copied, null);
    }
    boolean same = copied != null && copied.value().equals(outlet.value());
    return new Found(outlet, same ? null : copied);
  }

  private static @Nullable Sourced first(List<Supplier<@Nullable Sourced>> places) {
    return places.stream().map(Supplier::get).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private @Nullable Sourced given() {
    Said said = raw.given().outlet();
    return said == null ? null : new Sourced(label(said.value()), said.from(), List.of());
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
    return inPrefix(true);
  }

  private @Nullable Sourced prefixCopied() {
    return inPrefix(false);
  }

  private @Nullable Sourced inPrefix(boolean distributor) {
    Block block = layout.first(Kind.PREFIX).orElse(null);
    Prefix.Parts parts = block == null ? null : Prefix.parts(text, block.span());
    Span name = parts == null ? null : distributor ? parts.outlet() : parts.syndicated();
    if (block == null || name == null) {
      return null;
    }
    int bracket = text.lastIndexOf('(', name.start());
    return said(label(name.of(text).strip()), new Span(bracket, block.span().end()));
  }

  private @Nullable Sourced byline() {
    for (Block block : layout.all(Kind.BYLINE).toList()) {
      Byline byline = Byline.at(block.of(text));
      if (byline != null && byline.rest() != null) {
        Span rest = shifted(byline.rest(), block.span().start());
        String name = rest.of(text).strip();
        OutletMention known = known(rest);
        if (known != null) {
          return said(known.outlet().label(), block.span());
        } else if (Press.isOne(name)) {
          return said(name, block.span());
        }
      }
    }
    return null;
  }

  private @Nullable Sourced ownLine() {
    return Stream.concat(layout.all(Kind.OUTLET_LINE), layout.all(Kind.DATE_LINE))
        .map(block -> known(block.span()))
        .filter(Objects::nonNull)
        .findFirst()
        .map(named -> said(named.outlet().label(), named.span()))
        .orElse(null);
  }

  private @Nullable Sourced bio() {
    for (Block block : layout.all(Kind.BIO).toList()) {
      Span employer = Bios.employer(block.of(text));
      if (employer != null) {
        Span there = shifted(employer, block.span().start());
        OutletMention known = known(there);
        Span name = known == null ? Press.name(text, there) : known.span();
        boolean ofPress =
            known != null
                || (name != null && Press.isOne(name.of(text)))
                || STAFF.matcher(text).region(block.span().start(), there.start()).find();
        if (name != null && ofPress) {
          String label = known == null ? name.of(text) : known.outlet().label();
          return said(label, new Span(block.span().start(), name.end()));
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
        return said(outlet.label(), block.span());
      }
    }
    return null;
  }

  /** Copyright, then the lines that ask to share: by name, or by the host in them. */
  private @Nullable Sourced smallPrint() {
    for (Kind kind : List.of(Kind.LEGAL, Kind.SHARE, Kind.CREDIT, Kind.RELATED)) {
      for (Block block : layout.all(kind).toList()) {
        OutletMention named =
            kind == Kind.RELATED || kind == Kind.CREDIT ? null : known(block.span());
        if (named != null) {
          return said(named.outlet().label(), block.span());
        }
        String host = Hosts.in(block.of(text));
        Outlet at = host == null ? null : outlets.at(host).orElse(null);
        if (at != null) {
          return said(at.label(), block.span());
        }
      }
    }
    return null;
  }

  /** The agency that is given as the author, or behind one. */
  private @Nullable Sourced signedAbove() {
    Said author = raw.given().author();
    if (author == null) {
      return null;
    }
    List<String> pieces = List.of(COMMA.split(author.value()));
    return Stream.of(author.value(), pieces.getLast(), pieces.getFirst())
        .map(piece -> outlets.named(piece).orElse(null))
        .filter(outlet -> outlet != null && outlet.agency())
        .findFirst()
        .map(agency -> new Sourced(agency.label(), author.from(), List.of()))
        .orElse(null);
  }

  /** The agency in dateline, byline or sign-off. */
  private @Nullable Sourced agency() {
    Block body = layout.first(Kind.BODY).orElse(null);
    Dateline dateline = body == null ? null : Dateline.of(body.of(text));
    if (body != null && dateline == null) {
      OutletMention mark = marks.before(body.span());
      if (mark != null) {
        return said(mark.outlet().label(), mark.span());
      }
    }
    if (body != null && dateline != null) {
      for (Span piece : dateline.pieces().reversed()) {
        Span there = shifted(piece, body.span().start());
        boolean day = dateline.day() != null && dateline.day().overlaps(piece);
        String name = there.of(text);
        Outlet agency = outlets.named(name).or(() -> outlets.at(name)).orElse(null);
        if (agency != null && !day) {
          return said(agency.label(), there);
        }
      }
    }
    Block last = layout.all(Kind.BODY).reduce((one, next) -> next).orElse(null);
    OutletMention sign = last == null ? null : marks.behind(last.span());
    if (sign != null) {
      return said(sign.outlet().label(), sign.span());
    }
    return Stream.concat(layout.all(Kind.BYLINE), layout.all(Kind.CREDIT))
        .filter(block -> !Contributors.isOne(block.of(text)))
        .map(block -> known(block.span()))
        .filter(Objects::nonNull)
        .findFirst()
        .map(named -> said(named.outlet().label(), named.span()))
        .orElse(null);
  }

  /** Where nothing is said but every photo is one agency's, the copy is that agency's too. */
  private @Nullable Sourced photos() {
    Set<String> labels = new HashSet<>();
    Sourced first = null;
    int photos = 0;
    for (Block block : layout.all(Kind.CAPTION).toList()) {
      Span credit = new Captions(outlets).credit(block.of(text));
      OutletMention named = credit == null ? null : known(shifted(credit, block.span().start()));
      if (credit == null || named == null) {
        return null;
      }
      labels.add(named.outlet().label());
      photos++;
      first =
          first == null
              ? said(named.outlet().label(), shifted(credit, block.span().start()))
              : first;
    }
    return photos >= PHOTOS_THAT_TELL && labels.size() == 1 ? first : null;
  }

  private @Nullable OutletMention known(Span where) {
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

  private String label(String name) {
    return outlets.named(name).or(() -> outlets.at(name)).map(Outlet::label).orElse(name);
  }

  private static Sourced said(String label, Span evidence) {
    return new Sourced(label, "text", List.of(evidence));
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
