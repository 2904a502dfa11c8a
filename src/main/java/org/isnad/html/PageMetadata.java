package org.isnad.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article in its head: JSON-LD first, then meta tags, then markup. */
final class PageMetadata {
  private static final int HEADINGS = 20;
  private static final int LONGEST_DATE = 60;

  /** Where pages without a word in their head print a day, in the order of how sure it is. */
  private static final String PRINTED_DATES =
      "abbr.published[title], .entry-date, .post-date, .published, .pubdate, .article-date,"
          + " .article__date, .date-published, .publish-date, .publication-date, .dateline,"
          + " .post-meta .date, .entry-meta .date, header .date";

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

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
    if (title == null) {
      return null;
    }
    String clean = PageTitle.clean(title.value(), outlet == null ? "" : outlet.value());
    List<String> headings =
        page.select("h1, h2").stream().limit(HEADINGS).map(Element::text).toList();
    return new Said(PageTitle.headed(clean, headings), title.from(), title.where());
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
        meta("citation_publication_date"),
        meta("citation_date"),
        meta("bt:pubdate"),
        meta("og:pubdate"),
        meta("datepublished"),
        meta("dc.date.created"),
        meta("dcterms.issued"),
        meta("dcterms.date"),
        meta("cxenseparse:recs:publishtime"),
        meta("article:post_date"),
        meta("publication_date"),
        meta("date"),
        element("[itemprop=datePublished][content]", "content"),
        element("[itemprop=datePublished][datetime]", "datetime"),
        element("time[pubdate][datetime]", "datetime"),
        element("article time[datetime], header time[datetime]", "datetime"),
        element("time[datetime]", "datetime"),
        printedDate(),
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
    return first(
        PageAuthor.checked(json.said("author")),
        PageAuthor.checked(meta("author")),
        PageAuthor.checked(meta("article:author")),
        PageAuthor.checked(meta("parsely-author")),
        PageAuthor.checked(meta("dc.creator")),
        PageAuthor.checked(meta("citation_author")),
        PageAuthor.printed(page));
  }

  private @Nullable Said url() {
    return first(element("link[rel=canonical]", "href"), meta("og:url"), json.said("url"));
  }

  private @Nullable Said printedDate() {
    for (Element each : page.select(PRINTED_DATES)) {
      String text = each.hasAttr("title") ? each.attr("title") : each.text();
      if (text.length() < LONGEST_DATE && YEAR.matcher(text).find()) {
        return said(text, "the page's <" + each.normalName() + ">");
      }
    }
    return null;
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
