package org.isnad.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Span;
import org.isnad.press.OutletNames;
import org.jspecify.annotations.Nullable;

/**
 * Tells photo captions by their credits: {@code (Photo by NAME / AGENCY)}, {@code [Name/Agency]}.
 */
public final class Captions {
  /** Longer paragraphs only mention a photo. */
  private static final int LONGEST = 700;

  private static final Pattern AT_END = Pattern.compile("[(\\[]([^()\\[\\]]{2,100})[)\\]][.\"”]?$");
  private static final Pattern AT_START =
      Pattern.compile("[(\\[]((?i:photo|image|picture|photograph)[^()\\[\\]]{0,100})[)\\]]");
  private static final Pattern SAYS_PHOTO =
      Pattern.compile(
          "^(?:AP |EPA |AFP )?(?i:file"
              + " photo|photos?|image|picture|photograph|handout|screenshot|courtesy"
              + "|illustration|via)\\b.{0,100}$");
  private static final Pattern BY_AND_FOR =
      Pattern.compile("^(\\p{L}[^/|]{1,60}?)\\s?[/|]\\s?(\\p{L}[^/|]{1,60})(?:[/|].{1,40})?$");
  private static final Anchored OPENING =
      Anchored.of(
          "(?:FILE ?[-–—:]|File photo|Photo:|PHOTO:|Image:|Caption:|Credit:"
              + "|(?:Top|Main|Lead|Cover|Header|Featured|Thumbnail) (?:photo|image|picture):|This (?:handout"
              + " )?(?:picture|photo|image|photograph|frame grab|video grab|satellite"
              + " image|handout)\\b)");

  private static final Anchored ALONE =
      Anchored.of(
          "(?i:(?:photo|photograph|image|picture|video|illustration)s?"
              + " (?:credits?|courtesy(?: of)?|by):?|photographs?:) ?\\p{Lu}[^.!?]{1,70}");

  private final OutletNames outlets;

  public Captions(OutletNames outlets) {
    this.outlets = outlets;
  }

  boolean isCaption(String paragraph) {
    return paragraph.length() <= LONGEST
        && (OPENING.begins(paragraph) || credit(paragraph) != null);
  }

  /** Whether a line is the credit of a picture and nothing else. */
  static boolean isCreditAlone(String line) {
    return ALONE.isAll(line);
  }

  /** Where in the caption its credit stands, brackets included. */
  public @Nullable Span credit(String paragraph) {
    Matcher start = AT_START.matcher(paragraph);
    if (start.lookingAt()) {
      return new Span(start.start(), start.end());
    }
    int bracket = Math.max(paragraph.lastIndexOf('('), paragraph.lastIndexOf('['));
    if (bracket < 0) {
      return null;
    }
    Matcher end = AT_END.matcher(paragraph).region(bracket, paragraph.length());
    boolean credit = bracket > 0 && end.lookingAt() && isCredit(end.group(1));
    return credit ? new Span(bracket, end.end()) : null;
  }

  private boolean isCredit(String inside) {
    if (SAYS_PHOTO.matcher(inside).matches()) {
      return true;
    }
    Matcher pair = BY_AND_FOR.matcher(inside);
    return pair.matches() && (isPerson(pair.group(1)) || isOutlet(pair));
  }

  private boolean isOutlet(Matcher pair) {
    return outlets.named(pair.group(1).strip()).isPresent()
        || outlets.named(pair.group(2).strip()).isPresent();
  }

  /** Two words at least, each with a capital: an acronym pair such as PMF/PMU is no credit. */
  private static boolean isPerson(String words) {
    String[] all = words.strip().split(" ", -1);
    return all.length >= 2
        && Character.isUpperCase(all[0].charAt(0))
        && Character.isUpperCase(all[all.length - 1].codePointAt(0));
  }
}
