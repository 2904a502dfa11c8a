package org.isnad.plan;

import java.util.List;
import org.isnad.analysis.Kind;
import org.isnad.engine.SearchRequest.LensWord;
import org.isnad.engine.SearchRequest.Spelled;
import org.isnad.engine.Snapshot;
import org.isnad.lexicon.Explanation;
import org.isnad.spelling.Letters;

/**
 * A word read as a name, with the spellings that it finds and why.
 *
 * @param typed as typed
 * @param folded what was looked up
 * @param units the letters of it that belong together, as {@code k a t ae b}
 * @param spellings best first
 */
public record Explained(String typed, String folded, List<String> units, List<Found> spellings) {

  /** Copies the lists. */
  public Explained {
    units = List.copyOf(units);
    spellings = List.copyOf(spellings);
  }

  /**
   * A spelling that is found.
   *
   * @param term without the prefix of its kind
   * @param similarity in [0, 1]
   * @param docs articles that have it
   * @param edits the letters it writes otherwise, and what they cost
   * @param words the same for a reader
   */
  public record Found(
      String term, double similarity, int docs, List<Explanation.Edit> edits, String words) {
    /** Copies the list. */
    public Found {
      edits = List.copyOf(edits);
    }
  }

  /** The names of a plan, in the order typed. */
  public static List<Explained> of(Plan plan, Snapshot snapshot) {
    return plan.lens().stream().map(word -> of(word, folded(plan, word), snapshot)).toList();
  }

  private static String folded(Plan plan, LensWord word) {
    return plan.readings().stream()
        .filter(reading -> reading.typed().equals(word.typed()))
        .map(Reading::folded)
        .filter(folded -> !folded.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Explained of(LensWord word, String folded, Snapshot snapshot) {
    return new Explained(
        word.typed(),
        folded,
        Letters.units(folded),
        word.spellings().stream().map(spelling -> found(folded, spelling, snapshot)).toList());
  }

  private static Found found(String folded, Spelled spelling, Snapshot snapshot) {
    String term = spelling.term();
    String bare = Kind.word(term);
    Explanation why = snapshot.lexicon().explain(folded, bare);
    return new Found(
        bare, spelling.similarity(), snapshot.documents(term), why.edits(), why.words());
  }
}
