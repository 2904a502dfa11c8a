package org.isnad.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a feed as Atom (RFC 4287), with the elements of OpenSearch 1.1 for its length. */
final class AtomFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String SEARCH = "http://a9.com/-/spec/opensearch/1.1/";

  private final XMLStreamWriter xml;

  private AtomFeed(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static byte[] write(Feed feed) {
    var bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      new AtomFeed(xml).feed(feed);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed that cannot be written to memory", e);
    }
    return bytes.toByteArray();
  }

  private void feed(Feed feed) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeNamespace("opensearch", SEARCH);
    text("id", feed.id());
    text("title", feed.title());
    text("updated", feed.updated().truncatedTo(ChronoUnit.MILLIS).toString());
    link("alternate", "text/html", feed.at(feed.search().at("/search")));
    link("self", "application/atom+xml", feed.at(feed.search().at("/feed.atom")));
    author("Isnad");
    length("totalResults", feed.total());
    length("startIndex", feed.offset() + 1);
    length("itemsPerPage", feed.size());
    for (FeedItem item : feed.items()) {
      entry(feed, item);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(Feed feed, FeedItem item) throws XMLStreamException {
    xml.writeStartElement("entry");
    text("id", item.id());
    text("title", item.title());
    text("updated", item.indexed().toString());
    @Nullable LocalDate published = item.published();
    if (published != null) {
      text("published", published + "T00:00:00Z");
    }
    link("alternate", "text/html", feed.at(item.path()));
    if (item.address() != null) {
      link("via", null, item.address());
    }
    if (item.author() != null) {
      author(item.author());
    }
    if (item.outlet() != null) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", clean(item.outlet()));
      xml.writeAttribute("label", clean(item.outlet()));
    }
    text("summary", item.summary());
    xml.writeEndElement();
  }

  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  private void author(String name) throws XMLStreamException {
    xml.writeStartElement("author");
    text("name", name);
    xml.writeEndElement();
  }

  private void link(String relation, @Nullable String type, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    if (type != null) {
      xml.writeAttribute("type", type);
    }
    xml.writeAttribute("href", clean(href));
  }

  private void length(String element, int number) throws XMLStreamException {
    xml.writeStartElement(SEARCH, element);
    xml.writeCharacters(Integer.toString(number));
    xml.writeEndElement();
  }

  /** XML has no way to write most control characters, nor half a character. */
  private static String clean(String text) {
    return text.codePoints()
        .map(c -> allowed(c) ? c : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
