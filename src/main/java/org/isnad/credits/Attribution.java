package org.isnad.credits;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.article.Span;
import org.isnad.words.FirstLetters;

/** Tells whether the words around a name report what it said. For one text and one thread. */
final class Attribution {
  private static final int WINDOW = 140;

  /** Where a clause that {@link #BEFORE} finds begins at the earliest: its words and 55 more. */
  private static final int CLAUSE = 75;

  /** Each as a pattern that begins with letters that stand for themselves. */
  private static final List<String> VERBS =
      List.of(
          "said",
          "says?",
          "told",
          "tells",
          "announced",
          "reported",
          "stated",
          "confirmed",
          "denied",
          "denies",
          "acknowledged",
          "added",
          "wrote",
          "posted",
          "counted",
          "counts",
          "warned",
          "warns",
          "estimates",
          "estimated",
          "noted",
          "claimed",
          "claims",
          "documented",
          "recorded",
          "insisted",
          "declined to comment",
          "refused to comment",
          "did not (?:immediately )?(?:comment|respond)",
          "is yet to comment",
          "yet to comment",
          "issued a statement",
          "put the (?:toll|number|figure)");

  private static final String VERB = "(?:" + String.join("|", VERBS) + ")\\b";
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:['’]s)?(?:[^.;:,“”\"\\n"
              + "]{0,35} |, (?:which|who|whose|a|an|the|in|on|citing|speaking) [^.;:“”\"\\n"
              + "]{0,90}, (?:has |have )?)"
              + VERB);

  private static final Pattern REPORTS = Pattern.compile(VERB);

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

  private static final FirstLetters FIRST_LETTERS = firstLetters();

  private final String text;

  /** Where a verb begins. */
  private final BitSet verbs = new BitSet();

  /** Where one of {@link #SIGNS} begins. */
  private final BitSet signs = new BitSet();

  private boolean read;

  /** For the names of one text. */
  Attribution(String text) {
    this.text = text;
  }

  private static FirstLetters firstLetters() {
    var first = new FirstLetters();
    VERBS.forEach(verb -> first.add(verb.toCharArray()));
    SIGNS.forEach(sign -> first.add(sign.toCharArray()));
    return first;
  }

  /** Whether what a name is of says something of what is reported. */
  boolean isTo(Span name) {
    if (!read) {
      read();
    }
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

  /** Finds all verbs and signs, which the names of an article ask for again and again. */
  private void read() {
    read = true;
    char[] letters = text.toCharArray();
    var verb = REPORTS.matcher(text);
    for (int at = FIRST_LETTERS.next(letters, 0); at < letters.length; ) {
      verbs.set(at, verb.region(at, letters.length).lookingAt());
      signs.set(at, isSign(at));
      at = FIRST_LETTERS.next(letters, at + 1);
    }
  }

  private boolean isSign(int at) {
    for (String sign : SIGNS) {
      if (text.startsWith(sign, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the verbs stands behind a place, before the next stop; mostly none does. */
  private boolean reports(int end) {
    int verb = verbs.nextSetBit(end + 1);
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

  /** Whether one of the signs stands as near before a place as a clause reaches; may be wrong. */
  private boolean hasSign(int start) {
    return start > 0 && signs.previousSetBit(start - 1) >= Math.max(0, start - CLAUSE - 1);
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
