package org.isnad.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.spelling.SpellingDistance.Step;

/**
 * Why a word counts as a spelling of another.
 *
 * @param edits what is written otherwise, from left to right; empty if nothing is, or if a list of
 *     names says so and not the letters
 * @param words the same for a reader
 */
public record Explanation(List<Edit> edits, String words) {

  /** Copies the list. */
  public Explanation {
    edits = List.copyOf(edits);
  }

  /**
   * Some letters written as others.
   *
   * @param from letters of the word asked for; empty if the other has them besides
   * @param to letters of the other word; empty if it leaves them out
   * @param cost what it takes of the budget of the word
   * @param place {@code first}, {@code inner}, {@code final}, or {@code whole}
   */
  public record Edit(String from, String to, double cost, String place) {

    private static Edit of(Step step) {
      String place =
          step.first() ? step.last() ? "whole" : "first" : step.last() ? "final" : "inner";
      return new Edit(step.a(), step.b(), Math.round(100 * step.cost()) / 100.0, place);
    }

    private String words() {
      String letters =
          from.isEmpty()
              ? "with `" + to + "`"
              : to.isEmpty() ? "without `" + from + "`" : "`" + from + "`~`" + to + "`";
      String where = place.equals("inner") ? "" : place + " ";
      return String.format(Locale.ROOT, "%s%s %.2f", where, letters, cost);
    }
  }

  /** From an alignment; a step that costs nothing is no edit. */
  static Explanation of(List<Step> steps) {
    List<Edit> edits = steps.stream().filter(step -> step.cost() > 0).map(Edit::of).toList();
    return new Explanation(
        edits, edits.stream().map(Edit::words).collect(Collectors.joining(", ")));
  }

  /** The same with something to say first. */
  Explanation after(String words) {
    return new Explanation(edits, this.words.isEmpty() ? words : words + "; " + this.words);
  }
}
