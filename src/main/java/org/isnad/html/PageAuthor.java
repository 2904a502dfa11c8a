package org.isnad.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Who wrote a page, where that reads like names: what its head says, then what it prints. */
final class PageAuthor {
  /** Names of meta tags, their letters alone, in the order of how sure they are. */
  private static final List<String> TAGS =
      List.of(
          "author",
          "authors",
          "articleauthor",
          "articleauthorname",
          "parselyauthor",
          "dccreator",
          "dctermscreator",
          "citationauthor",
          "sailthruauthor",
          "byl",
          "creator");

  /** Where pages print it, in the order of how sure it is. */
  private static final String[] PLACES = {
    "[itemprop=author] [itemprop=name], [property~=^(?:schema:)?author$] [property~=name$]",
    "[rel=author]",
    "[itemprop=author], [property~=^(?:schema:)?author$]",
    ".byline__name, .byline-name, .author-name, .author__name, .post-author-name, .vcard .fn,"
        + " .author.fn",
    "[class~=(?i)(?:^|\\s)(?:article-?|post-?|entry-?)?(?:byline|author)(?:\\s|$)]",
    "[class*=byline], [class*=by-line], [id*=byline], [data-testid*=byline],"
        + " [data-component*=byline]",
    "[class*=author]"
  };

  /** So many of the places hold nothing but the name, were it that of a user. */
  private static final int SURE = 4;

  private static final Pattern USER = Pattern.compile("[\\p{L}\\p{N}_.-]{2,30}");
  private static final int LOOKED_AT = 12;

  private final Document page;
  private final String outlet;

  private PageAuthor(Document page, String outlet) {
    this.page = page;
    this.outlet = outlet;
  }

  /** The first who is not the outlet itself; the outlet where nobody else is named. */
  static @Nullable Said of(
      Document page,
      LinkedData json,
      HeadTags tags,
      List<String> lines,
      String outlet,
      String title) {
    var author = new PageAuthor(page, outlet);
    List<Said> found =
        Stream.<Stream<@Nullable Said>>of(
                Stream.of(author.told(json.hasArticle() ? json.said("author") : null)),
                TAGS.stream().map(tag -> author.told(joined(tags.all(tag)))),
                Stream.of(author.told(labelled(tags))),
                IntStream.range(0, PLACES.length).mapToObj(author::printed),
                Stream.of(
                    author.near(lines),
                    author.told(json.onlyPerson()),
                    author.told(json.said("author")),
                    author.told(json.said("creator"))))
            .flatMap(each -> each)
            .filter(Objects::nonNull)
            .filter(said -> !PageTitle.same(said.value(), title))
            .toList();
    return found.stream()
        .filter(said -> !PageTitle.same(said.value(), outlet))
        .findFirst()
        .orElse(found.isEmpty() ? null : found.getFirst());
  }

  private static @Nullable Said joined(List<Said> all) {
    List<Said> names = all.stream().filter(said -> !Byline.isAddress(said.value())).toList();
    if (names.isEmpty()) {
      return null;
    }
    String value = names.stream().map(Said::value).distinct().collect(Collectors.joining(", "));
    return new Said(value, names.getFirst().from(), names.getFirst().where());
  }

  /** What cards for messages say in pairs of a label and a value. */
  private static @Nullable Said labelled(HeadTags tags) {
    Said label = tags.first("twitterlabel1");
    boolean writer = label != null && Byline.LABEL.matcher(label.value()).matches();
    return writer ? tags.first("twitterdata1") : null;
  }

  /** What a page's head says, without what is not the name. */
  private @Nullable Said told(@Nullable Said author) {
    String name = author == null ? "" : Byline.names(author.value(), outlet);
    return name.isEmpty() || author == null ? null : new Said(name, author.from(), author.where());
  }

  private @Nullable Said printed(int place) {
    List<Element> there =
        page.select(PLACES[place]).stream()
            .filter(each -> !Comments.hold(each))
            .limit(LOOKED_AT)
            .toList();
    Function<Element, String> user = place < SURE ? this::user : each -> "";
    return Stream.<Function<Element, String>>of(this::whole, this::links, this::line, user)
        .flatMap(way -> there.stream().flatMap(each -> said(way.apply(each), each)))
        .findFirst()
        .orElse(null);
  }

  private static Stream<Said> said(String name, Element element) {
    return name.isEmpty()
        ? Stream.empty()
        : Stream.of(new Said(name, "metadata", "the page's <" + element.normalName() + ">"));
  }

  private String whole(Element element) {
    String value = element.hasAttr("content") ? element.attr("content") : spaced(element);
    return Byline.onlyNames(value, outlet);
  }

  /** A space between pieces that only their looks set apart. */
  private static String spaced(Element element) {
    return element
        .nodeStream(TextNode.class)
        .map(TextNode::text)
        .collect(Collectors.joining(" "))
        .replaceAll("[\\s\\u00A0]+", " ")
        .strip();
  }

  private String user(Element element) {
    String name = Byline.names(element.text(), outlet);
    return USER.matcher(name).matches() ? name : "";
  }

  /** {@code By <a>Nadia Hakim</a> in Hit and <a>Sami Darwish</a>}. */
  private String links(Element element) {
    var names = new LinkedHashSet<String>();
    for (Element link : element.select("a")) {
      String name = Byline.onlyNames(link.text(), outlet);
      if (!name.isEmpty() && name.indexOf(' ') > 0) {
        names.add(name);
      }
    }
    return String.join(", ", names);
  }

  private String line(Element element) {
    return Byline.in(spaced(element), outlet);
  }

  /** A line near the heading that says "by". */
  private @Nullable Said near(List<String> lines) {
    for (String line : lines) {
      String name = Byline.in(line, outlet);
      if (!name.isEmpty()) {
        return new Said(name, "metadata", "a line near the page's heading");
      }
    }
    return null;
  }
}
