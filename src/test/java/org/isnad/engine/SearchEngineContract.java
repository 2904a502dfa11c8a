package org.isnad.engine;

import static org.isnad.engine.TestArticle.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.article.Role;
import org.isnad.engine.Clause.Spelling;
import org.isnad.engine.SearchRequest.DateFilter;
import org.isnad.engine.SearchRequest.FacetAsk;
import org.isnad.engine.SearchRequest.Interval;
import org.isnad.engine.SearchRequest.LensWord;
import org.isnad.engine.SearchRequest.Selection;
import org.isnad.engine.SearchRequest.Sort;
import org.isnad.engine.SearchRequest.Spelled;
import org.isnad.engine.SearchRequest.Undated;
import org.isnad.engine.SearchRequest.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an engine is: matches, order, counts, marks. Never scores, which are an engine's own. Each
 * topic has a class of its own; an engine holds the contract if it passes all of them.
 */
public abstract class SearchEngineContract {

  static final Set<Role> EVERYWHERE = EnumSet.allOf(Role.class);

  @TempDir Path folder;
  Snapshot snapshot;

  /** An engine with the facets actor, location and outlet. */
  protected abstract SearchEngine engine();

  @BeforeEach
  void index() throws IOException {
    snapshot = index("index", corpus());
  }

  Snapshot index(String name, List<TestArticle> articles) throws IOException {
    Path directory = Files.createDirectory(folder.resolve(name));
    try (IndexBuilder builder = engine().build(directory)) {
      for (TestArticle article : articles) {
        builder.add(article.build(), article.facets());
      }
      builder.finish();
    }
    return engine().open(directory);
  }

  @AfterEach
  void close() {
    snapshot.close();
  }

  static List<TestArticle> corpus() {
    return List.of(
        article("a")
            .title("Rockets at Ain al-Asad")
            .body("Kataib Hezbollah said that rockets hit the base. Kataib fighters left.")
            .actor("kataib-hezbollah", "Kataib Hezbollah")
            .facet("location", "iraq", "iraq/anbar", "iraq/anbar/ain-al-asad")
            .facet("outlet", "courier")
            .on("2024-04-21"),
        article("b")
            .body("On Monday Kataeb Hezbollah said nothing of the drone near Deir ez-Zor.")
            .caption("Fighters of Kataib Hezbollah in Baghdad.")
            .actor("kataib-hezbollah", "Kataeb Hezbollah")
            .facet("location", "syria", "syria/deir-ez-zor")
            .facet("outlet", "courier")
            .on("2024-04-22"),
        article("c")
            .body("Abdel Rahman spoke of a drone and Hamas said little. See Deirezzor.")
            .actor("hamas", "Hamas")
            .facet("location", "syria")
            .between("2024-04-20", "2024-04-23"),
        article("d")
            .title("A quiet week")
            .body("Nothing happened in Baghdad, said Said Ali; the brigade slept.")
            .actor("kataib-hezbollah", "the brigade")
            .facet("location", "iraq", "iraq/baghdad")
            .between("2023-12-04", null));
  }

  // How the questions are asked.

  SearchAnswer answer(SearchRequest request) {
    return snapshot.search(request);
  }

  List<String> found(Clause clause) {
    return ids(answer(request(clause)));
  }

  static List<String> ids(SearchAnswer answer) {
    return answer.hits().stream().map(hit -> hit.article().id()).toList();
  }

  static Map<String, Integer> counts(FacetCounts counts) {
    return counts.values().stream()
        .collect(Collectors.toMap(FacetCounts.Value::id, FacetCounts.Value::count));
  }

  List<String> sorted(Sort sort) {
    return ids(answer(request(new Clause.Everything(), List.of(), null, sort, 0, 10)));
  }

  static SearchRequest request(Clause clause) {
    return request(clause, List.of(), null, Sort.RELEVANCE, 0, 10);
  }

  static SearchRequest page(Clause clause, int offset, int size) {
    return request(clause, List.of(), null, Sort.RELEVANCE, offset, size);
  }

  static SearchRequest selecting(Selection... selections) {
    return request(new Clause.Everything(), List.of(selections), null, Sort.RELEVANCE, 0, 10);
  }

  static SearchRequest dated(@Nullable String from, @Nullable String to, Undated undated) {
    var filter =
        new DateFilter(
            from == null ? null : LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to),
            undated);
    return request(new Clause.Everything(), List.of(), filter, Sort.RELEVANCE, 0, 10);
  }

  static SearchRequest request(
      Clause clause,
      List<Selection> selections,
      @Nullable DateFilter date,
      Sort sort,
      int offset,
      int size) {
    return new SearchRequest(
        clause,
        List.of(),
        null,
        selections,
        date,
        sort,
        Window.at(offset, size),
        List.of(ask("actor"), ask("location"), ask("outlet")),
        Interval.DAY,
        false);
  }

  static SearchRequest lens(Clause clause, @Nullable Clause all, boolean secondOn) {
    var word =
        new LensWord(
            "kataeb",
            List.of(new Spelled("@kataeb", 1, true), new Spelled("@kataib", 0.95, secondOn)));
    return new SearchRequest(
        clause,
        List.of(word),
        all,
        List.of(),
        null,
        Sort.RELEVANCE,
        Window.at(0, 10),
        List.of(),
        null,
        false);
  }

  static FacetAsk ask(String facet) {
    return new FacetAsk(facet, 20, null);
  }

  static Selection any(String facet, String value) {
    return new Selection(facet, Set.of(value), Set.of(), Set.of(), false);
  }

  static Clause.Word word(String... terms) {
    return new Clause.Word(spellings(terms), EVERYWHERE);
  }

  static Clause.Word plain(String term) {
    return word(term);
  }

  static List<Spelling> spellings(String... terms) {
    return List.of(terms).stream().map(term -> new Spelling(term, 1, false)).toList();
  }

  static Clause entity(String id) {
    return new Clause.Entity("actor", id, 1, EVERYWHERE);
  }

  static Clause phrase(int gaps, boolean ordered, String... slots) {
    var list = new ArrayList<Clause.Slot>();
    for (String slot : slots) {
      list.add(new Clause.Slot(word(slot.split("\\|")), 1, List.of()));
    }
    return new Clause.Phrase(list, gaps, ordered, EVERYWHERE);
  }
}
