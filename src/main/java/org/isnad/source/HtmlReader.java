package org.isnad.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * {@code .html} and {@code .htm}: the article of a news page. Its text is what a reader would copy:
 * title, paragraphs and captions, with a blank line between.
 */
final class HtmlReader implements Reader {
  /** A page says what encoding it is in within its first 1024 bytes, if at all. */
  private static final int HEAD = 1024;

  /** A page takes some fifty times its size in memory; the largest of real ones have 5 MB. */
  private static final int MOST_BYTES = 8 << 20;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);

  private final SourceLimits limits;

  HtmlReader(SourceLimits limits) {
    this.limits = limits;
  }

  @Override
  public void read(
      SourceFile file, Given sidecar, Consumer<RawArticle> articles, Consumer<Skip> skips)
      throws IOException {
    byte[] bytes = file.bytes(Math.min(limits.fileBytes(), MOST_BYTES));
    var decoded = Decoder.decode(bytes, declared(bytes));
    PageText page;
    Given given;
    try {
      Document document = Jsoup.parse(decoded.text());
      given = new PageMetadata(document).given().correctedBy(sidecar);
      page = PageText.of(document, given.title() == null ? "" : given.title().value());
    } catch (RuntimeException | StackOverflowError broken) {
      // Pages from the wild find the holes in every parser; one page must not end the run.
      throw new UnreadableException("the page's markup cannot be read: " + broken);
    }
    if (page.text().isBlank()) {
      throw new UnreadableException("no article text on the page");
    }
    articles.accept(
        RawArticle.of(file.origin(), page.text(), page.captions(), given, decoded.notes())
            .fromPage());
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1);
    Matcher named = CHARSET.matcher(head);
    try {
      return named.find() ? Charset.forName(named.group(1)) : null;
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }
}
