package org.isnad.benchmark;

import java.io.PrintStream;
import java.util.Locale;

/** Results as Markdown: Isnad, the bare service, and the first as a multiple of the second. */
final class Tables {

  private static final double MEGA = 1e6;

  private Tables() {}

  static void building(
      PrintStream out, int articles, double megabytes, Building isnad, Building bare) {
    out.printf(Locale.ROOT, "%n%,d articles, %.0f MB of JSON Lines%n%n", articles, megabytes);
    head(out);
    row(out, "articles/s", articles / isnad.seconds(), articles / bare.seconds());
    row(out, "MB/s", megabytes / isnad.seconds(), megabytes / bare.seconds());
    row(out, "index, MB", isnad.bytes() / MEGA, bare.bytes() / MEGA);
    row(out, "highest heap seen, MB", isnad.peakHeap() / MEGA, bare.peakHeap() / MEGA);
  }

  static void starts(PrintStream out, Server isnad, Server bare) {
    row(out, "start to first answer, s", isnad.firstAnswerSeconds(), bare.firstAnswerSeconds());
  }

  static void heaps(PrintStream out, long isnad, long bare) {
    out.println();
    head(out);
    row(out, "live heap after all, MB", isnad / MEGA, bare / MEGA);
  }

  static void totals(PrintStream out, Totals totals) {
    out.printf("%nArticles found, on average%n%n");
    head(out);
    totals
        .kinds()
        .forEach(
            (kind, pair) ->
                row(
                    out,
                    kind,
                    (double) pair.isnad() / pair.questions(),
                    (double) pair.bare() / pair.questions()));
  }

  static void search(PrintStream out, int clients, Latencies isnad, Latencies bare) {
    out.printf(
        Locale.ROOT,
        "%nClients: %d, questions: %,d each, times in ms%n%n",
        clients,
        isnad.size(Latencies.ALL));
    head(out);
    row(out, "questions/s", isnad.perSecond(), bare.perSecond());
    for (double percent : new double[] {50, 95, 99}) {
      percentile(out, Latencies.ALL, percent, isnad, bare);
    }
    for (String kind : isnad.kinds()) {
      if (!kind.equals(Latencies.ALL)) {
        percentile(out, kind, 50, isnad, bare);
        percentile(out, kind, 95, isnad, bare);
      }
    }
  }

  private static void percentile(
      PrintStream out, String kind, double percent, Latencies isnad, Latencies bare) {
    row(
        out,
        "%s p%.0f".formatted(kind, percent),
        isnad.percentile(kind, percent),
        bare.percentile(kind, percent));
  }

  static void head(PrintStream out) {
    out.println("| | Isnad | bare | ratio |");
    out.println("|---|---|---|---|");
  }

  /** One line; without a ratio where the bare service took too little for the clock to see. */
  static void row(PrintStream out, String name, double isnad, double bare) {
    String ratio = bare == 0 ? "" : String.format(Locale.ROOT, "%.2f", isnad / bare);
    out.printf(Locale.ROOT, "| %s | %,.2f | %,.2f | %s |%n", name, isnad, bare, ratio);
  }
}
