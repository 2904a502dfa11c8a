package org.isnad.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.raw.Skip;

/**
 * What can be read of a feed that is not well-formed as a whole, or cut off: each entry that is
 * well-formed by itself.
 *
 * @param text a feed of those entries alone, each on its old line
 * @param broken the others; {@code #} and the line of each, and what is wrong with it
 */
record FeedEntries(String text, List<Skip> broken) {
  private static final Pattern START =
      Pattern.compile("<((?:[\\w.-]+:)?(?:item|entry))(?:\\s[^<>]*+)?>");

  private static final Pattern ROOT = Pattern.compile("<([A-Za-z][\\w:.-]*)");

  /** Whether a text is well-formed. */
  interface Trial {
    /**
     * Tries it.
     *
     * @return what is wrong, empty if nothing is
     */
    String fault(String xml);
  }

  /** Finds them. */
  static FeedEntries of(String text, Trial trial) {
    List<MatchResult> starts = START.matcher(text).results().toList();
    int first = starts.isEmpty() ? text.length() : starts.getFirst().start();
    String head = text.substring(0, first);
    String tail = tail(head);
    var whole = new StringBuilder(head);
    var broken = new ArrayList<Skip>();
    int line = 1 + lines(text, 0, first);
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i).start();
      int next = i + 1 < starts.size() ? starts.get(i + 1).start() : text.length();
      String ending = "</" + starts.get(i).group(1) + ">";
      int end = text.indexOf(ending, from, next);
      String entry = end < 0 ? "" : text.substring(from, end + ending.length());
      String fault = end < 0 ? "it never ends" : trial.fault(head + entry + tail);
      if (fault.isEmpty()) {
        whole.append(entry);
      } else {
        broken.add(new Skip("#" + line, "not well-formed: " + fault));
      }
      whole.repeat('\n', lines(text, fault.isEmpty() ? from + entry.length() : from, next));
      line += lines(text, from, next);
    }
    return new FeedEntries(whole.append(tail).toString(), broken);
  }

  private static String tail(String head) {
    Matcher root = ROOT.matcher(head);
    String ending = root.find() ? "</" + root.group(1) + ">" : "";
    boolean inChannel = head.contains("<channel") && !head.contains("</channel");
    return inChannel ? "</channel>" + ending : ending;
  }

  private static int lines(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(each -> each == '\n').count();
  }
}
