package org.isnad.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Some systems put a whole page into one form, which then is none. */
final class Forms {
  private Forms() {}

  /** Makes boxes of those that hold most of a page. */
  static void open(Document page) {
    int half = -1;
    for (Element form : page.getElementsByTag("form")) {
      half = half < 0 ? page.body().text().length() / 2 : half;
      if (form.selectFirst("h1") != null || form.text().length() > half) {
        form.tagName("div");
      }
    }
  }
}
