package org.isnad.compose;

import java.util.ArrayList;
import java.util.List;
import org.isnad.page.PageLink;

/** Links from one stretch of a list to the others. */
final class PageNumbers {
  private static final int PAGES_EACH_SIDE = 3;

  private final PageUrl url;

  private PageNumbers(PageUrl url) {
    this.url = url;
  }

  /**
   * The stretches near this one, and the ones before and after; none if one stretch holds all.
   *
   * @param url of this stretch
   * @param offset entries before it
   * @param size entries of a stretch
   * @param total entries of the list
   */
  static List<PageLink> of(PageUrl url, int offset, int size, int total) {
    int step = Math.max(1, size);
    int last = (total + step - 1) / step;
    int now = offset / step + 1;
    return last < 2 ? List.of() : new PageNumbers(url).links(now, last);
  }

  private List<PageLink> links(int now, int last) {
    var links = new ArrayList<PageLink>();
    if (now > 1) {
      links.add(page("‹ previous", Math.min(now - 1, last), false));
    }
    int from = Math.max(1, Math.min(now, last) - PAGES_EACH_SIDE);
    for (int page = from; page <= Math.min(last, now + PAGES_EACH_SIDE); page++) {
      links.add(page(PageWords.number(page), page, page == now));
    }
    if (now < last) {
      links.add(page("next ›", now + 1, false));
    }
    return links;
  }

  private PageLink page(String label, int page, boolean on) {
    PageUrl there = page == 1 ? url.without("page") : url.set("page", "" + page);
    return new PageLink(label, there.toString(), on);
  }
}
