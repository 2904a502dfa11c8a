package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.spelling.Letters;
import org.isnad.spelling.SpellingCosts;
import org.isnad.spelling.SpellingDistance;

/**
 * One search through a lexicon. Walks the trie with a row of the distance table for each letter,
 * where a cell holds the least that a word in this branch can still cost; a branch is left when no
 * cell is within the budget. What is found is a superset that {@link SpellingDistance} then judges.
 *
 * <p>The place right of an edit is not known in a word still growing, so the least of the possible
 * costs is taken.
 */
final class LexiconWalk {

  private final LetterTrie words;
  private final SpellingCosts costs;
  private final QueryEdits edits;
  private final int width;
  private final float most;
  private final float[][] rows;
  private final int[] path;
  private final byte[] left;

  /** Whether letters up to a depth may begin a unit that a later letter ends. */
  private final boolean[] pending;

  private final List<String> found = new ArrayList<>();
  private int steps;

  /**
   * @param most what may be spent in all
   * @param half how many columns from the first on may hold no more than half of it
   */
  LexiconWalk(LetterTrie words, SpellingCosts costs, int[] query, float most, int half) {
    this.words = words;
    this.costs = costs;
    this.most = most;
    edits = new QueryEdits(costs, query, most, half);
    width = edits.length() + 1;
    rows = new float[SpellingDistance.LONGEST + 2][];
    path = new int[rows.length];
    left = new byte[rows.length];
    pending = new boolean[rows.length];
  }

  /** The words that may be near enough, in their order. */
  List<String> run() {
    if (width > 1) {
      left[0] = Letters.EDGE;
      float[] first = row(0);
      first[0] = 0;
      edits.insert(first, left[0]);
      walk(0, 0);
    }
    return found;
  }

  /** How many letters were looked at, each with a row of the distance table. */
  int steps() {
    return steps;
  }

  private void walk(int node, int depth) {
    if (words.isWord(node) && rows[depth][width - 1] <= most) {
      found.add(word(depth));
    }
    int end = words.end(node);
    for (int child = node + 1; child < end; child = words.end(child)) {
      int letter = words.letter(child);
      if (leads(depth, letter) && step(depth + 1, letter)) {
        walk(child, depth + 1);
      }
    }
  }

  private String word(int depth) {
    var word = new StringBuilder(depth);
    for (int i = 1; i <= depth; i++) {
      word.append(Letters.letter(path[i]));
    }
    return word.toString();
  }

  private boolean leads(int depth, int letter) {
    return edits.leads(letter, rows[depth]) || (pending[depth] && continues(depth, letter));
  }

  private boolean continues(int depth, int letter) {
    int two = SpellingCosts.pack(path[depth], letter);
    if (edits.uses(two, costs.unit(two))) {
      return true;
    }
    int three = path[depth - 1] * Letters.SIZE * Letters.SIZE + two;
    return depth > 1 && edits.uses(three, costs.unit(three));
  }

  /** Fills the row of one letter more; false if nothing below it can be near enough. */
  private boolean step(int depth, int letter) {
    steps++;
    path[depth] = letter;
    left[depth] = (byte) Letters.after(left[depth - 1], path[depth - 1], letter);
    float[] row = row(depth);
    boolean alive = edits.same(letter, rows[depth - 1], row);
    int packed = 0;
    int scale = 1;
    pending[depth] = false;
    for (int length = 1; length <= Math.min(SpellingCosts.LONGEST_UNIT, depth); length++) {
      int start = depth - length;
      packed += path[start + 1] * scale;
      scale *= Letters.SIZE;
      int unit = costs.unit(packed);
      if (unit >= 0) {
        alive |= edits.replace(unit, left[start], rows[start], row);
      }
      pending[depth] |= edits.begins(packed, length, rows[start]);
    }
    if (alive) {
      edits.insert(row, left[depth]);
    }
    return alive || pending[depth];
  }

  private float[] row(int depth) {
    if (rows[depth] == null) {
      rows[depth] = new float[width];
    }
    Arrays.fill(rows[depth], SpellingDistance.FAR);
    return rows[depth];
  }
}
