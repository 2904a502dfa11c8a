package org.isnad.dates;

import static org.isnad.dates.Dating.PROSE;
import static org.isnad.dates.Dating.changed;
import static org.isnad.dates.Dating.check;

import org.junit.jupiter.api.Test;

/** Days in datelines, with a year and without. */
final class DatelineDayTest {

  @Test
  void theLastChangeTellsTheYearOfADatelineIfItFollowedSoon() {
    String text = "TYRE, Dec 29 (TRPA) - " + PROSE;
    check("2023-12-29 DAY [2023-12-29..2023-12-29] text", changed("2 January 2024", text));
    check("2023-12-29 DAY [2023-12-29..2023-12-29] text", changed("29 December 2023", text));
    check("- NONE [..] none", changed("12 March 2024", text));
  }

  @Test
  void aDatelineWithAYearSaysIt() {
    check("2024-01-29 DAY [2024-01-29..2024-01-29] text", "TYRE, Jan 29, 2024 (TRPA) - " + PROSE);
  }

  @Test
  void aDatelineWithoutAYearSaysItOnlyWithTheYearOfTheCopyright() {
    check("- NONE [..] none", "TYRE, Jan 29 (TRPA) - " + PROSE);
    check(
        "2024-01-29 DAY [2024-01-29..2024-01-29] text",
        "Ferry late",
        "TYRE, Jan 29 (TRPA) - " + PROSE,
        "© 2024 TRPA");
  }

  @Test
  void aDatelineWithoutAYearIsBoundedByWhatTheTextLooksBackOn() {
    check(
        "- NONE [2024-01-29..] text",
        "TYRE, Jan 29 (TRPA) - " + PROSE,
        "The last one sank on March 2, 2023, with all its cargo.");
  }

  @Test
  void datelinesOfTheAgenciesSayIt() {
    check("2024-05-03 DAY [2024-05-03..2024-05-03] text", "TYRE, 3 May 2024 (TRPA) -- " + PROSE);
    check(
        "2024-05-03 DAY [2024-05-03..2024-05-03] text",
        "TYRE, Friday, May 3, 2024 (TRPA) – " + PROSE);
    check(
        "2024-05-03 DAY [2024-05-03..2024-05-03] text",
        "[03/May/2024] TYRE May 03. 2024 (TRPA) - " + PROSE);
  }

  @Test
  void aDatelineMayEndWithAFullStop() {
    check("2024-05-03 DAY [2024-05-03..2024-05-03] text", "TYRE, May 3, 2024. " + PROSE);
    check(
        "2024-05-03 DAY [2024-05-03..2024-05-03] text",
        "Tyre, South Lebanon, 3 May 2024. " + PROSE);
    check("- NONE [2024-05-03..] text", "The ferry sank off Tyre on May 3, 2024. " + PROSE);
  }
}
