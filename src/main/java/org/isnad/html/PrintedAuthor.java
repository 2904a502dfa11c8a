package org.isnad.html;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.article.Authors;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Who wrote a page by what the page shows its readers. */
final class PrintedAuthor {
  private static final String ALIKE = "[class*=author], [class*=byline]";

  private static final Pattern USER = Pattern.compile("[\\p{L}\\p{N}_.-]{2,30}");
  private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}-]*");
  private static final Pattern PICTURES =
      Pattern.compile(
          "(?iu)(?<!\\p{L}(?:and|&) )(?:photo(?:graph)?(?:s|y)?|pictures?|images?|illustrations?|videos?|fotos?|bilder|تصوير"
              + "|عدسة|عکس|צילום)(?: by| von| de| di| از)?\\s*:?\\s*$");

  private static final Pattern EMPTY = Pattern.compile("[\\s\\u00A0]+(?:,[\\s\\u00A0]+)+");
  private static final int LOOKED_AT = 12;

  /** Of words that may announce a name. */
  private static final int LONGEST_WORD = 4;

  /** Here stands who said it, or who took the picture. */
  private static final String QUOTED = "blockquote, figure";

  private static final String HIDDEN = "[hidden], [style~=(?i)display\\s*:\\s*none]";

  /** What has more links is no byline but a list of articles. */
  private static final int MOST = 10;

  private final Document page;
  private final BylineLines lines;
  private final String outlet;

  PrintedAuthor(Document page, BylineLines lines, String outlet) {
    this.page = page;
    this.lines = lines;
    this.outlet = outlet;
  }

  /** What stands where nothing but a name does. */
  Stream<@Nullable Said> sure() {
    return AuthorPlace.ALL.stream().filter(AuthorPlace::isName).map(this::printed);
  }

  /** All that may be it, surest first. */
  Stream<@Nullable Said> all() {
    return Stream.concat(AuthorPlace.ALL.stream().map(this::printed), Stream.of(lines.author()));
  }

  private @Nullable Said printed(AuthorPlace place) {
    List<Element> there =
        page.select(place.selector()).stream()
            .filter(each -> !Comments.hold(each) && each.closest(QUOTED) == null)
            .filter(each -> !isOfPictures(each))
            .filter(each -> !place.isLink() || lines.label(each.text()))
            .filter(each -> !place.isOfPerson() || NamesAlone.arePeople(each.text()))
            .limit(LOOKED_AT)
            .collect(collectingAndThen(toList(), PrintedAuthor::shown))
            .stream()
            .collect(collectingAndThen(toList(), this::withoutLists));
    Function<Element, String> user = place.isName() ? this::user : each -> "";
    for (Function<Element, String> way :
        List.<Function<Element, String>>of(this::whole, this::links, this::sentence, user)) {
      for (Element each : there) {
        if (!way.apply(each).isEmpty()) {
          return said(each, WritersBeside.of(each, there).map(way));
        }
      }
    }
    return null;
  }

  /** {@code Photographs by <span>Sami Darwish</span>}. */
  private static boolean isOfPictures(Element element) {
    return element.previousSibling() instanceof TextNode words
        && PICTURES.matcher(words.text()).find();
  }

  /** Those that readers see; all where they see none, for some hide what they tell programs. */
  private static List<Element> shown(List<Element> all) {
    List<Element> seen = all.stream().filter(each -> each.closest(HIDDEN) == null).toList();
    return seen.isEmpty() ? all : seen;
  }

  /** Without boxes that hold several alike, each with a name of its own. */
  private List<Element> withoutLists(List<Element> all) {
    return all.stream()
        .filter(
            each ->
                each.select(ALIKE).stream()
                    .filter(part -> !part.equals(each) && !said(part).isEmpty())
                    .collect(groupingBy(Element::className, counting()))
                    .values()
                    .stream()
                    .allMatch(count -> count < 2))
        .toList();
  }

  private static Said said(Element element, Stream<String> names) {
    List<String> all = names.filter(each -> !each.isEmpty()).distinct().toList();
    String value =
        all.stream()
            .filter(one -> all.stream().noneMatch(other -> isPartOf(one, other)))
            .collect(joining(", "));
    return new Said(value, "metadata", "the page's <" + element.normalName() + ">");
  }

  private static boolean isPartOf(String one, String other) {
    return !one.equals(other) && Authors.of(other).contains(one);
  }

  private String said(Element element) {
    String value =
        Masthead.plain(element.hasAttr("content") ? element.attr("content") : spaced(element));
    String first = Byline.firstOf(value, outlet);
    String listed = first.isEmpty() ? NamesAlone.parted(value, outlet) : first;
    String names = listed.isEmpty() ? Byline.onlyNames(value, outlet) : listed;
    return names.isEmpty() ? Byline.besidePlace(value, outlet) : names;
  }

  private String whole(Element element) {
    String names = said(element);
    return names.isEmpty() ? "" : withoutPlace(element, withoutWord(element, names));
  }

  /** {@code De <a>Nadia Hakim</a>}: a short word before the link is none of the name. */
  private String withoutWord(Element element, String names) {
    Element link = element.selectFirst("a");
    String linked = link == null ? "" : Byline.onlyNames(link.text(), outlet);
    String word = element.ownText().strip();
    boolean before = linked.indexOf(' ') > 0 && word.length() <= LONGEST_WORD;
    return before && names.equals(word + " " + linked) ? linked : names;
  }

  /** {@code <a>Nadia Hakim</a> <span>Hit</span>}: the name has an element of its own. */
  private String withoutPlace(Element element, String names) {
    return element.getAllElements().stream()
        .skip(1)
        .map(part -> Byline.onlyNames(part.text(), outlet))
        .filter(part -> part.indexOf(' ') > 0 && names.startsWith(part + " "))
        .filter(part -> ONE_WORD.matcher(names.substring(part.length() + 1)).matches())
        .findFirst()
        .orElse(names);
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
    boolean box = element.className().contains("author");
    List<Element> links = element.select(box ? "a, strong, b, h3, h4, h5" : "a");
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
}
