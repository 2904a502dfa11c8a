package org.isnad.pdf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser prints around a web page: at one edge of the paper its address and the number of
 * the sheet, at the other its title and the minute of printing.
 *
 * @param address of the page; empty if no browser printed it
 */
record BrowserPrint(String address) {
  private static final String ADDRESS = "((?:https?|file)://\\S+)";
  private static final String MOMENT = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? \\d{1,2}:\\d\\d.*";
  private static final String SHEET = "(?:Page )?\\d{1,4}(?:/| of )\\d{1,4}";

  /** Chrome and Safari put the address beside the sheet, Firefox beside the title. */
  private static final Pattern WITH_ADDRESS =
      Pattern.compile(ADDRESS + " " + SHEET + "|\\S.{0,300} " + ADDRESS);

  private static final Pattern OTHER =
      Pattern.compile(MOMENT + "|" + SHEET + "(?: " + MOMENT + ")?");

  /** Told by the edges of the pages, as paragraphs of which each is one line there. */
  static BrowserPrint of(List<String> edges) {
    boolean sheets = edges.stream().anyMatch(each -> OTHER.matcher(each).matches());
    for (String each : sheets ? edges : List.<String>of()) {
      Matcher found = WITH_ADDRESS.matcher(each);
      if (found.matches()) {
        return new BrowserPrint(found.group(1) == null ? found.group(2) : found.group(1));
      }
    }
    return new BrowserPrint("");
  }

  /** Whether a paragraph at an edge is the browser's. */
  boolean has(String paragraph) {
    return !address.isEmpty()
        && (WITH_ADDRESS.matcher(paragraph).matches() || OTHER.matcher(paragraph).matches());
  }
}
