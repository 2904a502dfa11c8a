package org.isnad.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.jspecify.annotations.Nullable;

/** A page with a story of our own, and what is read from it beside the text. */
final class StoryPage {
  private StoryPage() {}

  static final String PROSE =
      "<p>"
          + "Lorries waited from first light, the drivers said, because the ferry had been out of"
              .concat(" service since Tuesday, and nobody could say when it would run again. ")
              .repeat(4)
          + "</p>";
  static final String OUTLET = "<meta property=og:site_name content='Dijla Post'>";
  static final String HEADING = "<h1>Bridge reopens in Hit</h1>";

  /** What a page tells of itself: the inside of its head and of its body. */
  static Given read(String head, String body) throws IOException {
    String page = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    return Page.read(page.getBytes(UTF_8), null).given();
  }

  /** Of a page with a heading and prose. */
  static Given story(String head) throws IOException {
    return read(head, HEADING + PROSE);
  }

  /** Of such a page, with something between the two. */
  static Given around(String line) throws IOException {
    return read("<title>Bridge reopens in Hit | Dijla Post</title>", HEADING + line + PROSE);
  }

  /** As it was said; null if it was not. */
  static @Nullable String value(@Nullable Said said) {
    return said == null ? null : said.value();
  }

  static @Nullable String title(Given given) {
    return value(given.title());
  }

  static @Nullable String date(Given given) {
    return value(given.date());
  }

  static @Nullable String author(Given given) {
    return value(given.author());
  }

  static @Nullable String outlet(Given given) {
    return value(given.outlet());
  }

  /** Linked data, for the head. */
  static String data(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  /**
   * Who surely wrote an article of the Dijla Post, by its head and what stands below the heading.
   */
  static @Nullable String sureAuthor(String head, String below) throws IOException {
    Said author = read(OUTLET + head, HEADING + below + PROSE).author();
    return author == null || author.isPerhaps() ? null : author.value();
  }
}
