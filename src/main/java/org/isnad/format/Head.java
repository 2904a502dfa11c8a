package org.isnad.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.isnad.raw.StreamDecoder;

/**
 * How a file begins: its first few thousand bytes, and these as text at best guess, without mark
 * and leading space.
 */
final class Head {
  private static final Pattern BEFORE_ROOT =
      Pattern.compile(
          "\\G\\s*(?:<\\?[^>]*>|<!--.*?-->|<!doctype[^>\\[]*(?:\\[.*?])?\\s*>)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TITLE =
      Pattern.compile("<title>([^<]*)</title>", Pattern.CASE_INSENSITIVE);
  private static final Pattern ELEMENT = Pattern.compile("\\s*<([A-Za-z][\\w:.-]*)");

  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "[\\p{L}\\p{N}][\"\u201D\u00BB)]?[.!?\u061F\u06D4][\"\u201D\u00BB)]?(?:\\s|$)");
  private static final Pattern WORD = Pattern.compile("(?<!\\S)\\p{L}+");
  private static final Pattern NO_PROSE =
      Pattern.compile(
          "[^\\p{L}\\p{M}\\p{N}\\p{Pd}\\s.,:;!?'\"()\\p{Pi}\\p{Pf}\u060C\u061B\u061F\u06D4]");
  private static final int LEAST_WORDS = 30;

  /** Of all signs, those that prose seldom has. */
  private static final double MOST_OTHERS = 0.02;

  private final String ending;
  private final byte[] bytes;
  private final String text;

  Head(String ending, byte[] bytes) {
    this.ending = ending;
    this.bytes = bytes;
    this.text = decoded(bytes).replaceFirst("^[\\uFEFF\\s]+", "");
  }

  /** The ending of the file's name, in lower case. */
  String ending() {
    return ending;
  }

  String text() {
    return text;
  }

  boolean isBinary() {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  private static String decoded(byte[] bytes) {
    Charset wide = StreamDecoder.wide(bytes);
    return new String(bytes, wide == null ? UTF_8 : wide);
  }

  /** Whether it reads like sentences of people, not like a program or a list. */
  boolean isProse() {
    return !isBinary()
        && SENTENCE_END.matcher(text).results().limit(2).count() == 2
        && WORD.matcher(text).results().limit(LEAST_WORDS).count() == LEAST_WORDS
        && NO_PROSE.matcher(text).results().count() <= text.length() * MOST_OTHERS;
  }

  /** Whether the very first bytes are these. */
  boolean begins(String latin) {
    byte[] wanted = latin.getBytes(ISO_8859_1);
    return bytes.length >= wanted.length
        && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
  }

  /** Whether it is a ZIP archive, as documents of office programs are. */
  boolean isArchive() {
    return begins("PK\u0003\u0004");
  }

  /** Whether the name of a part of an archive, or what stands right behind it, is seen so early. */
  boolean namesPart(String name) {
    return text.contains(name);
  }

  /** Whether the text matches from its start. */
  boolean looks(Pattern pattern) {
    return pattern.matcher(text).lookingAt();
  }

  /** The name of the first element in lower case, empty where there is none. */
  String root() {
    var before = BEFORE_ROOT.matcher(text);
    int at = 0;
    while (before.find()) {
      at = before.end();
    }
    var element = ELEMENT.matcher(text).region(at, text.length());
    return element.lookingAt() ? element.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** The title of a page of HTML, empty where there is none so early, or it is no page. */
  String title() {
    var title = TITLE.matcher(text);
    return root().equals("html") && title.find() ? title.group(1).strip() : "";
  }
}
