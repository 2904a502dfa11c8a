package org.isnad.query;

import java.util.Locale;
import java.util.Set;

/** The names that may stand before a colon. */
public final class Fields {

  /** The field of publication days. */
  public static final String DATE = "date";

  /** The field of who wrote an article, found by any spelling. */
  public static final String AUTHOR = "author";

  private static final Set<String> FACETS =
      Set.of("actor", "location", "person", "name", "outlet", "source", "author", "language");
  private static final Set<String> PARTS = Set.of("title", "body", "caption");

  /** All names, for a message. */
  public static final String ALL =
      "actor, location, person, name, outlet, source, author, language, title, body, caption or date";

  private Fields() {}

  /** Whether values of a facet stand behind it. */
  public static boolean isFacet(String name) {
    return FACETS.contains(name);
  }

  /** Whether words to be looked for in one part of articles stand behind it. */
  public static boolean isPart(String name) {
    return PARTS.contains(name);
  }

  /** Whether there is such a field. */
  public static boolean isKnown(String name) {
    return isFacet(name) || isPart(name) || name.equals(DATE);
  }

  /** A name as it is compared. */
  public static String normal(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
