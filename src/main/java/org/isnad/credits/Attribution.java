package org.isnad.credits;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.article.Span;
import org.isnad.layout.Anchored;
import org.jspecify.annotations.Nullable;

/** Tells whether the words around a name report what it said. For one text and one thread. */
final class Attribution {
  private static final int WINDOW = 140;

  /** Where a clause that {@link #BEFORE} finds begins at the earliest: its words and 55 more. */
  private static final int CLAUSE = 75;

  private static final String VERB =
      "(?:said|says|say|told|tells|announced|reported|stated|confirmed|denied|denies|acknowledged|added|wrote|posted|counted|counts|warned|warns"
          + "|estimates|estimated|noted|claimed|claims|documented|recorded|insisted|declined"
          + " to comment|refused to comment|did not (?:immediately )?(?:comment|respond)|(?:is"
          + " )?yet to comment|issued a statement|put the (?:toll|number|figure))\\b";
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:['’]s)?(?:[^.;:,“”\"\\n"
              + "]{0,35} |, (?:which|who|whose|a|an|the|in|on|citing|speaking) [^.;:“”\"\\n"
              + "]{0,90}, (?:has |have )?)"
              + VERB);

  private static final Anchored REPORTS = Anchored.of(VERB);

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:according to|citing|quoting|cited by|(?:statement|report|data|figures)"
              + " (?:by|from|of)|said|told)[^.;:“”\"\\n"
              + "]{0,55}$");

  /** Whatever {@link #BEFORE} finds has one of these; most places have none. */
  private static final List<String> SIGNS =
      List.of(
          "according to",
          "citing",
          "quoting",
          "cited by",
          "statement",
          "report",
          "data",
          "figures",
          "said",
          "told");

  /**
   * A speaker's post stands between "said" and the body: "said X, director of the ...". Who is told
   * something says nothing.
   */
  private static final Pattern SAID_NEAR =
      Pattern.compile(
          "\\bsaid (?:[^,.;]{0,40}, (?:the |a )?[\\w ]{1,40} (?:of|for|at|with) (?:the"
              + " )?|(?:the |a |an )?)$");

  /** Who spoke stands before the verb, so what stands behind it is told of: "X said Y hit Z". */
  private static final Pattern OWN_SUBJECT =
      Pattern.compile("[\\p{L}\\p{Nd})'’] said (?:the |an? )?$");

  /**
   * What is told of it, behind a name that would else have spoken: "said the army's units left".
   */
  private static final Pattern TOLD_OF =
      Pattern.compile(
          "(?:['’]s? (?!(?:\\w+ ){0,3}(?:spokes|chief|commander|head|director|minister|official))"
              + "| (?:had|has|have|was|were|is|are|will|would|could|should|must|did|does|hit|struck|shot"
              + "|left|took|[a-z]{2,12}ed)\\b)");

  private static final Pattern POST_BEFORE =
      Pattern.compile(
          "\\b(?:director|head|chief|chairman|spokes(?:man|woman|person)|official|commander|member"
              + "|founder|envoy|coordinator)s? (?:of|for|at|with|from) (?:the )?$");

  /** What stands before a name behind a post: {@link #POST_BEFORE} ends so. */
  private static final List<String> POST_ENDS =
      List.of("of ", "for ", "at ", "with ", "from ", "the ");

  private static final Pattern SAID_AFTER = Pattern.compile("[^.;:“”\"\\n]{0,60}[ ,]" + VERB);

  private final String text;

  /** Where a verb of {@link #VERB} begins, found when first asked for. */
  private @Nullable BitSet verbs;

  /** Where one of {@link #SIGNS} begins, found when first asked for. */
  private @Nullable BitSet signs;

  /** For the names of one text. */
  Attribution(String text) {
    this.text = text;
  }

  /** Whether what a name is of says something of what is reported. */
  boolean isTo(Span name) {
    boolean reports = reports(name.end());
    boolean reported = hasSign(name.start());
    if (!reports && !reported) {
      return false; // as mostly, and told without any pattern
    }
    String after = text.substring(name.end(), Math.min(text.length(), name.end() + WINDOW));
    if (reports && AFTER.matcher(after).lookingAt()) {
      return true;
    }
    String before = text.substring(Math.max(0, name.start() - WINDOW), name.start());
    return (reports && isOfficial(before, after)) || (reported && isReported(before, after));
  }

  private static boolean isOfficial(String before, String after) {
    return POST_ENDS.stream().anyMatch(before::endsWith)
        && POST_BEFORE.matcher(before).find()
        && SAID_AFTER.matcher(after).lookingAt();
  }

  private static boolean isReported(String before, String after) {
    var reported = BEFORE.matcher(clause(before));
    return reported.find()
        && (!isSaying(reported.group())
            || (SAID_NEAR.matcher(before).find()
                && !OWN_SUBJECT.matcher(before).find()
                && !TOLD_OF.matcher(after).lookingAt()));
  }

  /** Whether one of the verbs stands behind a place, before the next stop; mostly none does. */
  private boolean reports(int end) {
    BitSet all = verbs == null ? verbs() : verbs;
    verbs = all;
    int verb = all.nextSetBit(end + 1);
    if (verb < 0 || verb >= end + WINDOW) {
      return false;
    }
    for (int at = end; at < verb; at++) {
      if (isStop(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private BitSet verbs() {
    var found = new BitSet();
    for (int at = 1; at < text.length(); at++) {
      char before = text.charAt(at - 1);
      if ((before == ' ' || before == ',') && REPORTS.beginsAt(text, at)) {
        found.set(at);
      }
    }
    return found;
  }

  /** Whether one of the signs stands as near before a place as a clause reaches; may be wrong. */
  private boolean hasSign(int start) {
    BitSet all = signs == null ? signs() : signs;
    signs = all;
    return start > 0 && all.previousSetBit(start - 1) >= start - CLAUSE - 1;
  }

  private BitSet signs() {
    var found = new BitSet();
    for (String sign : SIGNS) {
      for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        found.set(at);
      }
    }
    return found;
  }

  /** What stands before a name since the last stop, and the stop. */
  private static String clause(String before) {
    int start = before.length();
    int earliest = Math.max(0, start - CLAUSE);
    while (start > earliest && !isStop(before.charAt(start - 1))) {
      start--;
    }
    return before.substring(Math.max(0, start - 1));
  }

  /** What no clause goes over. */
  private static boolean isStop(char c) {
    return switch (c) {
      case '.', ';', ':', '“', '”', '"', '\n' -> true;
      default -> false;
    };
  }

  private static boolean isSaying(String words) {
    return words.startsWith("said") || words.startsWith("told");
  }
}
