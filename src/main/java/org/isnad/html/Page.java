package org.isnad.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Part;
import org.isnad.raw.Decoder;
import org.isnad.raw.Given;
import org.isnad.raw.UnreadableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A news page: its article, and what the page says about it.
 *
 * @param text what a reader would copy: title, paragraphs and captions, with a blank line between
 * @param captions where in the text
 * @param notes what had to be guessed on reading
 */
public record Page(String text, List<Part> captions, Given given, List<String> notes) {
  /** A page says what encoding it is in within its first 1024 bytes, if at all. */
  private static final int HEAD = 1024;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);

  /** Copies the lists. */
  public Page {
    captions = List.copyOf(captions);
    notes = List.copyOf(notes);
  }

  /**
   * Reads a page.
   *
   * @param declared the encoding that whoever delivered the page named; the page's own word for it
   *     is asked where this is null
   * @throws UnreadableException if it is no text or has no article
   */
  public static Page read(byte[] bytes, @Nullable Charset declared) throws UnreadableException {
    var decoded = Decoder.decode(bytes, declared == null ? declaredBy(bytes) : declared);
    PageText page;
    Given given;
    try {
      Document document = Jsoup.parse(decoded.text());
      Forms.open(document);
      given = new PageMetadata(document).given();
      page = PageText.of(document, given.title() == null ? "" : given.title().value());
    } catch (RuntimeException | StackOverflowError broken) {
      // Pages from the wild find the holes in every parser; one page must not end the run.
      throw new UnreadableException("the page's markup cannot be read: " + broken);
    }
    if (page.text().isBlank()) {
      throw new UnreadableException("no article text on the page");
    }
    return new Page(page.text(), page.captions(), given, decoded.notes());
  }

  private static @Nullable Charset declaredBy(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1);
    Matcher named = CHARSET.matcher(head);
    try {
      return named.find() ? Charset.forName(named.group(1)) : null;
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }
}
