package org.isnad.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.query.Fault;
import org.jspecify.annotations.Nullable;

/** Takes the part of an address behind the question mark to pieces. */
public final class QueryString {

  private QueryString() {}

  /** Values by name, in the order given; what is badly escaped is a fault and left as it is. */
  public static Map<String, List<String>> parse(@Nullable String text, List<Fault> faults) {
    var parameters = new LinkedHashMap<String, List<String>>();
    if (text == null || text.isEmpty()) {
      return parameters;
    }
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals), faults);
      String value = decoded(equals < 0 ? "" : pair.substring(equals + 1), faults);
      if (!name.isEmpty()) {
        parameters.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
      }
    }
    return parameters;
  }

  private static String decoded(String text, List<Fault> faults) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      faults.add(
          new Fault(
              text.replaceFirst("=.*", ""),
              Math.max(0, text.indexOf('%')),
              "bad-escape",
              "A percent sign must be followed by two hexadecimal digits.",
              "%25 for the sign itself"));
      return text;
    }
  }
}
