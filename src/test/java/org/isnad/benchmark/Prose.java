package org.isnad.benchmark;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sentences of generated articles. Every ninth slot or so holds a name, which makes one word in six
 * or seven a capitalised one, as in news.
 */
final class Prose {

  private static final int FEWEST_SENTENCES = 9;
  private static final int FURTHER_SENTENCES = 14;

  private final Ranked<String> words;
  private final Cast cast;
  private final SplittableRandom random;

  Prose(Ranked<String> words, Cast cast, SplittableRandom random) {
    this.words = words;
    this.cast = cast;
    this.random = random;
  }

  /** Half of the desks write titles with every word in capitals. */
  String title() {
    String title = capital(sentence(6 + random.nextInt(5)));
    if (random.nextBoolean()) {
      return title;
    }
    return Stream.of(title.split(" ", -1)).map(Prose::capital).collect(Collectors.joining(" "));
  }

  String body() {
    var body = new StringBuilder();
    int sentences = FEWEST_SENTENCES + random.nextInt(FURTHER_SENTENCES);
    for (int i = 0; i < sentences; i++) {
      body.append(capital(sentence(12 + random.nextInt(15)))).append('.');
      body.append(random.nextInt(3) == 0 ? "\n\n" : " ");
    }
    return body.toString().strip();
  }

  private String sentence(int length) {
    var sentence = new StringBuilder();
    for (int i = 0; i < length; i++) {
      sentence.append(i == 0 ? "" : i % 11 == 10 ? ", " : " ").append(slot());
    }
    return sentence.toString();
  }

  private String slot() {
    return switch (random.nextInt(30)) {
      case 0 -> cast.actor();
      case 1 -> "in " + cast.place();
      case 2 -> cast.person();
      default -> words.next(random);
    };
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
