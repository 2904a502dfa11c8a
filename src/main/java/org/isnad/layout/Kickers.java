package org.isnad.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the line over a title that says in which part of the site the article stands, or what sort
 * of article it is: {@code Home > News > Iraq}, {@code News | Iraq}, {@code BREAKING}.
 */
final class Kickers {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS_OF_STEP = 4;
  private static final Pattern STEP = Pattern.compile("\\s*[>»›|/•·]\\s*");
  private static final Set<String> SECTIONS =
      Set.of(
          "home",
          "news",
          "world",
          "world news",
          "politics",
          "middle east",
          "mideast",
          "middle east news",
          "international",
          "conflict",
          "security",
          "opinion",
          "opinions",
          "analysis",
          "features",
          "feature",
          "explainer",
          "exclusive",
          "interview",
          "breaking",
          "breaking news",
          "live",
          "live updates",
          "latest",
          "latest news",
          "top news",
          "top stories",
          "video",
          "watch",
          "business",
          "region",
          "regional",
          "defense",
          "defence");

  private Kickers() {}

  /** Whether a line is one; what stands below it must then be the title. */
  static boolean isOne(String line) {
    if (line.length() > LONGEST || Sentences.isEnded(line)) {
      return false;
    }
    List<String> steps =
        Arrays.stream(STEP.split(line, -1)).filter(step -> !step.isBlank()).toList();
    return !steps.isEmpty()
        && SECTIONS.contains(steps.getFirst().strip().toLowerCase(Locale.ROOT))
        && steps.stream()
            .allMatch(step -> step.strip().split(" ", -1).length <= MOST_WORDS_OF_STEP);
  }
}
