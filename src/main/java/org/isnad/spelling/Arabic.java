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
public final class Arabic {

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

  /** Long vowels and diphthongs in Latin letters, and the letters of which one must be there. */
  private static final Pattern FRONT = Pattern.compile("[ae][iy]|ee|i[iy]");

  private static final Pattern WRITES_FRONT = Pattern.compile("[يىئیێعإ]");
  private static final Pattern BACK = Pattern.compile("oo|uu|[ao][uw]$|[aeio]u[^aeiou]+$");
  private static final Pattern WRITES_BACK = Pattern.compile("[وؤۆعا]");

  /** The word Abd, which goes with the name after it. */
  public static final String ABD = "عبد";

  /**
   * At the front, where the sign that tells them apart is seldom typed; not in words of three
   * letters, or Asad would be read as Said.
   */
  private static final List<String> FIRST_ALEF = List.of("a", "i", "u");

  private static final int SHORT_ROOT = 3;

  /** Stroke, double endings and invisible characters. */
  private static final Pattern UNREAD = Pattern.compile("[\u0640\u064B-\u064D\u200C-\u200F]");

  private static final Map<Character, Character> PLAIN =
      Map.of('أ', 'ا', 'إ', 'ا', 'آ', 'ا', 'ى', 'ي', 'ی', 'ي', 'ک', 'ك', 'ة', 'ه');

  /** Those, and the vowel signs. */
  private static final Pattern UNPRINTED =
      Pattern.compile("[\u0640\u064B-\u0652\u0670\u200C-\u200F]");

  private static final char FIRST_ARABIC = '\u0600';
  private static final char SHADDA = '\u0651';
  private static final String FULLY_WRITTEN = "ەێۆڕڵڤ";
  private static final List<String> SHORT = List.of("a", "i", "u", "");

  private Arabic() {}

  /** Whether a text has a letter of the Arabic script. */
  public static boolean isArabic(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_ARABIC
          && Character.isLetter(c)
          && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC) {
        return true;
      }
    }
    return false;
  }

  /**
   * A word with the letters that are written for one another made one: alef with and without its
   * sign, final yeh with and without dots, those of Persian; vowel signs go. Other text stays.
   */
  public static String plain(String word) {
    if (!isArabic(word)) {
      return word;
    }
    var plain = new StringBuilder(word.length());
    for (char letter : UNPRINTED.matcher(word).replaceAll("").toCharArray()) {
      plain.append(PLAIN.getOrDefault(letter, letter));
    }
    return plain.toString();
  }

  /**
   * Whether the letters leave room for the long vowels of a word in Latin letters. Short vowels are
   * not written in Arabic, but Husayn has a letter for its {@code ay} where Hasan has none.
   *
   * @param word in Arabic letters
   * @param latin folded
   */
  public static boolean mayBeWritten(String word, String latin) {
    return (!FRONT.matcher(latin).find() || WRITES_FRONT.matcher(word).find())
        && (!BACK.matcher(latin).find() || WRITES_BACK.matcher(word).find());
  }

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

  /**
   * A word of a name in Arabic letters.
   *
   * @param letters as written, never empty; without Abd if that is glued to it
   * @param abd whether it is the name after Abd
   */
  public record Word(String letters, boolean abd) {

    /** As {@link Arabic#readings} gives them, after Abd with it: {@code abdalrahman}. */
    List<String> readings() {
      List<String> readings = Arabic.readings(letters);
      return abd ? readings.stream().map(Arabic::afterAbd).toList() : readings;
    }
  }

  /** The words of a name in their order; what stands between letters separates them. */
  public static List<Word> split(String text) {
    var words = new ArrayList<Word>();
    boolean abd = false;
    for (String word : text.split("[^\\p{L}\\p{M}\u200C]+", -1)) {
      boolean glued = word.startsWith(ABD + "ال") && word.length() > 6;
      if (word.equals(ABD) && !abd) {
        abd = true;
      } else if (!word.isEmpty()) {
        words.add(new Word(glued ? word.substring(ABD.length()) : word, abd || glued));
        abd = false;
      }
    }
    if (abd) {
      words.add(new Word(ABD, false));
    }
    return List.copyOf(words);
  }

  /**
   * The readings of each word of a name, as {@link #readings} gives them; Abd and the name after it
   * are one word, {@code abdalrahman}.
   */
  public static List<List<String>> words(String text) {
    return split(text).stream()
        .map(Word::readings)
        .filter(readings -> !readings.isEmpty())
        .toList();
  }

  private static String afterAbd(String reading) {
    return reading.equals("allah") ? "abdallah" : "abdal" + reading.replaceFirst("^'", "");
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
