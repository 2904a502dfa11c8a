package org.isnad.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.isnad.raw.Content;
import org.isnad.raw.Decoder;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.jdom2.located.Located;
import org.jdom2.located.LocatedJDOMFactory;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * News as XML. No entity is expanded and nothing outside the file is ever read; what declares
 * entities is refused.
 *
 * @param notes what had to be guessed or mended
 * @param broken entries that cannot be read, as in {@link FeedEntries}
 */
public record NewsXml(Document document, List<String> notes, List<Skip> broken) {
  private static final Set<String> ENTRIES = Set.of("item", "entry");
  private static final Pattern ENCODING =
      Pattern.compile("^.{0,4}<\\?xml[^>]{0,200}encoding=[\"']([\\w.:-]{1,40})", Pattern.DOTALL);

  /** What XML does not allow at all. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\uFFFE\uFFFF]");

  /** An entity of HTML, or a lone ampersand. */
  private static final Pattern AMPERSAND =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\d+|#[xX][0-9a-fA-F]+);)(\\w{2,8};)?");

  /** All that may stand before the declarations of a document's own type, and their bracket. */
  private static final Pattern SUBSET =
      Pattern.compile(
          "(?:\\s++|<\\?(?s:.*?)\\?>|<!--(?s:.*?)-->)*+"
              + "<!DOCTYPE(?:[^\\[>\"']++|\"[^\"]*+\"|'[^']*+')*+\\[",
          Pattern.CASE_INSENSITIVE);

  /** The parser's own: its line and column. */
  private static final Pattern PLACE = Pattern.compile("columnNumber: \\d+;");

  private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s[^>]*\\?>");

  private static final int HEAD = 1024;

  /**
   * JDOM's parsers come from one factory for all of a process, and what one of them is told of
   * document types the JDK tells all others of that factory: so each has a factory of its own.
   */
  private static final XMLReaderJDOMFactory OWN_PARSER =
      new XMLReaderJDOMFactory() {
        @Override
        public XMLReader createXMLReader() throws JDOMException {
          try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newSAXParser().getXMLReader();
          } catch (ParserConfigurationException | SAXException e) {
            throw new JDOMException("this Java has no parser of XML", e);
          }
        }

        @Override
        public boolean isValidating() {
          return false;
        }
      };

  private static NewsXml parse(byte[] bytes, @Nullable Charset named) throws IOException {
    var decoded = Decoder.decode(bytes, named == null ? declared(bytes) : named);
    String text = begun(decoded.text());
    refuseEntities(text);
    try {
      return new NewsXml(build(text), decoded.notes(), List.of());
    } catch (JDOMException broken) {
      return mended(text, decoded.notes(), reason(broken));
    }
  }

  /** Nothing may stand before a declaration; without one, lines may, and keep their numbers. */
  private static String begun(String text) {
    String bare = text.stripLeading();
    String blank = text.substring(0, text.length() - bare.length());
    return blank.isEmpty() ? text : blank + DECLARATION.matcher(bare).replaceFirst("");
  }

  private static Document build(String text) throws JDOMException, IOException {
    return builder().build(new StringReader(text));
  }

  private static NewsXml mended(String text, List<String> notes, String fault) throws IOException {
    String mended =
        AMPERSAND
            .matcher(FORBIDDEN.matcher(text).replaceAll(""))
            .replaceAll(found -> Matcher.quoteReplacement(meant(found.group(1))));
    try {
      var noted = new ArrayList<>(notes);
      noted.add("not well-formed, mended: " + fault);
      return new NewsXml(build(mended), noted, List.of());
    } catch (JDOMException broken) {
      var entries = FeedEntries.of(mended, NewsXml::fault);
      try {
        return new NewsXml(build(entries.text()), notes, entries.broken());
      } catch (JDOMException hopeless) {
        throw new XmlFault(line(broken), "not well-formed: " + what(broken));
      }
    }
  }

  private static String fault(String text) {
    try {
      build(text);
      return "";
    } catch (JDOMException | IOException broken) {
      return what(broken);
    }
  }

  private static String meant(@Nullable String entity) {
    String meant = entity == null ? "" : Parser.unescapeEntities("&" + entity, true);
    boolean known = entity != null && !meant.startsWith("&");
    return known ? meant : "&amp;" + (entity == null ? "" : entity);
  }

  private static void refuseEntities(String text) throws XmlFault {
    Matcher subset = SUBSET.matcher(text);
    if (subset.lookingAt()) {
      int line = 1 + (int) text.substring(0, subset.end()).chars().filter(c -> c == '\n').count();
      throw new XmlFault(line, "declares entities of its own, which no news needs");
    }
  }

  private static SAXBuilder builder() {
    var builder = new SAXBuilder(OWN_PARSER, null, new LocatedJDOMFactory());
    builder.setFeature("http://javax.xml.XMLConstants/feature/secure-processing", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    builder.setExpandEntities(false);
    // Whatever else is set in this process: what a document names outside itself is empty.
    builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
    return builder;
  }

  private static int line(JDOMException broken) {
    return broken instanceof JDOMParseException at ? at.getLineNumber() : 0;
  }

  private static String reason(JDOMException broken) {
    int line = line(broken);
    return line < 1 ? what(broken) : "line %d: %s".formatted(line, what(broken));
  }

  private static String what(Exception broken) {
    String what = String.valueOf(broken.getCause() == null ? broken : broken.getCause());
    Matcher place = PLACE.matcher(what);
    return what.substring(place.find() ? place.end() : what.lastIndexOf(": ") + 1).strip();
  }

  private static @Nullable Charset declared(byte[] bytes) {
    Matcher named =
        ENCODING.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1));
    try {
      return named.find() ? Charset.forName(named.group(1)) : null;
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  /**
   * What a file holds, its broken entries listed.
   *
   * @param most bytes that are read
   * @return null if it cannot be read, which is listed too
   */
  public static @Nullable NewsXml read(Content content, int most, Sink sink) throws IOException {
    NewsXml xml;
    try {
      xml = parse(content.bytes(most), content.charset());
    } catch (XmlFault fault) {
      sink.skip(fault.of(content.origin()));
      return null;
    }
    for (Skip each : xml.broken) {
      sink.skip(new Skip(content.origin() + each.place(), each.reason()));
    }
    return xml;
  }

  /** The elements of the entries, in order. */
  public List<Element> entries() {
    var entries = new ArrayList<Element>();
    for (Element each : document.getDescendants(Filters.element())) {
      if (ENTRIES.contains(each.getName())) {
        entries.add(each);
      }
    }
    return entries;
  }

  /** Where each element's tag ends: its line, from 1, and which it is where a line has several. */
  public static List<String> places(List<Element> elements) {
    Map<Integer, Long> perLine =
        elements.stream().collect(Collectors.groupingBy(NewsXml::line, Collectors.counting()));
    var places = new ArrayList<String>();
    int before = 0;
    int index = 0;
    for (Element element : elements) {
      int line = line(element);
      index = line == before ? index + 1 : 0;
      before = line;
      places.add("#" + line + (perLine.getOrDefault(line, 1L) > 1 ? "[" + index + "]" : ""));
    }
    return places;
  }

  private static int line(Element element) {
    return element instanceof Located located ? located.getLine() : 0;
  }
}
