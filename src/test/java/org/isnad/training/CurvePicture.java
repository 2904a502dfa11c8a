package org.isnad.training;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.names.Names;

/** Recall and precision at every threshold as a picture (SVG): recall to the right. */
final class CurvePicture {

  private static final int SIDE = 480;
  private static final int LEFT = 60;
  private static final int TOP = 20;
  private static final int WIDTH = LEFT + SIDE + 100;
  private static final int HEIGHT = TOP + SIDE + 55;

  private CurvePicture() {}

  /** The picture; labelled with the similarity. */
  static String draw(List<Retrieval.Point> points) {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
        role="img" font-family="sans-serif" font-size="13">
        <title>Retrieval of names: precision against recall at each similarity</title>
        <rect width="100%%" height="100%%" fill="white"/>
        """
            .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT)
        + grid()
        + line(points)
        + points.stream().map(CurvePicture::point).collect(Collectors.joining())
        + text(LEFT + SIDE / 2.0, HEIGHT - 12, "middle", "mean recall")
        + text(8, TOP - 6, "start", "precision")
        + "</svg>\n";
  }

  private static double x(double recall) {
    return LEFT + SIDE * recall;
  }

  private static double y(double precision) {
    return TOP + SIDE * (1 - precision);
  }

  private static String grid() {
    var grid = new StringBuilder();
    for (int tenth = 0; tenth <= 10; tenth++) {
      double at = tenth / 10.0;
      String label = String.format(Locale.ROOT, "%.1f", at);
      grid.append(rule(x(at), y(0), x(at), y(1))).append(rule(x(0), y(at), x(1), y(at)));
      grid.append(text(x(at), y(0) + 18, "middle", label));
      grid.append(text(x(0) - 8, y(at) + 4, "end", label));
    }
    return grid.toString();
  }

  private static String rule(double x1, double y1, double x2, double y2) {
    return String.format(
        Locale.ROOT,
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>%n",
        x1,
        y1,
        x2,
        y2);
  }

  private static String line(List<Retrieval.Point> points) {
    String path =
        points.stream()
            .map(p -> String.format(Locale.ROOT, "%.1f,%.1f", x(p.recall()), y(p.precision())))
            .collect(Collectors.joining(" "));
    return "<polyline fill=\"none\" stroke=\"#07527d\" stroke-width=\"2\" points=\"%s\"/>\n"
        .formatted(path);
  }

  /** Every second point is labelled, on the free side; the default threshold is the larger one. */
  private static String point(Retrieval.Point point) {
    boolean usual = Math.abs(point.similarity() - Names.match()) < 1e-6;
    double x = x(point.recall());
    double y = y(point.precision());
    String label =
        String.format(Locale.ROOT, "%.2f%s", point.similarity(), usual ? " (default)" : "");
    return String.format(
            Locale.ROOT,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%d\" fill=\"#07527d\"/>%n",
            x,
            y,
            usual ? 6 : 3)
        + (isTenth(point.similarity()) ? text(x + 9, y - 5, "start", label) : "");
  }

  private static boolean isTenth(double similarity) {
    return Math.abs(10 * similarity - Math.round(10 * similarity)) < 1e-6;
  }

  private static String text(double x, double y, String anchor, String text) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
        x,
        y,
        anchor,
        text);
  }
}
