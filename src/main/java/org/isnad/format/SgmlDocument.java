package org.isnad.format;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.html.Fragment;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.Lines;
import org.isnad.words.WordTable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** One document of a collection in SGML. */
final class SgmlDocument {
  /** Who published what, by the first letters of its number. */
  private static final Map<String, String> OUTLETS =
      WordTable.rows(SgmlDocument.class, "corpora.tsv", 2).stream()
          .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));

  /** {@code AFP_ENG_20070101.0001}. */
  private static final Pattern NUMBER =
      Pattern.compile("([A-Z]{3})_[A-Z]{3}_(\\d{4})(\\d\\d)(\\d\\d)\\.\\d+");

  private static final String TITLES = "headline, head, hl, title, ttl";
  private static final String DATES = "date, date_time, datetime, publication_date";

  /** Lines were wrapped; a paragraph that is not marked is told by its indent or a blank line. */
  private static final Pattern BREAK = Pattern.compile("\\n(?:[ \\t]*\\n|[ \\t]{2,})\\s*");

  private final Document document;
  private final @Nullable String number;
  private final Matcher parts;
  private final String text;

  SgmlDocument(String sgml) {
    var parser = Parser.xmlParser().settings(ParseSettings.htmlDefault);
    document = parser.parseInput(sgml, "");
    number = number(document);
    parts = NUMBER.matcher(number == null ? "" : number);
    text = text(document);
  }

  private static @Nullable String number(Document document) {
    Element doc = document.selectFirst("doc[id]");
    return doc == null ? value(document, "docno, docid") : doc.attr("id").strip();
  }

  /** Its paragraphs, or its headline where it has no more; empty if it has neither. */
  String text() {
    return text;
  }

  private static String text(Document document) {
    String text =
        document.select("text").stream()
            .map(SgmlDocument::text)
            .collect(Collectors.joining("\n\n"));
    String title = value(document, TITLES);
    return !text.isBlank() ? text.strip() : title == null ? "" : title;
  }

  private static String text(Element text) {
    return text.selectFirst("p") == null
        ? BREAK
            .splitAsStream(text.wholeText())
            .map(Lines::joined)
            .filter(paragraph -> !paragraph.isEmpty())
            .collect(Collectors.joining("\n\n"))
        : Fragment.text(text.html());
  }

  Given given() {
    boolean numbered = parts.matches();
    String date =
        numbered
            ? "%s-%s-%s".formatted(parts.group(2), parts.group(3), parts.group(4))
            : value(document, DATES);
    String outlet = numbered ? OUTLETS.get(parts.group(1)) : value(document, "source");
    return new Given(
        number,
        said(value(document, TITLES), "headline"),
        said(date, numbered ? "number" : "date"),
        said(outlet, numbered ? "number" : "source"),
        said(value(document, "byline, author"), "byline"),
        null);
  }

  private static @Nullable String value(Document document, String tags) {
    for (Element each : document.select(tags)) {
      if (each.hasText()) {
        return each.text().strip();
      }
    }
    return null;
  }

  private static @Nullable Said said(@Nullable String value, String what) {
    return Said.metadata(value, "the document's " + what);
  }
}
