package org.isnad.extract;

import java.util.List;
import org.isnad.article.Mention;
import org.isnad.article.Span;
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
   */
  List<Mention> without(List<Mention> mentions, String text, List<Span> read) {
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
