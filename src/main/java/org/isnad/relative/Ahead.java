package org.isnad.relative;

import java.util.regex.Pattern;

/** Whether a sentence speaks of what is to come. */
public final class Ahead {
  private static final Pattern COMING =
      Pattern.compile(
          "(?i)\\b(?:will|would|shall|due|scheduled|expect(?:s|ed)?|plan(?:s|ned)?|set to|set"
              + " for|deadline|expires?|upcoming|ahead of|future|goal|target(?:s|ed)?"
              + " for|renewed?|extend(?:s|ed)?|called for|promised|(?:ends?|starts?|begins?|opens?|takes?"
              + " place|runs? out|lasts?) (?:on|in|until)|valid)\\b");

  /** Words just before a date that may lie ahead. */
  private static final Pattern OPEN_END =
      Pattern.compile("(?i)\\b(?:by|until|before|next|to|for) $");

  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)\\b(?:said|told|says|reported|announced|added|wrote|stated|confirmed|claimed|denied"
              + "|warned|vowed|pledged|met|spoke)(?: \\p{L}{1,20}){0,4}? (?:on |late |late on |early |early on )?$");

  private static final Pattern NEXT = Pattern.compile("(?i)\\b(?:by|until|next|coming) $");
  private static final int NEAR = 60;

  private Ahead() {}

  /**
   * Whether a date may lie ahead.
   *
   * @param before the sentence up to the date
   */
  public static boolean isAhead(String before) {
    return COMING.matcher(before).find() || OPEN_END.matcher(before).find();
  }

  /**
   * Whether a weekday or a month lies ahead. Only what stands near counts, and {@code He said on
   * Monday} looks back whatever he said.
   */
  static boolean isSoon(String before) {
    String near = before.substring(Math.max(0, before.length() - NEAR));
    return (COMING.matcher(near).find() || NEXT.matcher(near).find()) && !TOLD.matcher(near).find();
  }
}
