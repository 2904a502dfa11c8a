package org.isnad.format;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.raw.Content;
import org.isnad.raw.Decoder;
import org.isnad.raw.Given;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;
import org.jsoup.parser.Parser;

/**
 * Subtitles of a broadcast or a speech (SubRip, WebVTT): what is said, as one article. A line that
 * stays while the next comes in under it, as programs that listen write them, counts once.
 */
record SubtitleFormat(SourceLimits limits) implements Format {
  private static final String TIME = "(?:\\d+:)?\\d\\d:\\d\\d[.,]\\d{1,3}";
  private static final Pattern TIMES = Pattern.compile(TIME + " +--> +" + TIME + ".*");
  private static final Pattern START =
      Pattern.compile("WEBVTT\\b|(?:\\d+\\s*\\R)?" + TIME + " +--> ");

  /** Marks of who speaks, of looks and of times within a line. */
  private static final Pattern MARKS = Pattern.compile("<[^<>]*>|\\{\\\\[^{}]*}");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** So many milliseconds without a word, and something else begins. */
  private static final long PAUSE = 3_000;

  private static final Pattern PARTS = Pattern.compile("(?:(\\d+):)?(\\d\\d):(\\d\\d)[.,](\\d+)");

  @Override
  public String name() {
    return "subtitles";
  }

  @Override
  public boolean fits(Head head) {
    return head.looks(START);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    var decoded = Decoder.decode(content.bytes(limits.fileBytes()), content.charset());
    var speech = new Speech();
    List<String> lines = decoded.text().lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      speech.take(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : "");
    }
    if (speech.text.isEmpty()) {
      throw new UnreadableException("subtitles without a word");
    }
    var given = content.given(Given.NONE);
    sink.article(
        RawArticle.of(content.origin(), speech.text.toString(), List.of(), given, decoded.notes()));
  }

  /** What is said, put together. */
  private static final class Speech {
    private final StringBuilder text = new StringBuilder();
    private String last = "";
    private boolean shown;
    private long until;
    private boolean paused;

    void take(String line, String next) {
      Matcher times = TIMES.matcher(line);
      if (times.matches()) {
        shown = true;
        times(line);
      } else if (line.isEmpty()) {
        shown = false; // notes and styles stand between blank lines, without times
      } else if (shown && !isNumberOfNext(line, next)) {
        say(Parser.unescapeEntities(MARKS.matcher(line).replaceAll(""), false).strip());
      }
    }

    /** Where no blank line stands before it. */
    private static boolean isNumberOfNext(String line, String next) {
      return NUMBER.matcher(line).matches() && TIMES.matcher(next).matches();
    }

    private void times(String line) {
      Matcher parts = PARTS.matcher(line);
      if (parts.find()) {
        paused |= milliseconds(parts) - until > PAUSE;
      }
      if (parts.find()) {
        until = Math.max(until, milliseconds(parts));
      }
    }

    private static long milliseconds(Matcher time) {
      long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
      long minutes = hours * 60 + Long.parseLong(time.group(2));
      String thousandths = (time.group(4) + "00").substring(0, 3);
      return (minutes * 60 + Long.parseLong(time.group(3))) * 1_000 + Long.parseLong(thousandths);
    }

    private void say(String words) {
      if (words.isEmpty() || words.equals(last)) {
        return;
      }
      last = words;
      text.append(text.isEmpty() ? "" : paused ? "\n\n" : " ").append(words);
      paused = false;
    }
  }
}
