package org.isnad.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A piece of markup that is all article, as feeds and mails carry. */
public final class Fragment {
  private static final Pattern BROKEN =
      Pattern.compile("<(?:p|br|div|li)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern HIDING =
      Pattern.compile("\\b(?:display|visibility|hidden)\\b", Pattern.CASE_INSENSITIVE);

  /** What only markup has; prose may say {@code x < 3}, or name one element. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "</(?:p|div|span|a|b|i|u|em|strong|font|h[1-6]|[ou]l|li|blockquote|figure|table|td)\\s*>"
              + "|<(?:br|hr)\\s*/?>|^\\s*<(?:p|div)\\b[^<>]*>|<(?:p|br|img|a|div|span)\\s+[a-z-]+=",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

  private Fragment() {}

  /** Whether a text is marked up, and not plain. */
  public static boolean isOne(String text) {
    return text.indexOf('<') >= 0 && MARKUP.matcher(text).find();
  }

  /** Its text, with a blank line between paragraphs. */
  public static String text(String html) {
    var blocks = new Blocks(Set.of());
    Document page = Jsoup.parseBodyFragment(inParagraphs(html));
    if (HIDING.matcher(html).find()) {
      Hidden.remove(page);
    }
    page.body().filter(blocks);
    return blocks.end().text();
  }

  /** As blogs write and export: where blank lines part more paragraphs than elements, they do. */
  private static String inParagraphs(String html) {
    long blank = BLANK_LINE.matcher(html).results().count();
    return blank == 0 || BROKEN.matcher(html).results().limit(blank).count() == blank
        ? html
        : BLANK_LINE.matcher(html).replaceAll("<p>");
  }
}
