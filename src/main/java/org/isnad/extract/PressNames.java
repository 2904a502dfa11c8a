package org.isnad.extract;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.article.Mention;
import org.isnad.article.Span;
import org.isnad.credits.OutletFinder;
import org.isnad.press.OutletMention;
import org.isnad.press.OutletNames;

/**
 * Keeps the names of outlets whole: who writes {@code the Jerusalem Post} or {@code SANA} does not
 * speak of Jerusalem or Sanaa.
 */
final class PressNames {
  private static final String SPELLING = "spelling";

  private final OutletNames outlets;

  PressNames(OutletNames outlets) {
    this.outlets = outlets;
  }

  /**
   * The mentions that are no part of an outlet's name.
   *
   * @param read where the mentions are from
   * @param publisher whose own name or mark names nobody else: (Fars) is no province
   */
  List<Mention> without(
      List<Mention> mentions, String text, List<Span> read, OutletFinder.Found publisher) {
    List<Span> marks = marks(text, publisher);
    return marks.isEmpty()
        ? without(mentions, text, read)
        : without(mentions, text, read).stream()
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

  private List<Mention> without(List<Mention> mentions, String text, List<Span> read) {
    List<Span> names =
        read.stream()
            .flatMap(part -> outlets.in(text, part).stream())
            .map(OutletMention::span)
            .toList();
    return names.isEmpty()
        ? mentions
        : mentions.stream()
            .filter(one -> names.stream().noneMatch(name -> has(name, one)))
            .toList();
  }

  private static boolean has(Span name, Mention mention) {
    Span span = mention.span();
    return name.contains(span)
        && (span.length() < name.length() || mention.rule().equals(SPELLING));
  }
}
