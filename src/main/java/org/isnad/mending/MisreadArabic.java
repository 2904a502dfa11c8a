package org.isnad.mending;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Mended;
import org.isnad.article.Span;
import org.isnad.mending.Mojibake.Result;

/**
 * Undoes what became of Arabic in windows-1256 that somebody read as windows-1252 or ISO-8859-1:
 * {@code ÇáÚÑÇÞ} was العراق. Only where it is certain: no language of Europe writes a word of
 * accented letters alone in which capitals follow small ones, and none but Arabic begins it with
 * what was its article. Around such a word all is Arabic up to the next letter of ASCII.
 */
final class MisreadArabic {
  private static final Misreading LATIN = new Misreading("windows-1252");
  private static final Charset ARABIC = Charset.forName("windows-1256");

  /** The article. */
  private static final String SIGN = "Çá";

  private static final Pattern SURE =
      Pattern.compile("(?<!\\p{L})[æÈÝß]?Çá[\\x{C0}-\\x{FF}]{3,}(?!\\p{L})");
  private static final Pattern CAPITAL_AFTER_SMALL =
      Pattern.compile("[\\x{DF}-\\x{FF}][\\x{C0}-\\x{DE}]");
  private static final Pattern STRETCH = Pattern.compile("[^\\x{0}-\\x{7F}]+");
  private static final int FIRST = 0x80;

  private MisreadArabic() {}

  /** A stretch and what it was, of the same length. */
  private record Word(int start, int end, String read) {}

  /** A text, in which something else may have been mended before, made readable. */
  static Result mend(Result before) {
    List<Word> words = before.text().contains(SIGN) ? words(before.text()) : List.of();
    if (words.isEmpty()) {
      return before;
    }
    var text = new StringBuilder(before.text().length());
    var mended = new TreeMap<Integer, Mended>();
    before.mended().forEach(one -> mended.put(one.span().start(), one));
    int at = 0;
    for (Word word : words) {
      text.append(before.text(), at, word.start).append(word.read);
      at = word.end;
      Map<Integer, Mended> inside = mended.subMap(word.start, word.end);
      String written = written(before.text(), word, inside.values());
      inside.clear();
      mended.put(word.start, new Mended(new Span(word.start, word.end), written));
    }
    text.append(before.text(), at, before.text().length());
    return new Result(text.toString(), List.copyOf(mended.values()));
  }

  /**
   * What the file has there.
   *
   * @param mended what was mended of the word before, in its order
   */
  private static String written(String text, Word word, Collection<Mended> mended) {
    var written = new StringBuilder();
    int at = word.start;
    for (Mended one : mended) {
      written.append(text, at, one.span().start()).append(one.written());
      at = one.span().end();
    }
    return written.append(text, at, word.end).toString();
  }

  /** All that are certain, in the order of the text. */
  private static List<Word> words(String text) {
    var words = new ArrayList<Word>();
    Matcher sure = SURE.matcher(text);
    int done = 0;
    while (sure.find()) {
      if (sure.start() >= done && isSure(sure.group())) {
        int start = Math.max(done, runStart(text, sure.start()));
        done = runEnd(text, sure.end());
        addRun(words, text, start, done);
      }
    }
    return words;
  }

  private static boolean isSure(String word) {
    return CAPITAL_AFTER_SMALL.matcher(word).find() && !read(word).isEmpty();
  }

  private static int runStart(String text, int from) {
    int start = from;
    while (start > 0 && !isLatin(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int runEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !isLatin(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** What touches a letter of ASCII belongs to its word. */
  private static void addRun(List<Word> words, String text, int start, int end) {
    Matcher stretch = STRETCH.matcher(text).region(start, end);
    while (stretch.find()) {
      boolean touches =
          (stretch.start() > 0 && isLatin(text.charAt(stretch.start() - 1)))
              || (stretch.end() < text.length() && isLatin(text.charAt(stretch.end())));
      String read = touches ? "" : read(stretch.group());
      if (!read.isEmpty() && !read.equals(stretch.group())) {
        words.add(new Word(stretch.start(), stretch.end(), read));
      }
    }
  }

  /** What letters were; empty if one of them was none that Arabic is written with. */
  private static String read(String letters) {
    var read = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      int number = LATIN.unread(letters.charAt(i));
      String letter = number < FIRST ? "" : new String(new byte[] {(byte) number}, ARABIC);
      if (letter.isEmpty() || !isArabic(letter.charAt(0), letters.charAt(i))) {
        return "";
      }
      read.append(letter);
    }
    return read.toString();
  }

  private static boolean isArabic(char letter, char written) {
    boolean ofScript = letter >= 0x600 && letter <= 0x6FF;
    boolean joiner = letter == 0x200C || letter == 0x200D;
    return ofScript || joiner || (letter == written && !Character.isLetter(letter));
  }
}
