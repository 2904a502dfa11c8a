package org.isnad.html;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article: JSON-LD first, then meta tags, then markup, then print. */
final class PageMetadata {
  /** What some templates name as the publisher is the maker of the template. */
  private static final Pattern SOFTWARE =
      Pattern.compile("(?i)blogger|wordpress(?:\\.com)?|drupal|joomla!?|my (?:blog|site)");

  /** What stands in a title where others have the site's name. */
  private static final Pattern SECTION =
      Pattern.compile(
          "(?iu)(?:world |latest |local |breaking )?news|opinions?|analysis|home|politics|video|articles?"
              + "|print(?:er[- ]friendly)?(?: version)?|طباعة|drucken|imprimer|imprimir|stampa|yazdır"
              + "|(?:ال)?[أا]خبار|ر[أا]ي|آراء|مقالات|سياسة|تقارير|الرئيسية");

  /** {@code Dijla Post, the voice of the river}. */
  private static final String BOAST = "(?<=^\\p{Lu}[^,]{2,40}), (?:the|your) \\p{Ll}.*$";

  private final Document page;
  private final LinkedData json;
  private final HeadTags tags;

  PageMetadata(Document page) {
    this.page = page;
    this.json = LinkedData.of(page);
    this.tags = HeadTags.of(page);
  }

  Given given() {
    Said told = outlet();
    Said url = url();
    PageHeading heading = PageHeading.of(page, json, tags, told == null ? "" : told.value());
    Said outlet =
        Stream.of(told, inTitle(heading.element()))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(
                () -> SiteName.printed(page, title(heading), url == null ? "" : url.value()));
    String site = outlet == null ? "" : outlet.value();
    String title = title(heading);
    PageLines lines = PageLines.of(page.body(), heading.element());
    var state = new PageState(page, title);
    return new Given(
        null,
        heading.title(),
        PageDate.of(page, json, tags, lines, url, state),
        outlet == null ? null : shortened(outlet),
        PageAuthor.of(page, json, tags, new BylineLines(page, lines, site), state, site, title),
        url);
  }

  private static String title(PageHeading heading) {
    return heading.title() == null ? "" : heading.title().value();
  }

  private @Nullable Said outlet() {
    List<Said> told =
        Stream.of(
                json.said("publisher"),
                tags.first("ogsitename"),
                tags.first("applicationname"),
                tags.first("dcpublisher"),
                SiteName.publisher(page))
            .filter(Objects::nonNull)
            .filter(said -> !SOFTWARE.matcher(said.value()).matches())
            .filter(said -> !Byline.isAddress(said.value()))
            .toList();
    return told.stream()
        .filter(said -> PageTitle.isEdge(page.title(), said.value()))
        .findFirst()
        .or(() -> told.stream().findFirst())
        .or(() -> Optional.ofNullable(inTitle(PageHeading.first(page))))
        .orElseGet(json::site);
  }

  /**
   * {@code Dijla Post | News of the river}: the piece that the page's title has, or the first,
   * without what it says of itself.
   */
  private Said shortened(Said site) {
    List<String> pieces = List.of(site.value().split(" \\| ", -1));
    String name =
        pieces.stream()
            .filter(piece -> PageTitle.isEdge(page.title(), piece) && piece.indexOf('.') < 0)
            .findFirst()
            .orElse(pieces.getFirst())
            .replaceFirst(BOAST, "")
            .strip();
    return name.isEmpty() ? site : new Said(name, site.from(), site.where());
  }

  /** What a page's title says besides its heading. */
  private @Nullable Said inTitle(@Nullable Element heading) {
    if (heading == null) {
      return null;
    }
    String site = PageTitle.site(page.title(), heading.text());
    // Where the heading is the site's, what is left of the title is the article's, and longer.
    boolean longest =
        PageTitle.pieces(page.title()).stream()
                .allMatch(piece -> piece.length() <= heading.text().length())
            || (site != null && SiteName.isPictured(page, site));
    return site == null || !longest || SECTION.matcher(site).matches() || Byline.isAddress(site)
        ? null
        : new Said(site, "metadata", "the page's <title>");
  }

  private @Nullable Said url() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String address = canonical == null ? "" : canonical.attr("href").strip();
    Said linked = address.isEmpty() ? null : new Said(address, "metadata", "the page's <link>");
    return first(linked, tags.first("ogurl"), json.said("url"), SavedFrom.of(page));
  }

  private static @Nullable Said first(@Nullable Said... candidates) {
    return Stream.of(candidates).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
