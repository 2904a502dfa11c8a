package org.isnad.training;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.spelling.Budget;
import org.isnad.spelling.CostRow;
import org.isnad.spelling.SpellingCosts;

/** Writes the learned tables so that a reader finds the way: cheap correspondences first. */
final class CostFile {

  private static final String COSTS_HEAD =
      """
      # What it costs to write some letters of a name as others. Columns: a, b, place, cost, example.
      # Learned by `isnad names train` from labelled pairs of names, beginning with costs-start.tsv.
      # a and b are one to three letters; V is any vowel (a e i o u y), C any other letter, CC and VV
      # the same letter twice, - nothing. Costs are symmetric; lines about letters beat classes.
      # place * is the base cost; the other places add to it or take off, where both words agree:
      # ^_ first in the word, ^C_ after its first consonant, C_ after a consonant, CC_ after two and more,
      # V_ after a vowel; _$ last in the word, _C$ before its last consonant, _C before a consonant, _CC
      # before two and more, _V before a vowel. A doubled consonant, or kh, sh, dh, is one.
      # What a word may spend in all is in budget.tsv.
      """;

  private static final String BUDGET_HEAD =
      """
      # What may be spent on a word before it counts as another name, by its sounds (a doubled letter,
      # kh or a run of vowels is one). Columns: sounds, budget. The last line holds for longer words.
      # Learned with costs.tsv, beginning with budget-start.tsv.
      """;

  private CostFile() {}

  static String costs(List<CostRow> rows) {
    return COSTS_HEAD
        + rows.stream().map(CostFile::line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(CostRow row) {
    return String.join("\t", row.a(), row.b(), row.place(), number(row.cost()), row.example());
  }

  static String budget(Budget budget) {
    var text = new StringBuilder(BUDGET_HEAD);
    for (int sounds = 0; sounds < budget.size(); sounds++) {
      text.append(sounds).append('\t').append(number(budget.of(sounds))).append('\n');
    }
    return text.toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** The costs as the file will have them, sorted; what rounds to nothing is left out. */
  static SpellingCosts rounded(SpellingCosts costs) {
    List<CostRow> bases =
        costs.rows().stream()
            .filter(CostRow::isBase)
            .sorted(
                Comparator.comparing((CostRow row) -> !row.isClass())
                    .thenComparingDouble(row -> Math.round(100 * row.cost()))
                    .thenComparing(CostRow::a)
                    .thenComparing(CostRow::b))
            .toList();
    var byPair =
        costs.rows().stream().collect(Collectors.groupingBy(row -> row.a() + " " + row.b()));
    return SpellingCosts.of(
        bases.stream()
            .flatMap(base -> byPair.getOrDefault(base.a() + " " + base.b(), List.of()).stream())
            .map(CostFile::round)
            .filter(row -> row.cost() != 0)
            .toList());
  }

  private static CostRow round(CostRow row) {
    double cost = Math.round(100 * row.cost()) / 100.0;
    return new CostRow(row.a(), row.b(), row.place(), cost, row.example());
  }
}
