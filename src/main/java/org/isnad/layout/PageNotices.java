package org.isnad.layout;

import java.util.Locale;
import java.util.Set;

/**
 * Tells the lines that a page says of itself and to its reader: cookies, advertisements, players,
 * pleas for addresses and money, and the stamps of a live blog.
 */
final class PageNotices {
  /** Longer lines are prose. */
  private static final int LONGEST = 220;

  private static final int LONGEST_STAMP = 40;

  /** Lines that are nothing else, in lower case. */
  private static final Set<String> WHOLE =
      Set.of(
          "advertisement",
          "advertisements",
          "sponsored",
          "sponsored content",
          "cookie settings",
          "cookie preferences",
          "cookie policy",
          "continue reading",
          "after newsletter promotion",
          "accept all",
          "privacy policy",
          "key events",
          "show key events only",
          "scroll to continue",
          "video player",
          "audio player",
          "play video",
          "skip to content",
          "skip to main content",
          "back to top",
          "show more",
          "load more");

  private static final Anchored NOTICE =
      Anchored.of(
          "(?i:(?:we|this (?:site|website|page)|our (?:site|website)) uses? cookies to\\b.*"
              + "|(?:accept|reject|allow|manage)(?: all)? cookies\\.?"
              + "|by (?:clicking|continuing)\\b.{0,80}\\b(?:you agree|privacy policy)\\b.*"
              + "|(?:story|article|content) continues (?:below|after)\\b.{0,40}"
              + "|(?:please )?enter your e-?mail\\b.{0,60}"
              + "|thank you for (?:subscribing|signing up)\\b.*"
              + "|(?:don.t|never) miss (?:a|another) (?:story|update|headline)\\b.{0,60}"
              + "|already a subscriber\\?.*|if you(?:.re| are) .{0,60}\\balready a (?:subscriber|member)\\b.*"
              + "|you(?:.ve| have) (?:read|reached|used) .{0,40}\\bfree (?:articles?|stories)\\b.*"
              + "|to (?:(?:read|view|see|access) (?:more|the (?:full|whole|rest)|this (?:story|article))"
              + "|continue reading)\\b.{0,60}\\b(?:subscribe|log ?in|sign in|register)\\b.*"
              + "|(?:for|get) (?:all )?the latest (?:stories|news)\\b.{0,80}\\b(?:download|app|apps)\\b.*"
              + "|(?:advertising|affiliate) (?:disclosure|disclaimer)\\b.*"
              + "|(?:this|our|the) (?:post|page|article|site|blog|recipe|review)s? (?:may )?contains? affiliate links\\b.*"
              + "|(?:categor(?:y|ies)|tags?|filed under|posted in|topics?) ?:.{1,120}"
              + "|your (?:browser|device) does not support\\b.*"
              + "|-{2,} ?advertisements? ?-{2,}|(?:sponsored|promoted|paid) (?:post|by .{2,40})"
              + "|printer[ -]friendly(?: (?:version|page))?\\b.{0,40}|(?:print|e-?mail) this (?:page|story|article)\\b.{0,40}"
              + "|(?:number of )?(?:visitors?|page ?views?|hits) ?: ?[\\d.,]{1,12}"
              + "|(?:last )?updated ?:? \\p{L}{3,9}\\.? \\d{1,2}|text size ?:?.{0,20}"
              + "|skip past .{2,40}|please (?:enable|turn on) javascript\\b.{0,80}"
              + "|this (?:content|video|player) (?:is not available|cannot be (?:shown|played))\\b.{0,60}"
              + "|a post shared by .{2,60}"
              + "|view this post on \\w+|pic\\.twitter\\.com/\\w+|https?://t\\.co/\\w+"
              + "|\\d{1,3}[ -]min(?:ute)?s?[ -]read|reading time: .{1,20})");

  /** What stands over the letterhead of a statement. */
  private static final Anchored RELEASE =
      Anchored.of(
          "(?i:for immediate release|embargoed? (?:until|for)\\b.{0,60}"
              + "|(?:press|news|media) release(?: (?:no|number|nr)\\b.{0,20})?"
              + "|release (?:no|number|nr)\\b.{0,20})");

  private static final Anchored STAMP =
      Anchored.of(
          "(?i:(?:[01]?\\d|2[0-3]):[0-5]\\d|(?:(?:posted|updated|last updated)(?: at)? )?"
              + "(?:\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)? ?"
              + "(?:\\(?(?:GMT|UTC|BST|CET|EST|EDT|AST)(?:[+-]\\d{1,2})?\\)?|local time)"
              + "|\\d{1,2} ?(?:m|mins?|minutes?|h|hrs?|hours?|d|days?) ago))");

  private PageNotices() {}

  static boolean isNotice(String line) {
    return line.length() <= LONGEST
        && (WHOLE.contains(line.toLowerCase(Locale.ROOT)) || NOTICE.isAll(line));
  }

  /** {@code FOR IMMEDIATE RELEASE}, {@code Release No. 12}. */
  static boolean isRelease(String line) {
    return line.length() <= LONGEST && RELEASE.isAll(line);
  }

  static boolean isStamp(String line) {
    return line.length() <= LONGEST_STAMP && STAMP.isAll(line);
  }
}
