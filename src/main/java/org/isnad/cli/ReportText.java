package org.isnad.cli;

import java.util.List;
import org.isnad.raw.Skip;
import org.isnad.report.Report;
import org.isnad.report.Report.Missing;

/** The report of a rebuild for a person. */
record ReportText(Console console) {

  private static final int LISTED = 10;
  private static final int ALL_BY_JSON = 1_000;
  private static final double MILLIS = 1_000;

  void write(Report report) {
    if (report.whole() != null) {
      console.say("everything was read again: " + report.whole());
    }
    skips("skipped", report.skipped(), ALL_BY_JSON);
    skips("note", report.notes(), LISTED);
    skips("joined", report.joined().first(), LISTED);
    skips("unused correction", report.corrected().unused(), ALL_BY_JSON);
    impossible(report.impossibleDates());
    if (report.generation() == null) { // a dry run is there to see what could be mended
      missing("without outlet", report.withoutOutlet());
      missing("without date", report.withoutDate());
      missing("without title", report.withoutTitle());
    }
    console.result("read            %,d".formatted(report.read()));
    console.result("indexed         %,d".formatted(report.indexed()));
    if (report.reused() > 0) {
      console.result("taken over      %,d".formatted(report.reused()));
    }
    console.result("joined          %,d".formatted(report.joined().count()));
    console.result("skipped         %,d".formatted(report.skipped().size()));
    if (!report.notes().isEmpty()) {
      console.result("notes           %,d".formatted(report.notes().size()));
    }
    console.result("without outlet  %,d".formatted(report.withoutOutlet().count()));
    console.result("without date    %,d".formatted(report.withoutDate().count()));
    console.result("without title   %,d".formatted(report.withoutTitle().count()));
    if (report.impossibleDates().count() > 0) {
      console.result("impossible date %,d".formatted(report.impossibleDates().count()));
    }
    if (report.corrected().used() + report.corrected().unused().size() > 0) {
      console.result("corrected       %,d".formatted(report.corrected().used()));
      console.result("unused          %,d".formatted(report.corrected().unused().size()));
    }
    console.result("stories         %,d".formatted(report.stories()));
    console.result("time            %.1f s".formatted(report.time().toMillis() / MILLIS));
    console.result("root            " + report.root());
    console.result(
        report.generation() == null
            ? "dry run         nothing was written"
            : "generation      "
                + report.generation()
                + (report.unchanged() ? " (unchanged)" : ""));
  }

  private void skips(String what, List<Skip> skips, int most) {
    skips.stream()
        .limit(most)
        .forEach(skip -> console.say("%s %s: %s".formatted(what, skip.place(), skip.reason())));
    sayMore(skips.size(), Math.min(skips.size(), most), what);
  }

  private void missing(String what, Missing missing) {
    List<String> first = missing.origins().stream().limit(LISTED).toList();
    first.forEach(origin -> console.say("%s: %s; %s".formatted(what, origin, remedy(origin))));
    sayMore(missing.count(), first.size(), what);
  }

  private void impossible(Missing dates) {
    List<String> first = dates.origins().stream().limit(LISTED).toList();
    first.forEach(
        origin -> console.say("impossible date %s: what is given is no day".formatted(origin)));
    sayMore(dates.count(), first.size(), "impossible date");
  }

  private static String remedy(String origin) {
    return origin.contains("#")
        ? "its line could say it"
        : "a file %s.meta.json could say it".formatted(origin);
  }

  private void sayMore(int all, int shown, String what) {
    if (all > shown) {
      console.say("%s: %,d more; --json lists them".formatted(what, all - shown));
    }
  }
}
