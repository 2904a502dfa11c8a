package org.isnad.service;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.browse.NameAsk;
import org.isnad.browse.NameKind;
import org.isnad.browse.PlaceAsk;
import org.isnad.http.Parameters;
import org.isnad.query.Fault;

/** Reads which names or places are wanted; what is wrong stays with the parameters. */
public final class BrowseReader {

  /** The most in one answer. */
  public static final int MAX_SIZE = 200;

  /** A name is shorter; each further word is another look-up. */
  static final int LONGEST = 200;

  private static final int DEFAULT_SIZE = 50;
  private static final int LAST_PAGE = 1_000_000;

  private static final Map<String, Optional<NameKind>> KINDS =
      Stream.of(NameKind.values()).collect(Collectors.toMap(NameKind::id, Optional::of));

  private static final Map<String, NameAsk.Order> ORDERS =
      Map.of("count", NameAsk.Order.ARTICLES, "name", NameAsk.Order.ALPHABET);

  private BrowseReader() {}

  /** To be used only if the parameters are then not refused. */
  public static NameAsk names(Parameters parameters) {
    String typed = typed(parameters);
    int size = size(parameters);
    return new NameAsk(
        typed,
        parameters.oneOf("kind", KINDS, Optional.empty()).orElse(null),
        parameters.oneOf("sort", ORDERS, NameAsk.Order.ARTICLES),
        offset(parameters, size),
        size);
  }

  /** To be used only if the parameters are then not refused. */
  public static PlaceAsk places(Parameters parameters) {
    String typed = typed(parameters);
    int size = size(parameters);
    String within = parameters.text("within").orElse("");
    return new PlaceAsk(within, typed, offset(parameters, size), size);
  }

  private static String typed(Parameters parameters) {
    String typed = parameters.text("q").orElse("");
    if (typed.length() > LONGEST) {
      String message =
          "The name has %d characters; %d are the most.".formatted(typed.length(), LONGEST);
      parameters.fault(new Fault("q", LONGEST, "too-long", message, "one name"));
      return "";
    }
    return typed;
  }

  private static int size(Parameters parameters) {
    return parameters.number("size", 1, MAX_SIZE, DEFAULT_SIZE);
  }

  private static int offset(Parameters parameters, int size) {
    return (parameters.number("page", 1, LAST_PAGE, 1) - 1) * size;
  }
}
