package org.isnad.html;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article: JSON-LD first, then meta tags, then markup, then print. */
final class PageMetadata {
  private final Document page;
  private final LinkedData json;
  private final HeadTags tags;

  PageMetadata(Document page) {
    this.page = page;
    this.json = LinkedData.of(page);
    this.tags = HeadTags.of(page);
  }

  Given given() {
    Said outlet = outlet();
    Said url = url();
    String site = outlet == null ? "" : outlet.value();
    PageHeading heading = PageHeading.of(page, json, tags, site);
    String title = heading.title() == null ? "" : heading.title().value();
    List<String> lines = Masthead.around(page.body(), heading.element());
    return new Given(
        null,
        heading.title(),
        PageDate.of(page, json, tags, lines, url),
        outlet,
        PageAuthor.of(page, json, tags, lines, site, title),
        url);
  }

  private @Nullable Said outlet() {
    return first(
        json.said("publisher"),
        tags.first("ogsitename"),
        tags.first("applicationname"),
        tags.first("dcpublisher"),
        inTitle());
  }

  private @Nullable Said inTitle() {
    Element heading = page.selectFirst("h1");
    if (heading == null) {
      return null;
    }
    String site = PageTitle.site(page.title(), heading.text());
    // Where the heading is the site's, what is left of the title is the article's.
    return site == null || site.length() > heading.text().length()
        ? null
        : new Said(site, "metadata", "the page's <title>");
  }

  private @Nullable Said url() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String address = canonical == null ? "" : canonical.attr("href").strip();
    Said linked = address.isEmpty() ? null : new Said(address, "metadata", "the page's <link>");
    return first(linked, tags.first("ogurl"), json.said("url"));
  }

  private static @Nullable Said first(@Nullable Said... candidates) {
    return Stream.of(candidates).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
