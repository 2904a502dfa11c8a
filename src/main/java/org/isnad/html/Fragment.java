package org.isnad.html;

import java.util.Set;
import org.jsoup.Jsoup;

/** A piece of markup that is all article, as feeds and mails carry. */
public final class Fragment {
  private Fragment() {}

  /** Its text, with a blank line between paragraphs. */
  public static String text(String html) {
    var blocks = new Blocks(Set.of());
    Jsoup.parseBodyFragment(html).body().filter(blocks);
    return blocks.end().text();
  }
}
