package org.isnad.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Span;
import org.isnad.gazetteer.Outlet;
import org.isnad.press.OutletNames;
import org.jspecify.annotations.Nullable;

/**
 * What a syndicator puts before the first sentence: {@code date 2024-04-21 (MENAFN- Live Mint)}.
 */
public final class Prefix {
  private static final Pattern START =
      Pattern.compile(
          "(\\s{0,20}(?i:date) ?:? ?(\\d{4}-\\d\\d-\\d\\d)\\b)?\\s{0,20}"
              + "(?:\\((\\p{Lu}[\\p{L}\\d. ]{1,40}?)(?:\\s?[-–—]\\s?([^()]{2,60}))?\\))?");

  private final OutletNames outlets;

  Prefix(OutletNames outlets) {
    this.outlets = outlets;
  }

  /** Where it stands, with the white space before it; null if the text begins otherwise. */
  @Nullable Span find(String text, int from) {
    Matcher start = matcher(text, from);
    if (!start.lookingAt()) {
      return null;
    }
    boolean named = start.group(3) != null && (start.group(1) != null || isSyndicator(start));
    int end = named ? start.end() : Math.max(start.end(1), 0);
    if (!named && start.group(1) == null) {
      return null;
    }
    return new Span(from == 0 ? 0 : Paragraphs.trimmed(text, from, end).start(), end);
  }

  /** Where it stands at the beginning of a later paragraph, behind which more follows; or null. */
  @Nullable Span within(String text, Span paragraph) {
    Matcher start = matcher(text, paragraph.start());
    boolean found = start.lookingAt() && start.group(3) != null && isSyndicator(start);
    return found && start.end() < paragraph.end() - 1
        ? new Span(paragraph.start(), start.end())
        : null;
  }

  /**
   * The parts of a prefix.
   *
   * @param day where it says a day
   * @param outlet where it names who distributes
   * @param syndicated where it names whose copy it is
   */
  public record Parts(@Nullable Span day, @Nullable Span outlet, @Nullable Span syndicated) {}

  /**
   * What a prefix says.
   *
   * @param prefix where it stands, as {@link #find} gave it
   * @return spans of the text
   */
  public static Parts parts(String text, Span prefix) {
    Matcher found = matcher(text, prefix.start()).region(prefix.start(), prefix.end());
    return found.lookingAt()
        ? new Parts(group(found, 2), group(found, 3), group(found, 4))
        : new Parts(null, null, null);
  }

  private static Matcher matcher(String text, int from) {
    return START.matcher(text).region(from, Math.min(text.length(), from + 300));
  }

  /** Brackets at the start can be anything; two names of which one is known cannot. */
  private boolean isSyndicator(Matcher start) {
    Outlet outlet = outlets.named(start.group(3).strip()).orElse(null);
    return outlet != null && (start.group(4) != null || outlet.kind().equals("aggregator"));
  }

  private static @Nullable Span group(Matcher found, int group) {
    return found.group(group) == null ? null : new Span(found.start(group), found.end(group));
  }
}
