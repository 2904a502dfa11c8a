package org.isnad.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads words in Arabic letters aloud, as a newspaper might write them in Latin ones. Arabic leaves
 * out short vowels, so a word has many readings; all plausible ones are given, and the spelling
 * distance finds which of them an index really has. Also reads Persian and Kurdish (Sorani).
 */
public final class Romanization {

  /** So many readings of a word at most; what is left out is least plausible. */
  static final int MOST_READINGS = 64;

  private static final Map<Character, String> CONSONANTS =
      Map.ofEntries(
          Map.entry('ب', "b"),
          Map.entry('پ', "p"),
          Map.entry('ت', "t"),
          Map.entry('ث', "th"),
          Map.entry('ج', "j"),
          Map.entry('چ', "ch"),
          Map.entry('ح', "h"),
          Map.entry('خ', "kh"),
          Map.entry('د', "d"),
          Map.entry('ذ', "dh"),
          Map.entry('ر', "r"),
          Map.entry('ڕ', "r"),
          Map.entry('ز', "z"),
          Map.entry('ژ', "zh"),
          Map.entry('س', "s"),
          Map.entry('ش', "sh"),
          Map.entry('ص', "s"),
          Map.entry('ض', "d"),
          Map.entry('ط', "t"),
          Map.entry('ظ', "z"),
          Map.entry('ع', "'"),
          Map.entry('غ', "gh"),
          Map.entry('ف', "f"),
          Map.entry('ڤ', "v"),
          Map.entry('ق', "q"),
          Map.entry('ك', "k"),
          Map.entry('ک', "k"),
          Map.entry('گ', "g"),
          Map.entry('ل', "l"),
          Map.entry('ڵ', "l"),
          Map.entry('م', "m"),
          Map.entry('ن', "n"),
          Map.entry('ه', "h"),
          Map.entry('ھ', "h"));

  /** Letters that are vowels, or carry one, with the readings of each, most usual first. */
  private static final Map<Character, List<String>> VOWELS =
      Map.ofEntries(
          Map.entry('ا', List.of("a")),
          Map.entry('آ', List.of("a")),
          Map.entry('أ', List.of("a", "u")),
          Map.entry('إ', List.of("i")),
          Map.entry('ى', List.of("a")),
          Map.entry('ة', List.of("a")),
          Map.entry('ء', List.of("'")),
          Map.entry('ئ', List.of("'i", "'")),
          Map.entry('ؤ', List.of("'u", "'")),
          Map.entry('ە', List.of("e")),
          Map.entry('ێ', List.of("e")),
          Map.entry('ۆ', List.of("o")),
          Map.entry('\u064E', List.of("a")),
          Map.entry('\u064F', List.of("u")),
          Map.entry('\u0650', List.of("i")),
          Map.entry('\u0652', List.of("")));

  /** The name of God, read as always, also at the end of Nasrallah. */
  private static final String GOD = "الله";

  /**
   * At the front, where the sign that tells them apart is seldom typed; not in words of three
   * letters, or Asad would be read as Said.
   */
  private static final List<String> FIRST_ALEF = List.of("a", "i", "u");

  private static final int SHORT_ROOT = 3;

  /** Stroke, double endings and invisible characters. */
  private static final Pattern UNREAD = Pattern.compile("[\u0640\u064B-\u064D\u200C-\u200F]");

  private static final char SHADDA = '\u0651';
  private static final String FULLY_WRITTEN = "ەێۆڕڵڤ";
  private static final List<String> SHORT = List.of("a", "i", "u", "");

  private Romanization() {}

  /**
   * The readings of one word, folded and without its article, most plausible first; at most {@value
   * #MOST_READINGS}, none twice, empty if the word has no letter that is known.
   */
  public static List<String> readings(String word) {
    String letters = UNREAD.matcher(word).replaceAll("");
    if (letters.endsWith(GOD)) {
      String before = letters.substring(0, letters.length() - GOD.length());
      return before.isEmpty()
          ? List.of("allah")
          : readings(before).stream().map(reading -> reading + "allah").toList();
    }
    String bare = withoutArticle(letters);
    List<Reading> readings = List.of(new Reading("", false, 0));
    boolean full = bare.chars().anyMatch(c -> FULLY_WRITTEN.indexOf(c) >= 0);
    for (int i = 0; i < bare.length(); i++) {
      readings = extend(readings, bare, i, full);
    }
    return readings.stream().map(Reading::text).filter(text -> !text.isEmpty()).distinct().toList();
  }

  private static String withoutArticle(String word) {
    return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
  }

  /**
   * The beginning of a reading.
   *
   * @param open whether it ends in a consonant that may have a short vowel after it
   * @param doubt 0 for the most usual choice everywhere
   */
  private record Reading(String text, boolean open, double doubt) {
    Reading plus(String more, boolean nowOpen, double moreDoubt) {
      return new Reading(text + more, nowOpen, doubt + moreDoubt);
    }
  }

  private static List<Reading> extend(List<Reading> readings, String word, int at, boolean full) {
    var extended = new ArrayList<Reading>();
    for (Reading reading : readings) {
      extend(extended, reading, word, at, full);
    }
    extended.sort(Comparator.comparingDouble(Reading::doubt));
    return List.copyOf(extended.subList(0, Math.min(MOST_READINGS, extended.size())));
  }

  private static void extend(
      List<Reading> out, Reading reading, String word, int at, boolean full) {
    char letter = word.charAt(at);
    boolean first = at == 0;
    boolean last = at == word.length() - 1;
    if (letter == SHADDA) {
      String text = reading.text;
      out.add(reading.plus(text.isEmpty() ? "" : text.substring(text.length() - 1), true, 0));
    } else if (letter == 'و') {
      semivowel(out, reading, "w", List.of("u", "aw", "o"), first);
    } else if (letter == 'ي' || letter == 'ی') {
      semivowel(out, reading, "y", List.of("i", "ay"), first);
    } else if (VOWELS.containsKey(letter)) {
      boolean firstAlef = first && letter == 'ا' && word.length() > SHORT_ROOT;
      List<String> vowels = firstAlef ? FIRST_ALEF : VOWELS.getOrDefault(letter, List.of());
      for (int i = 0; i < vowels.size(); i++) {
        out.add(reading.plus(vowels.get(i), false, 0.5 * i));
      }
    } else {
      String consonant = CONSONANTS.getOrDefault(letter, "");
      boolean close = reading.open && !full && !consonant.isEmpty();
      for (int i = 0; i < (close ? SHORT.size() : 1); i++) {
        String vowel = close ? SHORT.get(i) : "";
        out.add(reading.plus(vowel + consonant, !consonant.isEmpty(), doubt(i, last)));
      }
    }
  }

  /** A short vowel is most often a; before a last consonant there may well be none. */
  private static double doubt(int choice, boolean last) {
    return choice == SHORT.size() - 1 && last ? 0.4 : 0.5 * choice;
  }

  private static void semivowel(
      List<Reading> out, Reading reading, String consonant, List<String> vowels, boolean first) {
    if (first || !reading.open) {
      out.add(reading.plus(consonant, true, 0));
      return;
    }
    for (int i = 0; i < vowels.size(); i++) {
      out.add(reading.plus(vowels.get(i), false, 0.4 * i));
    }
    for (int i = 0; i < SHORT.size(); i++) {
      out.add(reading.plus(SHORT.get(i) + consonant, true, 0.8 + 0.5 * i));
    }
  }
}
