package org.isnad.format;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Why a file is of no format that is read, and what would be. */
final class Refusal {
  private static final String TEXT = "save it as .docx, PDF, HTML or plain text";

  /** Formats of other programs by the endings of their names. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("doc", "a document of old Word: " + TEXT),
          Map.entry("xls", "a workbook of old Excel: save it as .xlsx or its sheets as CSV"),
          Map.entry("ods", "a spreadsheet: save it as .xlsx or its sheets as CSV"),
          Map.entry("pptx", "slides: save them as PDF"),
          Map.entry("odp", "slides: save them as PDF"),
          Map.entry("epub", "an electronic book: save its articles as HTML or plain text"),
          Map.entry("msg", "a mail of Outlook: save it as .eml"),
          Map.entry("pst", "a mailbox of Outlook: export its mails as .eml or mbox"),
          Map.entry("parquet", "a table of Parquet: save it as CSV or JSON Lines"),
          Map.entry("sqlite", "a database: export its table as CSV"),
          Map.entry("db", "a database: export its table as CSV"),
          Map.entry("sql", "statements of a database: export its table as CSV"),
          Map.entry("bib", "a list of references: export it as RIS or CSV"));

  /** How files begin that are packed in a way for which there is no reader. */
  private static final Map<String, String> PACKERS =
      Map.of(
          "7z\u00BC\u00AF'\u001C", "7-Zip",
          "Rar!\u001A\u0007", "RAR",
          "\u001F\u009E", "old gzip",
          "\u001F\u00A0", "LZH",
          "LZIP", "lzip");

  private Refusal() {}

  /**
   * A reason for the report.
   *
   * @param endings of names that decide where the content does not
   */
  static String of(Head head, Set<String> endings) {
    String root = head.root();
    if (root.equals("urlset") || root.equals("sitemapindex")) {
      return "a sitemap: it names pages, but holds no articles";
    } else if (root.equals("opml")) {
      return "a list of feeds: it names them, but holds no articles";
    } else if (head.text().startsWith("<?xml")) {
      return "XML of a kind that is not read: its root is <%s>".formatted(root);
    }
    for (var packer : PACKERS.entrySet()) {
      if (head.begins(packer.getKey())) {
        return "packed with %s, which is not read: unpack it, or pack it with gzip"
            .formatted(packer.getValue());
      }
    }
    String other = OTHERS.get(head.ending());
    if (other != null) {
      return "no format that is read, but " + other;
    } else if (head.isBinary()) {
      return "no format that is read: binary";
    }
    return "no format that is read: not told by its content, and its name ends in none of ."
        + String.join(", .", new TreeSet<>(endings));
  }
}
