package org.isnad.html;

import java.util.regex.Pattern;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote a page, where that reads like names. */
final class PageAuthor {
  /** Where pages print it, in the order of how sure it is. */
  private static final String[] PLACES = {
    "[itemprop=author] [itemprop=name]",
    "[rel=author]",
    "[itemprop=author]",
    ".byline__name, .byline-name, .author-name, .author__name, .post-author-name, .fn",
    "[class~=(?i)^(?:article-?|post-?|entry-?)?(?:byline|author)$] a",
    "[class~=(?i)^(?:article-?|post-?|entry-?)?(?:byline|author)$]"
  };

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:all |view all )?posts? by|posted by|written by|by|author|story by|von|par|por|da"
              + "|بقلم|كتب|کد خبر|نویسنده|yazan|haber)\\s*:?\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Words that begin with a capital, or in a script that has none; particles between. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*)"
              + "(?:[ ,&]+(?:and|et|und|y|al|el|bin|ibn|de|da|di|van|von|der|la|le"
              + "|[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*)){1,8}");

  private static final int LONGEST = 120;

  private PageAuthor() {}

  /** What a page's head says, without what is not the name. */
  static @Nullable Said checked(@Nullable Said author) {
    if (author == null || author.value().contains("://") || author.value().length() > LONGEST) {
      return null;
    }
    String name = BEFORE.matcher(author.value()).replaceFirst("").strip();
    return name.isEmpty() ? null : new Said(name, author.from(), author.where());
  }

  /** What stands on the page, the first that reads like a name of two words or more. */
  static @Nullable Said printed(Document page) {
    for (String place : PLACES) {
      for (Element each : page.select(place)) {
        String name = BEFORE.matcher(each.text().strip()).replaceFirst("").strip();
        if (name.length() <= LONGEST && NAMES.matcher(name).matches()) {
          return new Said(name, "metadata", "the page's <" + each.normalName() + ">");
        }
      }
    }
    return null;
  }
}
