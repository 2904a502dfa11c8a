package org.isnad.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of a request, to write links to its like.
 *
 * @param parameters by name, as given
 */
public record Address(Map<String, List<String>> parameters) {

  /** With one parameter set to one value. */
  public Address with(String name, Object value) {
    var changed = new LinkedHashMap<>(parameters);
    changed.put(name, List.of(String.valueOf(value)));
    return new Address(changed);
  }

  /** Without some parameters. */
  public Address without(String... names) {
    var changed = new LinkedHashMap<>(parameters);
    changed.keySet().removeAll(List.of(names));
    return new Address(changed);
  }

  /** Without what only says which of the articles are shown, and what is shown of them. */
  public Address ofArticles() {
    return without(
        "cursor",
        "page",
        "offset",
        "size",
        "facet",
        "facet.size",
        "histogram",
        "fields",
        "explain");
  }

  /** The link to a path with these parameters. */
  public String at(String path) {
    var pairs = new ArrayList<String>();
    parameters.forEach(
        (name, values) -> values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  /** Ids of places are paths; a slash may stand in a query as it is. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2F", "/");
  }
}
