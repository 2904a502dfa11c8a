package org.isnad.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.analysis.Kind;
import org.isnad.compose.PageChips;
import org.isnad.compose.PageState;
import org.isnad.compose.PageUrl;
import org.isnad.compose.PageWords;
import org.isnad.engine.SearchRequest.Spelled;
import org.isnad.lexicon.Hit;
import org.isnad.page.PageLink;
import org.isnad.page.PageNothing;
import org.isnad.plan.Reading;
import org.isnad.service.OpenIndex;
import org.isnad.spelling.Folding;
import org.isnad.view.Question;
import org.jspecify.annotations.Nullable;

/** What a reader can do who found nothing: names that are there, and one condition less. */
final class WaysOut {
  private static final int MOST_FILTERS = 8;
  private static final int MOST_WORDS = 4;
  private static final int SPELLINGS = 3;
  private static final int MOST_NEAR = 20;

  /** Well under what counts as the same name: a typing error is farther off than a spelling. */
  private static final double NEAR = 0.55;

  private static final Pattern SEVERAL_WORDS =
      Pattern.compile(
          "(?!.*\\b(?:AND|OR|NOT)\\b)"
              + "(?:[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*(?:\\s+|$)){2,}");

  private final PageState state;
  private final OpenIndex index;

  private WaysOut(PageState state, OpenIndex index) {
    this.state = state;
    this.index = index;
  }

  static PageNothing of(PageState state, OpenIndex index) {
    var ways = new WaysOut(state, index);
    return new PageNothing(ways.spellings(), ways.conditions(), ways.any());
  }

  private List<PageLink> conditions() {
    Map<PageLink, Integer> found = new LinkedHashMap<>();
    for (PageChips.Chip chip : PageChips.of(state).stream().limit(MOST_FILTERS).toList()) {
      without(chip.words(), chip.without(), found);
    }
    String query = state.question().typed();
    for (String typed : typed()) {
      String rest = alone(typed).matcher(query).replaceFirst(" ").strip();
      if (!rest.isEmpty() && !rest.equals(query)) {
        without(typed, state.url().set("q", rest), found);
      }
    }
    return found.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The same with any of the words, where it is nothing but words. */
  private @Nullable PageLink any() {
    String query = state.question().typed().strip();
    if (!SEVERAL_WORDS.matcher(query).matches()) {
      return null;
    }
    PageUrl url = state.url().set("q", query.replaceAll("\\s+", " OR "));
    int total = count(url);
    return total == 0
        ? null
        : PageLink.to(PageWords.count(total, "article") + " with any of these words", url);
  }

  private void without(String condition, PageUrl url, Map<PageLink, Integer> found) {
    int total = count(url);
    if (total > 0) {
      String words = "%s without “%s”".formatted(PageWords.count(total, "article"), condition);
      found.put(PageLink.to(words, url), total);
    }
  }

  /** A word that stands between blanks; one of a phrase or behind a field is not left out alone. */
  private static Pattern alone(String typed) {
    return Pattern.compile("(?<!\\S)\\s*" + Pattern.quote(typed) + "(?!\\S)");
  }

  private int count(PageUrl url) {
    Question question = PageQuestions.of(url, index).countsOnly(List.of());
    return index.ask(question).answer().total();
  }

  /** Names nearest to what was typed, save what was searched for and did not help. */
  private List<PageLink> spellings() {
    var links = new ArrayList<PageLink>();
    for (String typed : typed()) {
      for (Hit near : near(typed)) {
        String shown = index.snapshot().written(Kind.NAME.term(near.word()));
        String query = state.question().typed().replace(typed, shown);
        links.add(PageLink.to(shown, state.url().set("q", query)));
      }
    }
    return links;
  }

  private List<String> typed() {
    return state.answered().plan().readings().stream()
        .map(Reading::typed)
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }

  private List<Hit> near(String typed) {
    Set<String> searched =
        state.answered().plan().lens().stream()
            .flatMap(word -> word.spellings().stream())
            .filter(Spelled::on)
            .map(Spelled::term)
            .collect(Collectors.toSet());
    String folded = Folding.fold(typed);
    return index.snapshot().lexicon().search(folded, NEAR, MOST_NEAR).stream()
        .filter(hit -> !hit.word().equals(folded))
        .filter(hit -> !searched.contains(Kind.NAME.term(hit.word())))
        .limit(SPELLINGS)
        .toList();
  }
}
