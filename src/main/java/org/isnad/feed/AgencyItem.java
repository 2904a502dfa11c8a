package org.isnad.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.html.Fragment;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.jdom2.Element;
import org.jdom2.filter.Filters;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;

/**
 * One item of an agency's news. Elements are known by their names whatever their namespace, for the
 * versions of the formats differ in it.
 */
public final class AgencyItem {
  private static final List<String> ITEMS = List.of("newsItem", "NewsItem", "nitf");

  /** Where each form keeps what is asked for; the first that says something counts. */
  private static final List<String> TITLE = List.of("headline", "HeadLine", "hl1", "title");

  private static final List<String> AUTHOR = List.of("by", "byline", "ByLine");
  private static final List<String> PLACE = List.of("dateline/location", "dateline", "DateLine");
  private static final List<String> DATE =
      List.of(
          "contentCreated",
          "date.issue@norm",
          "pubdata@date.publication",
          "firstCreated",
          "FirstCreated",
          "versionCreated",
          "ThisRevisionCreated",
          "date.release@norm");
  private static final List<String> OUTLET =
      List.of(
          "pubdata@name",
          "provider/name",
          "provider@literal",
          "Provider/Party@FormalName",
          "creditline",
          "CreditLine",
          "doc.copyright@holder",
          "copyrightHolder@literal",
          "ProviderId");
  private static final List<String> BODY =
      List.of("block.full_text", "body.content", "inlineXML", "inlineData", "DataContent");

  private static final Set<String> ASIDE =
      Set.of("media", "head", "body.head", "body.end", "style");

  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T.*)?");
  private static final Pattern WITHDRAWN =
      Pattern.compile("(?i)(?:.*[:/])?(?:cancell?ed|withheld|usage-withheld)");

  private final Element item;
  private final String text;

  public AgencyItem(Element item) {
    this.item = item;
    this.text = text(body(item));
  }

  /** The items of a document, in order; what stands in one is a part of it. */
  public static List<Element> in(Element root) {
    var items = new ArrayList<Element>();
    if (ITEMS.contains(root.getName())) {
      items.add(root);
    } else {
      root.getChildren().forEach(child -> items.addAll(in(child)));
    }
    return items;
  }

  /** What it is instead of an article; empty if it is one. */
  public String whyNone() {
    String status = first(List.of("pubStatus@qcode", "Status@FormalName"));
    if (status != null && WITHDRAWN.matcher(status).matches()) {
      return "withdrawn";
    }
    return text.isEmpty() ? "without text" : "";
  }

  /** Its words, the place they were sent from before them; the headline where it has no others. */
  public String text() {
    return text;
  }

  private String text(String body) {
    if (body.isEmpty()) {
      String title = first(TITLE);
      return isOther() || title == null ? "" : title;
    }
    String place = first(PLACE);
    return place == null || body.startsWith(place) ? body : place + " - " + body;
  }

  /** Whether an item that has no text has something else, as a picture or a film. */
  private boolean isOther() {
    return element(item, "remoteContent") != null || first(List.of("ContentItem@Href")) != null;
  }

  public Given given() {
    String guid = item.getAttributeValue("guid");
    return new Given(
        guid == null ? first(List.of("PublicIdentifier", "doc-id@id-string")) : guid,
        said(first(TITLE), "headline"),
        said(date(), "date"),
        said(first(OUTLET), "provider"),
        said(first(AUTHOR), "byline"),
        said(first(List.of("pubdata@ex-ref", "webUrl")), "address"));
  }

  private static @Nullable Said said(@Nullable String value, String what) {
    return Said.metadata(value, "the item's " + what);
  }

  /** As it is written, hyphens put in where it has none. */
  private @Nullable String date() {
    String written = first(DATE);
    Matcher compact = COMPACT.matcher(written == null ? "" : written);
    return compact.matches()
        ? "%s-%s-%s".formatted(compact.group(1), compact.group(2), compact.group(3))
        : written;
  }

  private static String body(Element item) {
    for (String path : BODY) {
      String text = text(element(item, path));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private static String text(@Nullable Element body) {
    if (body == null) {
      return "";
    }
    if (body.getChildren().isEmpty()) {
      return body.getText().strip();
    }
    Element bare = body.clone();
    var asides = new ArrayList<Element>();
    for (Element each : bare.getDescendants(Filters.element())) {
      if (ASIDE.contains(each.getName())) {
        asides.add(each);
      }
    }
    asides.forEach(Element::detach);
    var written = new XMLOutputter(Format.getRawFormat().setOmitDeclaration(true));
    return Fragment.text(written.outputElementContentString(bare)).strip();
  }

  /** The first value that one of some paths leads to; null if all are silent. */
  private @Nullable String first(List<String> paths) {
    for (String path : paths) {
      int at = path.indexOf('@');
      Element found = element(item, at < 0 ? path : path.substring(0, at));
      String value =
          found == null
              ? null
              : at < 0 ? found.getValue() : found.getAttributeValue(path.substring(at + 1));
      if (value != null && !value.isBlank()) {
        return value.replaceAll("\\s+", " ").strip();
      }
    }
    return null;
  }

  /**
   * The first element of a name below another; of two names with a slash the second in the first.
   */
  private static @Nullable Element element(Element in, String path) {
    int slash = path.indexOf('/');
    if (slash >= 0) {
      Element outer = element(in, path.substring(0, slash));
      return outer == null ? null : element(outer, path.substring(slash + 1));
    }
    for (Element each : in.getDescendants(Filters.element())) {
      if (each.getName().equals(path) || isBlock(each, path)) {
        return each;
      }
    }
    return null;
  }

  /** Archives of newspapers keep all of a text in one block, and its beginning in another. */
  private static boolean isBlock(Element element, String path) {
    return path.startsWith("block.")
        && element.getName().equals("block")
        && path.substring("block.".length()).equals(element.getAttributeValue("class"));
  }
}
