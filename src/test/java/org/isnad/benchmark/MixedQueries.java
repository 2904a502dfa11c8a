package org.isnad.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Questions as readers mix them, the same for the same seed. What they ask for is drawn as the
 * articles' words were drawn, so frequent things are asked for often.
 */
final class MixedQueries {

  /**
   * One question.
   *
   * @param kind a short name for tables
   * @param parameters what stands after the {@code ?} of a search, encoded
   */
  record Question(String kind, String parameters) {}

  /** Ten hits and the four facets that both services have. */
  private static final String ALWAYS = "size=10&facet=actor%2Clocation%2Coutlet%2Cperson";

  private static final int FIRST_YEAR = 2004;
  private static final int YEARS = 20;

  /** Words of organisations' names that nobody asks for alone. */
  private static final Set<String> TITLES =
      Set.of(
          "army",
          "armed",
          "brigade",
          "brigades",
          "committee",
          "council",
          "defense",
          "democratic",
          "force",
          "forces",
          "front",
          "general",
          "government",
          "international",
          "islamic",
          "liberation",
          "military",
          "ministry",
          "movement",
          "national",
          "organization",
          "party",
          "people's",
          "popular",
          "republic",
          "rescue",
          "states",
          "united",
          "union");

  private final World world;
  private final SplittableRandom random;

  private MixedQueries(World world, long seed) {
    this.world = world;
    this.random = new SplittableRandom(seed);
  }

  /**
   * So many questions.
   *
   * @param config the folder {@code index-config}, as the corpus was generated with
   */
  static List<Question> of(int questions, long seed, Path config) throws IOException {
    return of(questions, seed, World.of(config));
  }

  static List<Question> of(int questions, long seed, World world) {
    var mixed = new MixedQueries(world, seed);
    var list = new ArrayList<Question>(questions);
    for (int i = 0; i < questions; i++) {
      list.add(mixed.next());
    }
    return list;
  }

  private Question next() {
    int die = random.nextInt(100);
    if (die < 22) {
      return asked("one name", oneWord(name()));
    } else if (die < 38) {
      return asked("two names", twoWords(name()));
    } else if (die < 48) {
      return asked("phrase", '"' + twoWords(name()) + '"');
    } else if (die < 60) {
      return asked("word", word());
    } else if (die < 66) {
      return asked("two words", word() + " " + word());
    } else if (die < 74) {
      return asked("boolean", booleans());
    } else if (die < 84) {
      return asked("facet", oneWord(name()), facet());
    } else if (die < 91) {
      return asked("date", word(), dates());
    } else if (die < 96) {
      return asked("wildcard", prefix());
    }
    return asked("everything", "");
  }

  private Question asked(String kind, String query, String... filters) {
    var parameters = new StringBuilder(ALWAYS);
    if (!query.isEmpty()) {
      parameters.append("&q=").append(encoded(query));
    }
    for (String filter : filters) {
      parameters.append('&').append(filter);
    }
    return new Question(kind, parameters.toString());
  }

  /** In the spelling of some desk; half of the readers type no capitals. */
  private String name() {
    String name =
        switch (random.nextInt(3)) {
          case 0 -> world.places().next(random).names().getFirst();
          case 1 -> world.people().next(random);
          default -> any(world.actors().next(random).names());
        };
    String spelled = Respelling.of(name, random).replaceAll("[^\\p{L}' -]", " ");
    return random.nextBoolean() ? spelled : spelled.toLowerCase(Locale.ROOT);
  }

  /** The longest word that is a name and not one of a title, with its article if it has one. */
  private static String oneWord(String name) {
    String longest = "";
    String[] words = name.strip().split("\\s+", -1);
    for (String word : words) {
      boolean title = TITLES.contains(word.toLowerCase(Locale.ROOT));
      longest = !title && word.length() > longest.length() ? word : longest;
    }
    return longest.isEmpty() ? words[0] : longest;
  }

  private static String twoWords(String name) {
    String[] words = name.strip().split("\\s+", -1);
    return words.length == 1 ? words[0] : words[0] + " " + words[1];
  }

  private String booleans() {
    return switch (random.nextInt(3)) {
      case 0 -> oneWord(name()) + " OR " + oneWord(name());
      case 1 -> word() + " NOT " + word();
      default -> "(" + word() + " OR " + word() + ") AND " + oneWord(name());
    };
  }

  private String facet() {
    return switch (random.nextInt(3)) {
      case 0 -> "actor=" + encoded(world.actors().next(random).id());
      case 1 -> "location=" + encoded(any(world.places().next(random).path()));
      default -> "outlet=" + encoded(world.outlets().next(random).id());
    };
  }

  private String dates() {
    int year = FIRST_YEAR + random.nextInt(YEARS - 1);
    return "date.from=%d-01-01&date.to=%d-12-31".formatted(year, year + random.nextInt(2));
  }

  private String word() {
    return random.nextInt(4) > 0 ? any(Words.WAR) : longWord();
  }

  private String prefix() {
    String word = longWord();
    return word.substring(0, Math.min(word.length(), 4 + random.nextInt(2))) + "*";
  }

  private String longWord() {
    String word = world.words().next(random);
    while (word.length() < 4) {
      word = world.words().next(random);
    }
    return word;
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
