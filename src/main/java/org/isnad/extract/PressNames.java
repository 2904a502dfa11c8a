package org.isnad.extract;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Span;
import org.isnad.credits.OutletFinder;
import org.isnad.press.OutletMention;
import org.isnad.press.OutletNames;
import org.isnad.press.OutletsRead;

/**
 * Keeps the names of outlets whole: who writes {@code the Jerusalem Post} or {@code SANA} does not
 * speak of Jerusalem or Sanaa.
 */
final class PressNames {
  private static final String SPELLING = "spelling";
  private static final int LONGEST_VERB = 24;
  private static final Pattern REPORTS =
      Pattern.compile(
          " (?:also |had |has )?(?:reported|reports|quoted|cited|published|wrote|said|says|added"
              + "|TV|[Cc]hannel|[Nn]ewspaper|[Nn]etwork|[Ww]ebsite|[Tt]elevision|[Cc]orrespondent|[Rr]eporter)\\b");
  private static final int LONGEST_LEAD = 24;
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:\\b(?:told|according to|citing|quoting|quoted by|reported by|agency|newspaper|daily|channel"
              + "|broadcaster|network|website|outlet|station) (?:the )?|[(/] ?|[Pp]hoto: ?)$");

  private final OutletNames outlets;

  PressNames(OutletNames outlets) {
    this.outlets = outlets;
  }

  /**
   * The mentions that are no part of an outlet's name.
   *
   * @param read where the mentions are from
   * @param named the outlets of the text
   * @param publisher whose own name or mark names nobody else: (Fars) is no province
   */
  List<Mention> without(
      List<Mention> mentions,
      String text,
      List<Span> read,
      OutletsRead named,
      OutletFinder.Found publisher) {
    List<Span> marks = marks(text, publisher);
    return marks.isEmpty()
        ? without(mentions, text, read, named)
        : without(mentions, text, read, named).stream()
            .filter(one -> marks.stream().noneMatch(one.span()::overlaps))
            .toList();
  }

  private List<Span> marks(String text, OutletFinder.Found publisher) {
    return Stream.of(publisher.outlet(), publisher.syndicatedFrom())
        .filter(Objects::nonNull)
        .flatMap(said -> said.evidence().stream())
        .filter(span -> span.end() <= text.length() && outlets.named(span.of(text)).isPresent())
        .toList();
  }

  private static List<Mention> without(
      List<Mention> mentions, String text, List<Span> read, OutletsRead named) {
    List<Span> names =
        read.stream().flatMap(part -> named.in(part).stream()).map(OutletMention::span).toList();
    return names.isEmpty()
        ? mentions
        : mentions.stream()
            .filter(one -> names.stream().noneMatch(name -> has(name, one, text)))
            .toList();
  }

  private static boolean has(Span name, Mention mention, String text) {
    Span span = mention.span();
    return name.contains(span)
        && (span.length() < name.length()
            || mention.rule().equals(SPELLING)
            || (mention.dimension() == Dimension.LOCATION && reports(name, text)));
  }

  /** Fars reported, told Fars: a province does not. */
  private static boolean reports(Span name, String text) {
    int end = Math.min(text.length(), name.end() + LONGEST_VERB);
    int start = Math.max(0, name.start() - LONGEST_LEAD);
    return REPORTS.matcher(text).region(name.end(), end).lookingAt()
        || ASKED.matcher(text).region(start, name.start()).find();
  }
}
