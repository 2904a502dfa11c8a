package org.isnad.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article in its head: JSON-LD first, then meta tags, then markup. */
final class PageMetadata {
  private final Document page;
  private final PageJson json;
  private final Map<String, String> tags;

  PageMetadata(Document page) {
    this.page = page;
    this.json = PageJson.of(page);
    this.tags = tags(page);
  }

  Given given() {
    Said outlet = outlet();
    return new Given(null, title(outlet), date(), outlet, author(), url());
  }

  private @Nullable Said title(@Nullable Said outlet) {
    Said title =
        first(
            json.said("headline"),
            meta("og:title"),
            meta("twitter:title"),
            element("h1", null),
            element("title", null));
    return title == null
        ? null
        : new Said(
            PageTitle.clean(title.value(), outlet == null ? "" : outlet.value()),
            title.from(),
            title.where());
  }

  private @Nullable Said date() {
    return first(
        json.said("datePublished"),
        meta("article:published_time"),
        meta("og:article:published_time"),
        meta("parsely-pub-date"),
        meta("dc.date.issued"),
        meta("dc.date"),
        meta("dcterms.created"),
        meta("sailthru.date"),
        meta("article.published"),
        meta("publishdate"),
        meta("publish-date"),
        meta("pubdate"),
        meta("date"),
        element("[itemprop=datePublished][content]", "content"),
        element("[itemprop=datePublished][datetime]", "datetime"),
        element("time[pubdate][datetime]", "datetime"),
        element("article time[datetime], header time[datetime]", "datetime"),
        element("time[datetime]", "datetime"),
        json.said("dateCreated"));
  }

  private @Nullable Said outlet() {
    return first(
        json.said("publisher"),
        meta("og:site_name"),
        meta("application-name"),
        meta("dc.publisher"),
        inTitle());
  }

  private @Nullable Said inTitle() {
    Element heading = page.selectFirst("h1");
    String site = heading == null ? null : PageTitle.site(page.title(), heading.text());
    return site == null ? null : said(site, "the page's <title>");
  }

  private @Nullable Said author() {
    Said author =
        first(
            json.said("author"),
            meta("author"),
            meta("article:author"),
            meta("parsely-author"),
            meta("dc.creator"),
            element("[rel=author]", null),
            element("[itemprop=author]", null));
    return author == null || author.value().contains("://") ? null : author;
  }

  private @Nullable Said url() {
    return first(element("link[rel=canonical]", "href"), meta("og:url"), json.said("url"));
  }

  private @Nullable Said meta(String name) {
    String content = tags.get(name);
    return content == null ? null : said(content, "the page's meta tag " + name);
  }

  /** The first content of each tag, by whichever attribute names it, in lower case. */
  private static Map<String, String> tags(Document page) {
    Map<String, String> tags = new HashMap<>();
    for (Element tag : page.getElementsByTag("meta")) {
      String content = tag.attr("content");
      for (String key : List.of("property", "name", "itemprop")) {
        if (!content.isBlank() && tag.hasAttr(key)) {
          tags.putIfAbsent(tag.attr(key).toLowerCase(Locale.ROOT), content);
        }
      }
    }
    return tags;
  }

  private @Nullable Said element(String selector, @Nullable String attribute) {
    Element found = page.selectFirst(selector);
    if (found == null) {
      return null;
    }
    String value = attribute == null ? found.text() : found.attr(attribute);
    String shown = found.normalName().toLowerCase(Locale.ROOT);
    return value.isBlank() ? null : said(value, "the page's <" + shown + ">");
  }

  private static Said said(String value, String where) {
    return new Said(value.replaceAll("\\s+", " ").strip(), "metadata", where);
  }

  private static @Nullable Said first(@Nullable Said... candidates) {
    for (Said said : candidates) {
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  /** The article's node of a page's JSON-LD. */
  private record PageJson(@Nullable JsonNode node) {

    static PageJson of(Document page) {
      for (Element script : page.select("script[type=application/ld+json]")) {
        JsonNode found = LinkedData.article(script.data());
        if (found != null) {
          return new PageJson(found);
        }
      }
      return new PageJson(null);
    }

    @Nullable Said said(String key) {
      String value = node == null ? null : LinkedData.words(node.get(key));
      return value == null ? null : PageMetadata.said(value, "the page's JSON-LD " + key);
    }
  }
}
