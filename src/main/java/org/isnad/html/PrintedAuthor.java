package org.isnad.html;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Who wrote a page by what the page shows its readers. */
final class PrintedAuthor {
  /** Where pages print it, in the order of how sure it is. */
  private static final String[] PLACES = {
    "[itemprop=author] [itemprop=name], [property~=^(?:schema:)?author$] [property~=name$]",
    "[rel=author]",
    "[itemprop=author], [property~=^(?:schema:)?author$]",
    ".byline__name, .byline-name, .post-author-name, [class*=author-name], [class*=author__name],"
        + " [class*=author_name], [class*=authorName], .vcard .fn, .author.fn",
    "[class~=(?i)(?:^|\\s)(?:article|post|entry|news|story|haber)?[_-]?(?:byline|author|writer"
        + "|reporter|auteur|autor|yazar|muhabir|katib|kateb|كاتب|الكاتب)(?:[_-]?name)?(?:\\s|$)]",
    "[class*=byline], [class*=by-line], [id*=byline], [data-testid*=byline],"
        + " [data-component*=byline]",
    "[class*=author]",
    ".full-name, .fullname"
  };

  /** So many of the places hold nothing but the name, were it that of a user. */
  private static final int SURE = 4;

  private static final Pattern USER = Pattern.compile("[\\p{L}\\p{N}_.-]{2,30}");
  private static final Pattern EMPTY = Pattern.compile("[\\s\\u00A0]+(?:,[\\s\\u00A0]+)+");
  private static final int LOOKED_AT = 12;

  /** Here stands who said it, or who took the picture. */
  private static final String QUOTED = "blockquote, figure";

  /** What has more links is no byline but a list of articles. */
  private static final int MOST = 10;

  private final Document page;
  private final List<String> lines;
  private final String outlet;

  /**
   * What a page shows.
   *
   * @param lines those around its heading
   */
  PrintedAuthor(Document page, List<String> lines, String outlet) {
    this.page = page;
    this.lines = lines;
    this.outlet = outlet;
  }

  /** What stands where nothing but a name does. */
  Stream<@Nullable Said> sure() {
    return IntStream.range(0, SURE).mapToObj(this::printed);
  }

  /** All that may be it, surest first. */
  Stream<@Nullable Said> all() {
    return Stream.concat(
        IntStream.range(0, PLACES.length).mapToObj(this::printed), Stream.of(near()));
  }

  /** Whether a name stands in one of the lines around the heading. */
  boolean isNearHeading(String name) {
    String letters = PageTitle.letters(name);
    return lines.stream().anyMatch(line -> PageTitle.letters(line).contains(letters));
  }

  private @Nullable Said printed(int place) {
    List<Element> there =
        page.select(PLACES[place]).stream()
            .filter(each -> !Comments.hold(each) && each.closest(QUOTED) == null)
            .limit(LOOKED_AT)
            .toList();
    Function<Element, String> user = place < SURE ? this::user : each -> "";
    for (Function<Element, String> way :
        List.<Function<Element, String>>of(this::whole, this::links, this::sentence, user)) {
      for (Element each : there) {
        if (!way.apply(each).isEmpty()) {
          return said(each, beside(each, there).map(way));
        }
      }
    }
    return null;
  }

  /** Those of the same line: {@code By <a>Nadia Hakim</a>, <a>Sami Darwish</a>}. */
  private static Stream<Element> beside(Element first, List<Element> all) {
    return all.stream().filter(each -> line(each).equals(line(first)));
  }

  private static Element line(Element element) {
    Element at = element;
    while (at.parent() != null && !at.isBlock()) {
      at = at.parent();
    }
    return at;
  }

  private static Said said(Element element, Stream<String> names) {
    String value = names.filter(each -> !each.isEmpty()).distinct().collect(joining(", "));
    return new Said(value, "metadata", "the page's <" + element.normalName() + ">");
  }

  private String whole(Element element) {
    String value = element.hasAttr("content") ? element.attr("content") : spaced(element);
    return Byline.onlyNames(value, outlet);
  }

  /** A space between pieces that only their looks set apart, a comma between blocks. */
  private static String spaced(Element element) {
    var text = new StringBuilder();
    element.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            text.append(' ').append(words.text());
          } else if (depth > 0 && node instanceof Element part && Blocks.isBlock(part)) {
            text.append(", ");
          }
        });
    String words = EMPTY.matcher(text).replaceAll(", ").replaceAll("[\\s\\u00A0]+", " ");
    return words.replaceAll("^[ ,]+|[ ,]+$", "");
  }

  private String user(Element element) {
    String name = Byline.names(element.text(), outlet);
    return USER.matcher(name).matches() ? name : "";
  }

  /** {@code By <a>Nadia Hakim</a> in Hit and <a>Sami Darwish</a>}. */
  private String links(Element element) {
    Set<String> names = new LinkedHashSet<>();
    List<Element> links = element.select("a");
    for (Element link : links.size() > MOST ? List.<Element>of() : links) {
      String name = Byline.onlyNames(link.text(), outlet);
      if (!name.isEmpty() && name.indexOf(' ') > 0) {
        names.add(name);
      }
    }
    return String.join(", ", names);
  }

  private String sentence(Element element) {
    return Byline.in(spaced(element), outlet);
  }

  /** A line near the heading that says "by". */
  private @Nullable Said near() {
    for (String line : lines) {
      String name = Byline.in(line, outlet);
      if (!name.isEmpty()) {
        return new Said(name, "metadata", "a line near the page's heading");
      }
    }
    return null;
  }
}
