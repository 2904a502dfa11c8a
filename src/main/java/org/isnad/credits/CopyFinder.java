package org.isnad.credits;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.article.Sourced;
import org.isnad.article.Span;
import org.isnad.gazetteer.Outlet;
import org.isnad.layout.Block;
import org.isnad.layout.Block.Kind;
import org.isnad.layout.Captions;
import org.isnad.layout.Contributors;
import org.isnad.layout.Dateline;
import org.isnad.layout.Layout;
import org.isnad.press.OutletMention;
import org.isnad.press.OutletNames;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose copy an article is: an agency's mark in the dateline, at the end, in the byline or
 * the credits, the prefix of a syndicator, an agency that is given as the author.
 */
final class CopyFinder {
  private static final Pattern COMMA = Pattern.compile("\\s*[,|]\\s*");

  private static final int PHOTOS_THAT_TELL = 2;

  private final RawArticle raw;
  private final Layout layout;
  private final String text;
  private final OutletNames outlets;
  private final OutletLines lines;
  private final AgencyMarks marks;

  CopyFinder(RawArticle raw, Layout layout, OutletNames outlets, OutletLines lines) {
    this.raw = raw;
    this.layout = layout;
    this.text = layout.text();
    this.outlets = outlets;
    this.lines = lines;
    this.marks = new AgencyMarks(text, outlets);
  }

  /** Null if nothing says so. */
  @Nullable Sourced find() {
    return OutletFinder.first(
        List.of(this::prefix, this::atTheStart, this::atTheEnd, this::credited, this::signedAbove));
  }

  private @Nullable Sourced prefix() {
    return lines.inPrefix(false);
  }

  /** The agency in the dateline, or its mark before the first words. */
  private @Nullable Sourced atTheStart() {
    Block body = layout.first(Kind.BODY).orElse(null);
    if (body == null) {
      return null;
    }
    Dateline dateline = Dateline.of(body.of(text));
    return dateline == null
        ? named(marks.before(body.span()))
        : inDateline(dateline, body.span().start());
  }

  private @Nullable Sourced inDateline(Dateline dateline, int start) {
    for (Span piece : dateline.pieces().reversed()) {
      Span there = OutletLines.shifted(piece, start);
      boolean day = dateline.day() != null && dateline.day().overlaps(piece);
      String name = there.of(text);
      Outlet agency = outlets.named(name).or(() -> outlets.at(name)).orElse(null);
      if (agency != null && !day) {
        return OutletLines.said(agency.label(), there);
      }
    }
    return null;
  }

  /** The agency that signs off. */
  private @Nullable Sourced atTheEnd() {
    Block last = layout.all(Kind.BODY).reduce((one, next) -> next).orElse(null);
    return last == null ? null : named(marks.behind(last.span()));
  }

  private @Nullable Sourced credited() {
    return Stream.concat(layout.all(Kind.BYLINE), layout.all(Kind.CREDIT))
        .filter(block -> !Contributors.isOne(block.of(text)))
        .map(block -> lines.known(block.span()))
        .filter(Objects::nonNull)
        .findFirst()
        .map(CopyFinder::named)
        .orElse(null);
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

  /** Where nothing is said but every photo is one agency's, the copy is that agency's too. */
  @Nullable Sourced photos() {
    Set<String> labels = new HashSet<>();
    Sourced first = null;
    int photos = 0;
    for (Block block : layout.all(Kind.CAPTION).toList()) {
      Span credit = new Captions(outlets).credit(block.of(text));
      OutletMention named =
          credit == null ? null : lines.known(OutletLines.shifted(credit, block.span().start()));
      if (credit == null || named == null) {
        return null;
      }
      labels.add(named.outlet().label());
      photos++;
      first =
          first == null
              ? OutletLines.said(
                  named.outlet().label(), OutletLines.shifted(credit, block.span().start()))
              : first;
    }
    return photos >= PHOTOS_THAT_TELL && labels.size() == 1 ? first : null;
  }

  private static @Nullable Sourced named(@Nullable OutletMention one) {
    return one == null ? null : OutletLines.said(one.outlet().label(), one.span());
  }
}
