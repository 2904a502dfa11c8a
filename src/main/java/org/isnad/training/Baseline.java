package org.isnad.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import org.isnad.spelling.Folding;

/**
 * What names are compared with where nothing is known of them, to stand beside our own figures:
 * each on folded names, at the threshold that suits it best on the very data it is measured with.
 *
 * @param similarity of two folded names, in [0, 1]
 */
record Baseline(String name, ToDoubleBiFunction<String, String> similarity) {

  private static final int STEPS = 20;

  static final List<Baseline> ALL =
      List.of(
          new Baseline("equal when folded", (a, b) -> a.equals(b) ? 1 : 0),
          new Baseline("edit distance over length", Baseline::edits),
          new Baseline("Jaro-Winkler", Baseline::jaroWinkler),
          new Baseline("Soundex of every word", (a, b) -> soundex(a).equals(soundex(b)) ? 1 : 0),
          new Baseline("consonants alone", (a, b) -> bones(a).equals(bones(b)) ? 1 : 0));

  /** A line of a Markdown table: name, threshold, precision, recall, F1. */
  String line(List<LabelledPair> pairs) {
    double[] alike =
        pairs.stream()
            .mapToDouble(p -> similarity.applyAsDouble(Folding.fold(p.a()), Folding.fold(p.b())))
            .toArray();
    Score best = new Score();
    double bestAt = 1;
    for (int step = 1; step <= STEPS; step++) {
      double at = step / (double) STEPS;
      Score score = new Score();
      for (int i = 0; i < alike.length; i++) {
        score.count(pairs.get(i).same(), alike[i] >= at - 1e-9);
      }
      if (score.f1() >= best.f1()) {
        best = score;
        bestAt = at;
      }
    }
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.3f | %.3f | %.3f |%n",
        name,
        bestAt,
        best.precision(),
        best.recall(),
        best.f1());
  }

  /** 1 less the insertions, deletions and replacements for each letter of the longer name. */
  static double edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - row[b.length()] / (double) longer;
  }

  /** Winkler's form of Jaro's measure: common letters in reach, and a bonus for a common start. */
  static double jaroWinkler(String a, String b) {
    int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    boolean[] taken = new boolean[b.length()];
    var commonA = new StringBuilder();
    for (int i = 0; i < a.length(); i++) {
      for (int j = Math.max(0, i - reach); j < Math.min(b.length(), i + reach + 1); j++) {
        if (!taken[j] && a.charAt(i) == b.charAt(j)) {
          taken[j] = true;
          commonA.append(a.charAt(i));
          break;
        }
      }
    }
    double jaro = jaro(a, b, commonA.toString(), taken);
    int shared = 0;
    while (shared < Math.min(4, Math.min(a.length(), b.length()))
        && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return jaro + 0.1 * shared * (1 - jaro);
  }

  private static double jaro(String a, String b, String commonA, boolean[] takenOfB) {
    if (commonA.isEmpty()) {
      return 0;
    }
    int moved = 0;
    for (int j = 0, at = 0; j < takenOfB.length; j++) {
      if (takenOfB[j]) {
        moved += b.charAt(j) == commonA.charAt(at++) ? 0 : 1;
      }
    }
    double common = commonA.length();
    return (common / a.length() + common / b.length() + (common - moved / 2.0) / common) / 3;
  }

  /** The code of each word: its first letter, then up to three digits for classes of consonants. */
  static String soundex(String name) {
    var codes = new StringBuilder();
    for (String word : name.split("[^a-z]+", -1)) {
      if (!word.isEmpty()) {
        codes.append(word.charAt(0)).append(digits(word)).append(' ');
      }
    }
    return codes.toString();
  }

  private static String digits(String word) {
    var digits = new StringBuilder();
    char last = digit(word.charAt(0));
    for (int i = 1; i < word.length() && digits.length() < 3; i++) {
      char digit = digit(word.charAt(i));
      if (digit != '0' && digit != last) {
        digits.append(digit);
      }
      boolean bridge = word.charAt(i) == 'h' || word.charAt(i) == 'w';
      last = bridge ? last : digit;
    }
    return digits.toString();
  }

  private static char digit(char letter) {
    return "01230120022455012623010202".charAt(letter - 'a');
  }

  private static String bones(String name) {
    return name.replaceAll("[^a-z ]|[aeiouy]", "");
  }
}
