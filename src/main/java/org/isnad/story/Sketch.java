package org.isnad.story;

import java.util.Arrays;

/**
 * What is kept of a text to know its copies by: the least hash of every window of word shingles, in
 * the order of the text.
 *
 * <p>MinHash over windows, also called winnowing (Schleimer, Wilkerson and Aiken 2003), rather than
 * over the whole: two texts that share a run of words as long as a window and a shingle share a
 * mark, however long either is, so a copy that was cut to a third is still met. About a sixth of
 * the shingles are kept, in 4 bytes each.
 */
public final class Sketch {

  /** Shingles from which one mark is taken. */
  private static final int WINDOW = 10;

  /** A text with fewer words is known only by all of them. */
  private static final int FEWEST_WORDS = 30;

  /** What comes after tells nothing more: a book is not kept whole. */
  private static final int MOST_WORDS = 20_000;

  /** The beginning of a text, which tells what it is about: a third, within these limits. */
  private static final int SHORTEST_LEAD = 40;

  private static final int LONGEST_LEAD = 90;
  private static final int THIRD = 3;

  private final int[] marks;
  private final int lead;
  private final long figures;

  /**
   * A sketch that was kept.
   *
   * @param marks in the order of the text; not to be changed after
   * @param lead how many of them stand in its beginning
   * @param figures its numbers, as bits
   */
  public Sketch(int[] marks, int lead, long figures) {
    this.marks = marks;
    this.lead = lead;
    this.figures = figures;
  }

  /** The sketch of a text; without marks if it has no words. */
  public static Sketch of(String text) {
    long[] all = Words.of(text);
    long[] words = all.length > MOST_WORDS ? Arrays.copyOf(all, MOST_WORDS) : all;
    if (words.length == 0) {
      return new Sketch(new int[0], 0, 0);
    }
    if (words.length < FEWEST_WORDS) {
      return new Sketch(new int[] {(int) Words.all(words)}, 1, 0);
    }
    return winnow(
        Words.shingles(words),
        Math.clamp(words.length / THIRD, SHORTEST_LEAD, LONGEST_LEAD),
        Figures.of(text));
  }

  private static Sketch winnow(long[] shingles, int leadWords, long figures) {
    var marks = new int[shingles.length];
    int count = 0;
    int lead = 0;
    int least = -1;
    for (int start = 0; start + WINDOW <= shingles.length; start++) {
      int next = least(shingles, start);
      if (next != least) {
        least = next;
        marks[count++] = (int) shingles[least];
        lead += least < leadWords ? 1 : 0;
      }
    }
    return new Sketch(Arrays.copyOf(marks, count), lead, figures);
  }

  /** Where the least of a window stands, the last of equals, so that it stays as long as it can. */
  private static int least(long[] shingles, int start) {
    int least = start;
    for (int i = start + 1; i < start + WINDOW; i++) {
      if (Long.compareUnsigned(shingles[i], shingles[least]) <= 0) {
        least = i;
      }
    }
    return least;
  }

  /** Its marks, in the order of the text. */
  public int[] marks() {
    return marks;
  }

  /** How many of the marks stand in its beginning. */
  public int lead() {
    return lead;
  }

  /** Its numbers, as bits of which each sets one; several may share one. */
  public long figures() {
    return figures;
  }
}
