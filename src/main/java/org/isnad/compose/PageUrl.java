package org.isnad.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.view.Address;

/**
 * The address of a page: a path and parameters in a fixed order. Every change gives a new address,
 * so that each link of a page is the page itself with one thing different.
 *
 * <p>Changing what is asked for goes back to the first page of results.
 *
 * @param path such as {@code /search}
 * @param parameters by name, in the order they are written; none with an empty list
 */
public record PageUrl(String path, Map<String, List<String>> parameters) {

  /** Copies the map, leaving out blank values and names without any. */
  public PageUrl {
    var copy = new LinkedHashMap<String, List<String>>();
    parameters.forEach(
        (name, values) -> {
          List<String> filled = values.stream().filter(value -> !value.isBlank()).toList();
          if (!filled.isEmpty()) {
            copy.put(name, filled);
          }
        });
    parameters = Collections.unmodifiableMap(copy);
  }

  /** The same parameters at another path. */
  public PageUrl at(String newPath) {
    return new PageUrl(newPath, parameters);
  }

  /** The values of one parameter, in order. */
  public List<String> values(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /** Whether the parameter has this value. */
  public boolean has(String name, String value) {
    return values(name).contains(value);
  }

  /** With one parameter set to one value; blank removes it. */
  public PageUrl set(String name, String value) {
    return change(name, List.of(value));
  }

  /** With these values of a parameter and no others, on the same page of results. */
  PageUrl replace(String name, List<String> values) {
    var changed = new LinkedHashMap<>(parameters);
    changed.put(name, values);
    return new PageUrl(path, changed);
  }

  /** With one more value of a parameter. */
  public PageUrl add(String name, String value) {
    if (has(name, value)) {
      return this;
    }
    var values = new ArrayList<>(values(name));
    values.add(value);
    return change(name, values);
  }

  /** Without one value of a parameter. */
  public PageUrl drop(String name, String value) {
    return change(name, values(name).stream().filter(other -> !other.equals(value)).toList());
  }

  /** Without these parameters. */
  public PageUrl without(String... names) {
    PageUrl url = this;
    for (String name : names) {
      url = url.change(name, List.of());
    }
    return url;
  }

  private PageUrl change(String name, List<String> values) {
    var changed = new LinkedHashMap<>(parameters);
    changed.put(name, values);
    if (!name.equals("page")) {
      changed.remove("page");
    }
    return new PageUrl(path, changed);
  }

  /** As written in a link. */
  @Override
  public String toString() {
    return new Address(parameters).at(path);
  }
}
