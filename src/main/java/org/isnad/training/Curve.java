package org.isnad.training;

import java.util.Arrays;
import java.util.Locale;

/** Recall and precision at every threshold, drawn with letters: recall to the right. */
final class Curve {

  private static final int WIDTH = 51;
  private static final int HEIGHT = 21;
  private static final String MARKS = "0123456789abcdefghijklmnopqrstuvwxyz";

  private final char[][] cells = new char[HEIGHT][WIDTH];
  private final StringBuilder legend = new StringBuilder();
  private int points;

  Curve() {
    for (char[] row : cells) {
      Arrays.fill(row, ' ');
    }
  }

  /** Adds a point, both values in [0, 1]; where two fall together the first is seen. */
  void add(double threshold, double recall, double precision) {
    char mark = MARKS.charAt(points++ % MARKS.length());
    int row = (int) Math.round((1 - precision) * (HEIGHT - 1));
    int column = (int) Math.round(recall * (WIDTH - 1));
    if (cells[row][column] == ' ') {
      cells[row][column] = mark;
    }
    legend.append(String.format(Locale.ROOT, "%s%c=%.2f", points > 1 ? " " : "", mark, threshold));
  }

  /** The drawing, as a block of Markdown. */
  String draw() {
    var drawing = new StringBuilder("```\nprecision\n");
    for (int row = 0; row < HEIGHT; row++) {
      String label =
          row % 4 == 0
              ? String.format(Locale.ROOT, "%.1f", 1 - row / (double) (HEIGHT - 1))
              : "   ";
      drawing
          .append(label)
          .append(" |")
          .append(new String(cells[row]).stripTrailing())
          .append('\n');
    }
    drawing.append("    +").append("-".repeat(WIDTH)).append("\n     ");
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      drawing.append(String.format(Locale.ROOT, "%-10.1f", tenth / 10.0));
    }
    return drawing
        .append("recall\nsimilarity at least: ")
        .append(legend)
        .append("\n```\n")
        .toString();
  }
}
