package org.isnad.page;

import java.util.Map;

/**
 * What every page has around it.
 *
 * @param title of the browser's tab, without the name of the service
 * @param query what stands in the search box
 * @param assets addresses of style and scripts by file name, such as {@code isnad.css}
 */
public record PageFrame(String title, String query, Map<String, String> assets) {

  /** Copies the map. */
  public PageFrame {
    assets = Map.copyOf(assets);
  }

  /** The address of a style or script. */
  public String asset(String name) {
    String address = assets.get(name);
    if (address == null) {
      throw new IllegalArgumentException(
          "no asset " + name + " in web/assets; there are " + assets.keySet());
    }
    return address;
  }
}
