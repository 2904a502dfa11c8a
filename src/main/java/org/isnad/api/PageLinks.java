package org.isnad.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.view.Address;

/** Links from a stretch of a list to the stretches beside it. */
final class PageLinks {

  private PageLinks() {}

  /**
   * {@code self}, {@code html}, and {@code next} and {@code prev} where there are any.
   *
   * @param html the page that shows the same
   * @param offset entries before the stretch
   * @param size entries of a stretch, at least 1
   * @param total entries of the list
   */
  static Map<String, String> of(
      Address address, String path, String html, int offset, int size, int total) {
    var links = new LinkedHashMap<String, String>();
    links.put("self", address.at(path));
    links.put("html", address.at(html));
    int page = offset / size + 1;
    if (offset + size < total) {
      links.put("next", address.with("page", page + 1).at(path));
    }
    if (page > 1) {
      links.put("prev", address.with("page", page - 1).at(path));
    }
    return links;
  }
}
