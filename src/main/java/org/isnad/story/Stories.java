package org.isnad.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles into stories. The result follows from the set of articles and their numbers alone,
 * not from the order in which they came.
 *
 * <p>Articles that share a mark meet in a bucket (locality-sensitive hashing), and those that meet
 * are compared. Buckets are made in several passes, so memory stays bounded.
 */
public final class Stories {

  /** Marks in memory at once, 8 bytes each. */
  private static final int AT_ONCE = 8_000_000;

  /** In a larger bucket, as a phrase of many articles makes, not every pair is compared. */
  private static final int LARGE = 32;

  private final Sketches sketches;
  private final int atOnce;
  private final Groups groups;

  private Stories(Sketches sketches, int atOnce) {
    this.sketches = sketches;
    this.atOnce = atOnce;
    this.groups = new Groups(sketches.size());
  }

  /**
   * Finds the stories.
   *
   * @return for each article the least number of its story, which is its own if it stands alone
   */
  public static int[] of(Sketches sketches) throws IOException {
    return of(sketches, AT_ONCE);
  }

  static int[] of(Sketches sketches, int atOnce) throws IOException {
    var stories = new Stories(sketches, atOnce);
    stories.find();
    var least = new int[sketches.size()];
    Arrays.setAll(least, stories.groups::leastWith);
    return least;
  }

  private void find() throws IOException {
    long[] marks = {0};
    sketches.forEach((number, sketch) -> marks[0] += sketch.marks().length);
    int passes = Math.toIntExact(marks[0] / atOnce + 1);
    int expected = Math.toIntExact(marks[0] / passes);
    for (int pass = 0; pass < passes; pass++) {
      buckets(pass, passes, expected);
    }
  }

  private void buckets(int pass, int passes, int expected) throws IOException {
    var entries = new Entries(expected);
    sketches.forEach(
        (number, sketch) -> {
          for (int mark : sketch.marks()) {
            if (Integer.remainderUnsigned(mark, passes) == pass) {
              entries.add(mark, number);
            }
          }
        });
    long[] sorted = entries.items;
    int size = entries.sort();
    for (int start = 0, end; start < size; start = end) {
      end = start + 1;
      while (end < size && sorted[end] >> Integer.SIZE == sorted[start] >> Integer.SIZE) {
        end++;
      }
      if (end - start > 1) {
        compare(Arrays.stream(sorted, start, end).mapToInt(entry -> (int) entry).toArray());
      }
    }
  }

  /** Those who share one mark, by number. In a large bucket one stands for its whole story. */
  private void compare(int[] bucket) throws IOException {
    boolean large = bucket.length > LARGE;
    List<Member> met = new ArrayList<>();
    for (int number : bucket) {
      var member = new Member(number);
      boolean known = meet(member, met, large);
      if (!large || (!known && met.size() < LARGE)) {
        met.add(member);
      }
    }
  }

  /** True if it belongs to one of the others; with {@code once}, the first is enough. */
  private boolean meet(Member member, List<Member> others, boolean once) throws IOException {
    boolean known = false;
    for (Member other : others) {
      boolean together = groups.together(member.number, other.number);
      if (!together && Likeness.sameStory(member.marks(), other.marks())) {
        groups.join(member.number, other.number);
        together = true;
      }
      known |= together;
      if (known && once) {
        return true;
      }
    }
    return known;
  }

  /** An article in a bucket. Its sketch is read when it is first compared, and only once. */
  private final class Member {
    private final int number;
    private @Nullable SortedMarks marks;

    Member(int number) {
      this.number = number;
    }

    SortedMarks marks() throws IOException {
      SortedMarks read = marks;
      if (read == null) {
        read = new SortedMarks(sketches.get(number));
        marks = read;
      }
      return read;
    }
  }

  /** A list of marks, each with the number of its article. It grows where hashes lie unevenly. */
  private static final class Entries {
    private long[] items;
    private int size;

    Entries(int expected) {
      items = new long[expected + expected / 8 + 16];
    }

    void add(int mark, int number) {
      if (size == items.length) {
        items = Arrays.copyOf(items, size + (size >> 1));
      }
      items[size++] = (long) mark << Integer.SIZE | number;
    }

    /** Puts them in order, each once, where they are: a copy would be the most of all memory. */
    int sort() {
      Arrays.sort(items, 0, size);
      int count = 0;
      for (int i = 0; i < size; i++) {
        if (count == 0 || items[count - 1] != items[i]) {
          items[count++] = items[i];
        }
      }
      return count;
    }
  }
}
