package org.isnad.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article in which nothing begins or ends.
 *
 * @param text repaired
 * @param ids anchors of what begins here, such as {@code c120-158}
 * @param hit whether it matched the query
 * @param evidence whether it is evidence for something said above the text
 * @param kind of the mention it belongs to, empty if none
 * @param note the anchor of the mention's note, null if none
 */
public record PagePiece(
    String text,
    List<String> ids,
    boolean hit,
    boolean evidence,
    String kind,
    @Nullable String note) {

  /** Copies the list. */
  public PagePiece {
    ids = List.copyOf(ids);
  }

  /** Text and nothing else. */
  public static PagePiece plain(String text) {
    return new PagePiece(text, List.of(), false, false, "", null);
  }

  /** Whether it needs no mark-up. */
  public boolean bare() {
    return ids.isEmpty() && !hit && !evidence && note == null;
  }

  /** Classes for the style: what underlines it, and whether it matched; null for none. */
  public @Nullable String classes() {
    String classes = kind.isEmpty() ? "" : "mark " + kind;
    classes += hit ? " hit" : "";
    classes += evidence ? " evidence" : "";
    return classes.isEmpty() ? null : classes.strip();
  }
}
