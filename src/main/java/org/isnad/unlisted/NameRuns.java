package org.isnad.unlisted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.analysis.Word;
import org.isnad.matching.TextWords;

/** Cuts an article into runs of words that may be names. */
final class NameRuns {

  private static final int LONGEST = 7;

  /** Small words inside a name: Osama bin Laden, University of Mosul. */
  private static final Set<String> LINKS = Set.of("bin", "ibn", "bint", "abu", "of", "de", "van");

  private final TextWords text;
  private final NameWords words;
  private final Predicate<String> title;
  private final Predicate<String> firstName;

  NameRuns(TextWords text, NameWords words, Predicate<String> title, Predicate<String> firstName) {
    this.text = text;
    this.words = words;
    this.title = title;
    this.firstName = firstName;
  }

  List<NameRun> all() {
    List<NameRun> runs = new ArrayList<>();
    for (int i = 0; i < text.size(); ) {
      int end = words.may(i) ? end(i) : i;
      if (words.may(i)) {
        add(i, end, runs);
      }
      i = end + 1;
    }
    return runs;
  }

  private int end(int first) {
    int last = first;
    while (last - first < LONGEST && !text.get(last).possessive()) {
      int next = last + 1;
      while (next < text.size() && text.follows(next) && isLink(text.get(next))) {
        next++;
      }
      boolean goesOn = next < text.size() && text.follows(next) && words.may(next);
      if (!goesOn || (next > last + 1 && isOther(first, last, next))) {
        break;
      }
      last = next;
    }
    return last;
  }

  /** Whether what a small word joins is another name. */
  private boolean isOther(int first, int last, int next) {
    // behind "of" an acronym is whom somebody belongs to
    return text.get(next).capitals()
        || (text.get(last + 1).plain().equals("of")
            && (isPerson(first, last) || isOf(first, last, next)));
  }

  /** Somebody and where he belongs: Jamil Sabbagh of Amanah. */
  private boolean isPerson(int first, int last) {
    return last > first && firstName.test(text.get(first).plain()) && !words.isCommon(last);
  }

  /** Something and whose it is: the Third Brigade of General Jamil Sabbagh. */
  private boolean isOf(int first, int last, int next) {
    String whose = text.get(next).plain();
    return (last > first || isOrdinalBefore(first))
        && text.follows(next + 1)
        && (words.isTaken(next + 1) || (words.may(next + 1) && !words.isCommon(next + 1)))
        && (title.test(whose) || firstName.test(whose));
  }

  private boolean isOrdinalBefore(int at) {
    return text.follows(at)
        && !words.isTaken(at - 1)
        && NameRun.isOrdinal(text.get(at - 1).plain());
  }

  private static boolean isLink(Word word) {
    return word.article() || (!word.capital() && LINKS.contains(word.plain()));
  }

  /** Whether a word in front of a name is none of it. */
  private boolean isBefore(int at) {
    return !words.may(at)
        || title.test(text.get(at).plain())
        || (text.get(at).sentenceStart() && words.isCommon(at));
  }

  /** Without titles in front, and without a first word that only begins the sentence. */
  private void add(int begin, int last, List<NameRun> runs) {
    int first = begin;
    while (first <= last && isBefore(first)) {
      first++;
    }
    if (first <= last) {
      var run = new NameRun(first, last, text.acronymAfter(last));
      runs.add(run.isUnit(text) && isOrdinalBefore(first) ? run.from(first - 1) : run);
    }
  }
}
