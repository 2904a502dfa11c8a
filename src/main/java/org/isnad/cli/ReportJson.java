package org.isnad.cli;

import java.util.List;
import org.isnad.raw.Skip;
import org.isnad.rebuild.Report;
import org.isnad.rebuild.Report.Missing;
import org.jspecify.annotations.Nullable;

/** The report of a rebuild for a program. */
record ReportJson(
    @Nullable String generation,
    String root,
    int read,
    int indexed,
    int skipped,
    Missing withoutOutlet,
    Missing withoutDate,
    Missing withoutTitle,
    double seconds,
    List<Skip> skips,
    List<Skip> notes) {

  private static final double MILLIS = 1_000;

  static ReportJson of(Report report) {
    return new ReportJson(
        report.generation(),
        report.root(),
        report.read(),
        report.indexed(),
        report.skipped().size(),
        report.withoutOutlet(),
        report.withoutDate(),
        report.withoutTitle(),
        report.time().toMillis() / MILLIS,
        report.skipped(),
        report.notes());
  }
}
