package org.isnad.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The address that browsers, and SingleFile, write into a comment above a page they save. */
final class SavedFrom {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:saved from url=\\(\\d{1,6}\\)|\\A\\s*Page saved with SingleFile\\s+url:\\s*)"
              + "(https?://\\S+)");

  private SavedFrom() {}

  /** Where a page was saved from; null if it does not say. */
  static @Nullable Said of(Document page) {
    return Stream.of((Element) page, page.selectFirst("html"), page.head())
        .flatMap(Stream::ofNullable)
        .flatMap(element -> element.childNodes().stream())
        .filter(Comment.class::isInstance)
        .map(comment -> ADDRESS.matcher(((Comment) comment).getData()))
        .filter(Matcher::find)
        .map(found -> Said.metadata(found.group(1), "the address it was saved from"))
        .findFirst()
        .orElse(null);
  }
}
