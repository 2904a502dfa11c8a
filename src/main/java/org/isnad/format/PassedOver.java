package org.isnad.format;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;

/** What of a file is no article and is not listed one by one: how much there was of each kind. */
final class PassedOver {
  private final Map<String, Integer> kinds = new TreeMap<>();

  void add(String kind) {
    kinds.merge(kind, 1, Integer::sum);
  }

  /**
   * Notes it, if there was any.
   *
   * @param what in the plural, such as {@code records}
   */
  void note(String what, String origin, Sink sink) {
    if (!kinds.isEmpty()) {
      String list =
          kinds.entrySet().stream()
              .map(each -> each.getValue() + " " + each.getKey())
              .collect(Collectors.joining(", "));
      sink.note(new Skip(origin, what + " passed over: " + list));
    }
  }
}
