package org.isnad.cli;

import java.util.List;
import org.isnad.raw.Skip;
import org.isnad.report.Report;
import org.isnad.report.Report.Corrected;
import org.isnad.report.Report.Missing;
import org.jspecify.annotations.Nullable;

/** The report of a rebuild for a program. */
record ReportJson(
    @Nullable String generation,
    String root,
    boolean unchanged,
    @Nullable String whole,
    int read,
    int indexed,
    int reused,
    int joined,
    int skipped,
    int stories,
    Missing withoutOutlet,
    Missing withoutDate,
    Missing withoutTitle,
    Missing impossibleDates,
    double seconds,
    List<Skip> copies,
    List<Skip> skips,
    List<Skip> notes,
    Corrected corrected) {

  private static final double MILLIS = 1_000;

  static ReportJson of(Report report) {
    return new ReportJson(
        report.generation(),
        report.root(),
        report.unchanged(),
        report.whole(),
        report.read(),
        report.indexed(),
        report.reused(),
        report.joined().count(),
        report.skipped().size(),
        report.stories(),
        report.withoutOutlet(),
        report.withoutDate(),
        report.withoutTitle(),
        report.impossibleDates(),
        report.time().toMillis() / MILLIS,
        report.joined().first(),
        report.skipped(),
        report.notes(),
        report.corrected());
  }
}
