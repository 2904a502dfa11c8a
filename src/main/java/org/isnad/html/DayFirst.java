package org.isnad.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Whether {@code 03/04/2014} on a page is in April: by the country of its address, by the language
 * that it says it is in. Pages of the whole world say {@code en} and {@code en-US}, as systems
 * come.
 */
final class DayFirst {
  private static final Pattern NUMBERS =
      Pattern.compile("(0?[1-9]|1[0-2])([/.-])(0?[1-9]|1[0-2])\\2((?:19|20)\\d\\d)");

  /** The country at the end of a host. */
  private static final Pattern COUNTRY =
      Pattern.compile("^(?:https?:)?//[^/:?#]*\\.([a-z]{2})(?=[/:?#]|$)", Pattern.CASE_INSENSITIVE);

  /** Where the month goes first. */
  private static final Set<String> MONTH_FIRST = Set.of("us", "ph");

  /** Endings that sites anywhere have for their looks. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "ai", "cc", "co", "fm", "gg", "in", "io", "is", "la", "me", "nu", "sh", "to", "tv", "ws");

  /** Languages in which both orders are usual, or that are said of pages in any. */
  private static final Pattern EITHER = Pattern.compile("(?i)|en|.*-(?:us|ph|ca)");

  private DayFirst() {}

  /** A day that may be two, in the order of the page's country or language; as it is otherwise. */
  static Said settled(Said told, Document page, @Nullable Said url) {
    Matcher numbers = NUMBERS.matcher(told.value().strip());
    Boolean day = numbers.matches() ? isUsual(page, url == null ? "" : url.value()) : null;
    if (day == null) {
      return told;
    }
    String value =
        DayForms.written(numbers.group(4), numbers.group(day ? 3 : 1), numbers.group(day ? 1 : 3));
    String order = " (%s, %s first)".formatted(told.value(), day ? "day" : "month");
    return new Said(value, told.from(), told.where() + order);
  }

  private static @Nullable Boolean isUsual(Document page, String url) {
    Matcher country = COUNTRY.matcher(url);
    String of = country.find() ? country.group(1).toLowerCase(Locale.ROOT) : "";
    if (!of.isEmpty() && !ANYWHERE.contains(of)) {
      return !MONTH_FIRST.contains(of);
    }
    Element root = page.selectFirst("html");
    String language = root == null ? "" : root.attr("lang").replace('_', '-');
    return EITHER.matcher(language).matches() ? null : Boolean.TRUE;
  }
}
