package org.isnad.format;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.feed.BlogExport;
import org.isnad.feed.NewsXml;
import org.isnad.html.Fragment;
import org.isnad.raw.Content;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;
import org.jspecify.annotations.Nullable;

/** RSS 0.9 to 2.0 and Atom: an article an entry; where that has only a headline, the headline. */
record FeedFormat(SourceLimits limits) implements Format {
  static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "feed", "atom:feed");
  private static final Namespace MEDIA = Namespace.getNamespace("http://search.yahoo.com/mrss/");

  private static final List<String> DATES =
      List.of("pubDate", "published", "date", "issued", "updated", "modified", "created");

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public boolean fits(Head head) {
    return ROOTS.contains(head.root());
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    NewsXml xml = NewsXml.read(content, limits.fileBytes(), sink);
    if (xml == null) {
      return;
    }
    SyndFeed feed;
    try {
      var input = new SyndFeedInput();
      input.setPreserveWireFeed(false);
      feed = input.build(xml.document());
    } catch (FeedException | IllegalArgumentException broken) {
      throw new UnreadableException("no feed that is known: " + broken.getMessage());
    }
    List<Element> elements = xml.entries();
    List<SyndEntry> entries = feed.getEntries();
    boolean paired = elements.size() == entries.size();
    List<String> places = NewsXml.places(elements);
    var passedOver = new PassedOver();
    for (int i = 0; i < entries.size(); i++) {
      Element element = paired ? elements.get(i) : null;
      String other = element == null ? null : BlogExport.unpublished(element);
      if (other != null) {
        passedOver.add(other);
        continue;
      }
      String origin = content.origin() + (element == null ? "#" + (i + 1) : places.get(i));
      entry(content, origin, feed, entries.get(i), element, xml.notes(), sink);
    }
    passedOver.note("entries", content.origin(), sink);
  }

  private static void entry(
      Content content,
      String origin,
      SyndFeed feed,
      SyndEntry entry,
      @Nullable Element element,
      List<String> notes,
      Sink sink) {
    Given given = given(feed, entry, element).plainlyTitled();
    String said = body(entry);
    String body = said.isBlank() && element != null ? shown(element) : said;
    String text = !body.isBlank() || given.title() == null ? body : given.title().value();
    if (text.isBlank()) {
      sink.skip(new Skip(origin, "the entry has neither text nor title"));
    } else {
      sink.article(RawArticle.of(origin, text, List.of(), content.givenOne(given), notes));
    }
  }

  private static String body(SyndEntry entry) {
    return Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
        .map(SyndContent::getValue)
        .filter(Objects::nonNull)
        .map(Fragment::text)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** What is said of the film or picture that an entry is about. */
  private static String shown(Element element) {
    for (Element each : element.getDescendants(Filters.element("description", MEDIA))) {
      return Fragment.text(each.getText());
    }
    return "";
  }

  private static Given given(SyndFeed feed, SyndEntry entry, @Nullable Element element) {
    SyndFeed source = entry.getSource();
    String title = entry.getTitle() == null ? null : Fragment.text(entry.getTitle());
    return new Given(
        entry.getUri(),
        said(title, "title"),
        said(date(entry, element), "date"),
        source == null || source.getTitle() == null
            ? said(feed.getTitle(), "own title")
            : said(source.getTitle(), "source"),
        said(author(entry), "author"),
        said(entry.getLink(), "link"));
  }

  /** As it is written, for a time zone may move the day; as it was read where it is not found. */
  private static @Nullable String date(SyndEntry entry, @Nullable Element element) {
    if (element != null) {
      for (String name : DATES) {
        for (Element child : element.getChildren()) {
          if (child.getName().equals(name) && !child.getTextTrim().isEmpty()) {
            return child.getTextTrim();
          }
        }
      }
    }
    return entry.getPublishedDate() == null
        ? null
        : entry.getPublishedDate().toInstant().toString();
  }

  private static @Nullable String author(SyndEntry entry) {
    String names =
        entry.getAuthors().stream()
            .map(SyndPerson::getName)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? entry.getAuthor() : names;
  }

  private static @Nullable Said said(@Nullable String value, String what) {
    String line = value == null ? null : value.replaceAll("\\s+", " ");
    return Said.metadata(line, "the feed's " + what);
  }
}
