package org.isnad.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.engine.SearchAnswer.SpellingCount;
import org.isnad.page.PageLink;
import org.isnad.page.PageReading;
import org.isnad.plan.Reading;
import org.isnad.view.Catalogue;

/** Says how each word of the query was read. */
final class PageReadings {
  /** The lens names them all; this is to show why. */
  private static final int MOST_SPELLINGS = 12;

  private PageReadings() {}

  static List<PageReading> of(PageState state) {
    var byWord = new LinkedHashMap<String, List<Reading>>();
    for (Reading reading : state.answered().plan().readings()) {
      byWord.computeIfAbsent(reading.typed(), typed -> new ArrayList<>()).add(reading);
    }
    var readings = new ArrayList<PageReading>();
    byWord.forEach((typed, all) -> readings.add(reading(typed, all, state)));
    return readings;
  }

  private static PageReading reading(String typed, List<Reading> all, PageState state) {
    List<String> entities = all.stream().flatMap(one -> one.entities().stream()).toList();
    String words =
        all.stream()
            .flatMap(one -> Stream.of(kind(one.kind()), one.note()))
            .filter(part -> !part.isBlank())
            .distinct()
            .collect(Collectors.joining("; "));
    String known = entities.isEmpty() ? "" : words.isEmpty() ? "known as" : "; also known as";
    return new PageReading(
        typed,
        words + known,
        entities.stream().map(entity -> link(entity, state.catalogue())).toList(),
        all.stream().flatMap(one -> spellings(one, state)).toList());
  }

  private static Stream<PageReading.Spelling> spellings(Reading reading, PageState state) {
    return state.answered().answer().lens().stream()
        .filter(word -> !reading.folded().isEmpty() && word.typed().equals(reading.typed()))
        .flatMap(word -> word.spellings().stream())
        .limit(MOST_SPELLINGS)
        .map(spelling -> spelling(reading.folded(), spelling, state));
  }

  private static PageReading.Spelling spelling(
      String folded, SpellingCount spelling, PageState state) {
    String word = spelling.term().replaceFirst("^[@~^]", "");
    String why = state.lexicon().explain(folded, word).words();
    String who =
        state.outlets().getOrDefault(spelling.term(), List.of()).stream()
            .map(outlet -> outlet.label() + " " + outlet.docs())
            .collect(Collectors.joining(", "));
    return new PageReading.Spelling(spelling.shown(), who.isEmpty() ? why : why + "; in " + who);
  }

  private static PageLink link(String entity, Catalogue catalogue) {
    int slash = entity.indexOf('/');
    String facet = entity.substring(0, Math.max(0, slash));
    String id = entity.substring(slash + 1);
    return PageLink.to(
        catalogue.entryOrId(facet, id).label(), new PageUrl("/search", Map.of(facet, List.of(id))));
  }

  private static String kind(String kind) {
    return switch (kind) {
      case "name" -> "a name, in every spelling";
      case "both" -> "a name in every spelling, or a word by its stem";
      case "word" -> "a word, by its stem";
      case "acronym" -> "an acronym, as written";
      case "entity", "value" -> "";
      case "pattern" -> "a pattern";
      default -> kind;
    };
  }
}
