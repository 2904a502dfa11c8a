package org.isnad.press;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/** Tells the name of an outlet that no gazetteer lists, where one is to be expected. */
public final class Press {
  private static final Pattern WORD =
      Pattern.compile(
          "\\b(?:News|Times|Post|Courier|Journal|Press|Agency|Today|Monitor|Review|Gazette|Daily|Weekly"
              + "|Herald|Tribune|Ledger|Dispatch|Mail|Telegraph|Standard|Star|Observer|Magazine|Media"
              + "|Network|Radio|TV|Television|Broadcasting|Chronicle|Observatory|Wire)\\b"
              + "|\\.(?:com|org|net|news|info)\\b");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:the )?(\\p{Lu}[\\p{L}\\d’'&-]{0,24}(?:\\.(?:com|org|net|info|news))?"
              + "(?: (?:\\p{Lu}[\\p{L}\\d’'&-]{0,24}|&|and|of|the|in)(?=[ ,.;]|$)){0,6})");

  private Press() {}

  /** Whether a whole piece of a byline is such a name, and no post or place. */
  public static boolean isOne(String piece) {
    return NAME.matcher(piece).matches() && WORD.matcher(piece).find();
  }

  /** Whether a stretch begins with an outlet, listed or by its looks. */
  public static boolean begins(String words, OutletNames outlets) {
    Span whole = new Span(0, words.length());
    Span name = name(words, whole);
    return (name != null && isOne(name.of(words)))
        || outlets.in(words, whole).stream().anyMatch(one -> one.span().start() <= "the ".length());
  }

  /** The name at the start of a stretch, without what follows; null if it begins otherwise. */
  public static @Nullable Span name(String text, Span where) {
    Matcher name = NAME.matcher(text).region(where.start(), where.end());
    if (!name.lookingAt()) {
      return null;
    }
    String found = name.group(1).replaceAll("(?: (?:and|of|the|in))+$", "");
    return new Span(name.start(1), name.start(1) + found.length());
  }
}
