package org.isnad.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** A piece of markup that is all article, as feeds and mails carry. */
public final class Fragment {
  private static final Pattern BROKEN =
      Pattern.compile("<(?:p|br|div|li)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

  private Fragment() {}

  /** Its text, with a blank line between paragraphs. */
  public static String text(String html) {
    var blocks = new Blocks(Set.of());
    Jsoup.parseBodyFragment(inParagraphs(html)).body().filter(blocks);
    return blocks.end().text();
  }

  /** As blogs write and export: where nothing else parts paragraphs, blank lines do. */
  private static String inParagraphs(String html) {
    return BROKEN.matcher(html).find() ? html : BLANK_LINE.matcher(html).replaceAll("<p>");
  }
}
