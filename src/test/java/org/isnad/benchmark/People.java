package org.isnad.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Invented people, for most of those who stand in the news stand in no gazetteer. Their family
 * names make a lexicon of names as wide as that of a real archive.
 */
final class People {

  private static final List<String> GIVEN =
      List.of(
          "Mohammed",
          "Ahmed",
          "Ali",
          "Hussein",
          "Hassan",
          "Omar",
          "Khaled",
          "Mustafa",
          "Ibrahim",
          "Youssef",
          "Mahmoud",
          "Abdullah",
          "Abdul Rahman",
          "Abu Bakr",
          "Salim",
          "Nasser",
          "Fatima",
          "Zainab",
          "Maryam",
          "Layla",
          "Amina",
          "Rania",
          "Qasim",
          "Jamal",
          "Tariq",
          "Bilal",
          "Reza",
          "Mehdi",
          "Yaakov",
          "Miriam",
          "Kemal",
          "Ayse",
          "Rojin",
          "Karwan",
          "John",
          "Sarah",
          "David",
          "Anna",
          "George",
          "Elias");

  private static final String[] STARTS = {
    "b", "d", "dh", "f", "gh", "h", "j", "k", "kh", "m", "n", "q", "r", "s", "sh", "t", "w", "y",
    "z", "sal", "mah", "tam", "bar"
  };
  private static final String[] MIDDLES = {"a", "i", "u", "ai", "aw", "ou", "ee", "aa"};
  private static final String[] ENDS = {
    "l", "m", "n", "r", "d", "b", "ri", "di", "mi", "ni", "shi", "wi", "bi", "sh", "f", "k", "ssi",
    "h", "t", "zi"
  };

  private People() {}

  /** Full names, the most written about first. */
  static List<String> invented(int size) {
    var random = new SplittableRandom(11);
    List<String> families = families(Math.max(size / 3, 1), random);
    var familyRanks = new Zipf(families.size(), 0.6, 10);
    var people = new ArrayList<String>(size);
    for (int i = 0; i < size; i++) {
      String given = GIVEN.get(random.nextInt(GIVEN.size()));
      people.add(given + " " + families.get(familyRanks.next(random)));
    }
    return people;
  }

  private static List<String> families(int size, SplittableRandom random) {
    var families = new LinkedHashSet<String>();
    while (families.size() < size) {
      var name = new StringBuilder();
      int syllables = 1 + random.nextInt(2);
      for (int i = 0; i <= syllables; i++) {
        String end = i == syllables ? pick(ENDS, random) : "";
        name.append(pick(STARTS, random)).append(pick(MIDDLES, random)).append(end);
      }
      String family = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      families.add(random.nextInt(3) == 0 ? "al-" + family : family);
    }
    return List.copyOf(families);
  }

  private static String pick(String[] from, SplittableRandom random) {
    return from[random.nextInt(from.length)];
  }
}
