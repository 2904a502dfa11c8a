package org.isnad.training;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.names.NameMatcher;
import org.isnad.names.Names;
import org.isnad.spelling.SpellingDistance.Step;

/**
 * A labelled pair that was called wrongly.
 *
 * @param why what the dearest edit of the dearest word is, in words
 */
record Mistake(LabelledPair pair, double similarity, String why) {

  /** The mistakes among labelled pairs, in their order. */
  static List<Mistake> of(Names names, List<LabelledPair> pairs) {
    return pairs.stream()
        .map(pair -> new Mistake(pair, names.matcher().similarity(pair.a(), pair.b()), ""))
        .filter(mistake -> mistake.pair.same() != mistake.similarity >= Names.match())
        .map(mistake -> new Mistake(mistake.pair, mistake.similarity, why(names, mistake.pair)))
        .toList();
  }

  private static String why(Names names, LabelledPair pair) {
    Optional<NameMatcher.WordMatch> worst =
        names.matcher().align(pair.a(), pair.b()).stream()
            .max(Comparator.comparingDouble(NameMatcher.WordMatch::share));
    return worst
        .map(word -> names.distance().align(word.a(), word.b()))
        .flatMap(steps -> steps.stream().max(Comparator.comparingDouble(Step::cost)))
        .map(Mistake::kind)
        .orElse("words that do not answer each other");
  }

  private static String kind(Step step) {
    // a unit may have letters that both share, as lim for lam
    String a = step.a();
    String b = step.b();
    while (!a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0)) {
      a = a.substring(1);
      b = b.substring(1);
    }
    while (!a.isEmpty() && !b.isEmpty() && last(a) == last(b)) {
      a = a.substring(0, a.length() - 1);
      b = b.substring(0, b.length() - 1);
    }
    boolean vowels = (a + b).matches("[aeiouy]+");
    boolean consonants = (a + b).matches("[^aeiouy]+");
    boolean lost = a.isEmpty() || b.isEmpty();
    if (vowels) {
      return lost ? "a vowel left out" : "a vowel of another quality";
    }
    if (consonants) {
      return lost ? "a consonant left out" : "another consonant";
    }
    return "a syllable written otherwise";
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  /** How often each kind of mistake is made, as a Markdown table. */
  static String table(List<Mistake> mistakes) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Mistake mistake : mistakes) {
      counts.computeIfAbsent(mistake.why, key -> new int[2])[mistake.pair.same() ? 0 : 1]++;
    }
    var table = new StringBuilder("| what decided | missed | wrongly one |\n|---|---|---|\n");
    counts.forEach(
        (why, count) -> table.append("| %s | %d | %d |%n".formatted(why, count[0], count[1])));
    return table.toString();
  }

  /** A line for whoever wants to see it: kind of mistake, similarity, both names, what decided. */
  String line() {
    return String.format(
        Locale.ROOT,
        "%s\t%.4f\t%s\t%s\t%s\t%s",
        pair.same() ? "missed" : "wrongly one",
        similarity,
        pair.a(),
        pair.b(),
        pair.kind(),
        why);
  }
}
