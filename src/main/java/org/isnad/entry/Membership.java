package org.isnad.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * That someone belongs to someone, perhaps only for some years.
 *
 * @param id of the parent
 * @param from first year; null if always
 * @param to last year; null if still
 */
public record Membership(String id, @Nullable Integer from, @Nullable Integer to) {

  private static final Pattern FORM =
      Pattern.compile("([a-z0-9][a-z0-9-]*)(?:\\[(?:(\\d{4})|(\\d{4})?-(\\d{4})?)\\])?");

  /** Checks the years. */
  public Membership {
    if (from != null && to != null && from > to) {
      throw new IllegalArgumentException(
          "the years of '%s' must not end before they begin, %d-%d does".formatted(id, from, to));
    }
  }

  /**
   * Reads {@code id}, {@code id[2014-]}, {@code id[2006-2014]}, {@code id[-2003]} or {@code
   * id[2011]}.
   *
   * @throws IllegalArgumentException saying what is wrong and what would be right
   */
  public static Membership read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "'%s' must be an id, with years as in id[2014-], id[2006-2014], id[-2003] or id[2011]"
              .formatted(text));
    }
    if (form.group(2) != null) {
      Integer year = year(form.group(2));
      return new Membership(form.group(1), year, year);
    }
    return new Membership(form.group(1), year(form.group(3)), year(form.group(4)));
  }

  private static @Nullable Integer year(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  /** Whether it holds at some time in these years. */
  public boolean holds(int firstYear, int lastYear) {
    return (from == null || from <= lastYear) && (to == null || to >= firstYear);
  }
}
