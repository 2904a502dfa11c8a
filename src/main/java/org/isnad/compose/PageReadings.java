package org.isnad.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.page.PageLink;
import org.isnad.page.PageReading;
import org.isnad.plan.Reading;
import org.isnad.view.Catalogue;

/** Says how each word of the query was read. */
final class PageReadings {
  private PageReadings() {}

  static List<PageReading> of(PageState state) {
    var byWord = new LinkedHashMap<String, List<Reading>>();
    for (Reading reading : state.answered().plan().readings()) {
      byWord.computeIfAbsent(reading.typed(), typed -> new ArrayList<>()).add(reading);
    }
    var readings = new ArrayList<PageReading>();
    byWord.forEach((typed, all) -> readings.add(reading(typed, all, state.catalogue())));
    return readings;
  }

  private static PageReading reading(String typed, List<Reading> all, Catalogue catalogue) {
    List<String> entities = all.stream().flatMap(one -> one.entities().stream()).toList();
    String words =
        all.stream()
            .flatMap(one -> Stream.of(kind(one.kind()), one.note()))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining("; "));
    String known = entities.isEmpty() ? "" : words.isEmpty() ? "known as" : "; also known as";
    return new PageReading(
        typed, words + known, entities.stream().map(entity -> link(entity, catalogue)).toList());
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
