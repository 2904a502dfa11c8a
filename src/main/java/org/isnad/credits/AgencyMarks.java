package org.isnad.credits;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Span;
import org.isnad.gazetteer.Outlet;
import org.isnad.press.OutletMention;
import org.isnad.press.OutletNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mark of an agency in the first and the last paragraph of its report, where no dateline
 * is: {@code Tigris Courier/ Two sheds ...}, {@code AMMAN (Petra) Two sheds ...}, {@code ... the
 * mayor said. (AFP)}.
 */
final class AgencyMarks {

  private static final int LONGEST = 60;

  /** A place and a bracket, perhaps with a day between, before the first sentence. */
  private static final Pattern BEFORE =
      Pattern.compile("\\p{Lu}[\\p{L}’' .,/0-9-]{1,50} \\(([^()]{2,40})\\)[:,]? (?=[\\p{Lu}\"“])");

  /**
   * A paragraph of a place and a name, and nothing else: {@code Aden - Saba}, {@code AMMAN
   * (Petra)}.
   */
  private static final Pattern ALONE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’' -]{1,30}?(?: ?[–—/:|] ?| -{1,2} | \\()(\\p{Lu}[\\p{L} ]{1,30})\\)?");

  private static final Pattern BEHIND =
      Pattern.compile(
          "[.!?][\"”’']?\\s{1,3}(?:\\(([^()]{2,40})\\)|[—–-]{1,2} ?([^()—–-]{2,40}))\\.?$");

  private final String text;
  private final OutletNames outlets;

  AgencyMarks(String text, OutletNames outlets) {
    this.text = text;
    this.outlets = outlets;
  }

  @Nullable OutletMention before(Span body) {
    Matcher alone = ALONE.matcher(text).region(body.start(), body.end());
    if (body.length() <= LONGEST && alone.matches()) {
      return agency(alone, 1);
    }
    OutletMention slashed = slashed(body);
    Matcher bracket = BEFORE.matcher(text).region(body.start(), body.end());
    return slashed != null || !bracket.lookingAt() ? slashed : agency(bracket, 1);
  }

  @Nullable OutletMention behind(Span body) {
    int from = Math.max(body.start(), body.end() - LONGEST);
    Matcher mark = BEHIND.matcher(text).region(from, body.end());
    return mark.find() ? agency(mark, mark.start(1) >= 0 ? 1 : 2) : null;
  }

  private @Nullable OutletMention agency(Matcher mark, int group) {
    Outlet outlet = outlets.named(mark.group(group).strip()).orElse(null);
    boolean signs = outlet != null && (outlet.agency() || outlet.kind().equals("state-media"));
    return outlet != null && signs
        ? new OutletMention(outlet, new Span(mark.start(group), mark.end(group)))
        : null;
  }

  /** A name before a slash and nothing else. */
  private @Nullable OutletMention slashed(Span body) {
    int end = Math.min(body.end(), body.start() + LONGEST);
    int slash = text.indexOf("/ ", body.start());
    if (slash < 0 || slash >= end) {
      return null;
    }
    return outlets.in(text, new Span(body.start(), slash)).stream()
        .filter(named -> named.span().start() == body.start())
        .filter(named -> text.substring(named.span().end(), slash).isBlank())
        .findFirst()
        .orElse(null);
  }
}
