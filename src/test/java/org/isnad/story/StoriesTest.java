package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.story.StoryPairs.Pair;
import org.junit.jupiter.api.Test;

class StoriesTest {

  private static final double PRECISION = 0.97;
  private static final double RECALL = 0.95;

  /** Measured on pairs written for it; the figures are in {@code quality.md}. */
  @Test
  void tellsCopiesFromOtherReports() throws IOException {
    int found = 0;
    int wrong = 0;
    int missed = 0;
    for (Pair pair : StoryPairs.read()) {
      Likeness likeness =
          Likeness.of(
              new SortedMarks(Sketch.of(pair.first())), new SortedMarks(Sketch.of(pair.second())));
      boolean said = likeness.sameStory();
      found += said && pair.same() ? 1 : 0;
      wrong += said && !pair.same() ? 1 : 0;
      missed += !said && pair.same() ? 1 : 0;
      if (said != pair.same()) {
        System.out.printf(
            "%s %.2f %.2f %d/%d  %s%n",
            said == pair.same() ? "    " : "WRONG",
            likeness.shared(),
            likeness.lead(),
            likeness.common(),
            likeness.marks(),
            pair.name());
      }
    }
    double precision = (double) found / (found + wrong);
    double recall = (double) found / (found + missed);
    System.out.printf(
        "stories: precision %.3f recall %.3f (%d found, %d wrong, %d missed)%n",
        precision, recall, found, wrong, missed);
    assertThat(precision).isGreaterThanOrEqualTo(PRECISION);
    assertThat(recall).isGreaterThanOrEqualTo(RECALL);
  }

  @Test
  void neverTakesLessForTheMostThatTwoMayShareThanTheyDo() {
    var random = new Random(5);
    for (int words = 1; words < 4_000; words *= 2) {
      String text = prose(random, words);
      for (int others = 1; others < 4_000; others *= 3) {
        var one = new SortedMarks(Sketch.of(text + prose(random, others)));
        var other = new SortedMarks(Sketch.of(prose(random, others) + text));

        assertThat(one.sharedAtMost(other))
            .isGreaterThanOrEqualTo(Likeness.of(one, other).shared());
        assertThat(other.sharedAtMost(one)).isEqualTo(one.sharedAtMost(other));
      }
    }
  }

  @Test
  void seesAtOnceThatTwoShareLittle() {
    var random = new Random(6);
    var one = new SortedMarks(Sketch.of(prose(random, 350)));
    var other = new SortedMarks(Sketch.of(prose(random, 350)));

    assertThat(one.sharedAtMost(other)).isLessThan(0.4);
  }

  @Test
  void givesTheSameStoriesHoweverManyPassesItTakes() throws IOException {
    List<Sketch> sketches = corpus();
    int[] once = Stories.of(new Listed(sketches), Integer.MAX_VALUE);

    assertThat(Stories.of(new Listed(sketches), 200)).isEqualTo(once);
    assertThat(IntStream.of(once).distinct().count()).isEqualTo(40);
  }

  /** Forty reports, each with copies, in an order by chance; all carry one notice. */
  private static List<Sketch> corpus() {
    var random = new Random(7);
    var sketches = new ArrayList<Sketch>();
    String notice = prose(random, 40);
    for (int report = 0; report < 40; report++) {
      String text = prose(random, 200);
      for (int copy = 0; copy <= report % 4; copy++) {
        sketches.add(Sketch.of(prose(random, 10 * copy) + " " + text + " " + notice));
      }
    }
    Collections.shuffle(sketches, random);
    return sketches;
  }

  private static String prose(Random random, int words) {
    var text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(Integer.toString(random.nextInt(5_000), 36)).append(' ');
    }
    return text.toString();
  }

  /** Sketches in memory. */
  private record Listed(List<Sketch> sketches) implements Sketches {
    @Override
    public int size() {
      return sketches.size();
    }

    @Override
    public Sketch get(int number) {
      return sketches.get(number);
    }

    @Override
    public void forEach(Visitor visitor) {
      for (int i = 0; i < size(); i++) {
        visitor.visit(i, get(i));
      }
    }
  }
}
