package org.isnad.credits;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isnad.article.Authors;
import org.isnad.article.People;
import org.isnad.article.Sourced;
import org.isnad.article.Span;
import org.isnad.layout.Block;
import org.isnad.layout.Block.Kind;
import org.isnad.layout.Byline;
import org.isnad.layout.Desks;
import org.isnad.layout.Layout;
import org.isnad.layout.PlacedNames;
import org.isnad.layout.ReportingCredit;
import org.isnad.press.OutletMention;
import org.isnad.press.OutletNames;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * Finds who wrote an article: sidecar, metadata, byline, and where there is none the line that
 * credits who reported. An outlet is no author, nor is a desk of one.
 */
public final class AuthorFinder {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  /** A body that signs, such as {@code By SOHR}. */
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");

  /** What joins a name and whom it is of. */
  private static final Pattern JOINT = Pattern.compile("(?:\\s*[,|/(–—-]|\\s+(?:for|of|at))\\s*$");

  /** What may stand behind the name of an outlet, such as a post. */
  private static final Pattern REST = Pattern.compile("\\)?(?: (?!and |with )[\\p{L}-]+){0,3}");

  /** A longer paragraph tells of whom it names. */
  private static final int LONGEST_LINE = 80;

  private AuthorFinder() {}

  /**
   * Finds them.
   *
   * @param placed knows the names of places: before a day or a name stands who wrote, or where
   */
  public static @Nullable Sourced find(
      RawArticle raw, Layout layout, OutletNames outlets, PlacedNames placed) {
    Said said = raw.given().author();
    if (said != null && !said.isPerhaps()) {
      String name = withoutOutlet(said.value().replaceFirst("^(?i:by)\\s+", ""), outlets);
      return isNobody(name, outlets, placed::isPlace)
              || placed.isPlace(name)
              || (name.equalsIgnoreCase(raw.given().publisher()) && People.isNone(name))
          ? null
          : new Sourced(name, said.from(), List.of());
    }
    String outlet = raw.given().publisher();
    Sourced printed = printed(layout, outlets, placed, outlet);
    return printed == null && said != null ? perhaps(said, layout, placed, outlet) : printed;
  }

  /**
   * The first of several lines that is names beside a place, else the first of names alone, unless
   * the article tells of them.
   */
  private static @Nullable Sourced perhaps(
      Said said, Layout layout, PlacedNames placed, String outlet) {
    List<String> lines = said.value().lines().toList();
    return lines.stream()
        .map(line -> Authors.joined(placed.in(line, outlet)))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .or(() -> lines.stream().filter(placed::areAlone).findFirst())
        .filter(names -> layout.all(Kind.BODY).noneMatch(block -> tells(block, layout, names)))
        .map(names -> new Sourced(names, said.from(), List.of()))
        .orElse(null);
  }

  private static boolean tells(Block block, Layout layout, String names) {
    String text = block.of(layout.text());
    return text.length() > LONGEST_LINE && text.contains(names);
  }

  private static @Nullable Sourced printed(
      Layout layout, OutletNames outlets, PlacedNames placed, String outlet) {
    for (Block block : bylines(layout)) {
      String line = block.of(layout.text());
      Byline byline = Byline.at(line);
      List<String> names = byline == null ? unannounced(line, placed, outlet) : List.of();
      if (!names.isEmpty()) {
        return new Sourced(Authors.joined(names), "text", List.of(block.span()));
      } else if (byline != null) {
        String name = name(byline, line, outlets);
        boolean place = byline.names().start() == 0 && placed.isPlace(name);
        boolean nobody = Desks.isOne(name) || place || ACRONYM.matcher(name).matches();
        if (outlets.named(name).isEmpty() && !nobody) {
          return new Sourced(name, "text", List.of(block.span()));
        }
      }
    }
    return credited(layout, outlets);
  }

  private static List<String> unannounced(String line, PlacedNames placed, String outlet) {
    return placed.isSignature(line) ? Authors.of(line) : placed.in(line, outlet);
  }

  /** An outlet, a desk, or these and where they are: {@code Reuters, Amman}. */
  private static boolean isNobody(String name, OutletNames outlets, Predicate<String> places) {
    Predicate<String> house = one -> outlets.named(one).isPresent() || Desks.isOne(one);
    List<String> pieces = List.of(COMMA.split(name));
    boolean body = pieces.size() > 1 && ACRONYM.matcher(pieces.getFirst()).matches(); // ČTK, Hit
    return house.test(name)
        || (body && pieces.stream().skip(1).noneMatch(one -> one.indexOf(' ') > 0))
        || (house.test(pieces.getFirst())
            && pieces.stream().skip(1).allMatch(one -> house.test(one) || places.test(one)));
  }

  /** Those of a list of other articles are below the body, and several. */
  private static List<Block> bylines(Layout layout) {
    List<Block> all = layout.all(Kind.BYLINE).toList();
    int body = layout.first(Kind.BODY).map(block -> block.span().start()).orElse(Integer.MAX_VALUE);
    boolean below = all.size() > 1 && all.getFirst().span().start() > body;
    return below ? List.of() : all;
  }

  /** As written; where places or an outlet stand between the names, the names alone. */
  private static String name(Byline byline, String line, OutletNames outlets) {
    String written = withoutOutlet(byline.names().of(line), outlets);
    List<String> all =
        byline.authors(line).stream().filter(one -> outlets.named(one).isEmpty()).toList();
    return all.size() > Authors.of(written).size() ? Authors.joined(all) : written;
  }

  /** {@code RANA SAAB Associated Press}, {@code Rana Saab, Reuters senior correspondent}. */
  private static String withoutOutlet(String names, OutletNames outlets) {
    for (OutletMention one : outlets.in(names, new Span(0, names.length()))) {
      String before = names.substring(0, one.span().start());
      String name = JOINT.matcher(before).replaceFirst("").strip();
      String rest = names.substring(one.span().end());
      boolean joined = !name.equals(before.strip());
      if (name.indexOf(' ') > 0 && (joined ? REST.matcher(rest).matches() : rest.isEmpty())) {
        return name;
      }
    }
    return names;
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
