package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.isnad.engine.TestArticle.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.article.Role;
import org.isnad.article.Span;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an engine is: matches, order, counts, marks. Never scores, which are an engine's own. */
public abstract class SearchEngineContract {

  private static final Set<Role> EVERYWHERE = EnumSet.allOf(Role.class);

  @TempDir Path folder;
  private Snapshot snapshot;

  /** An engine with the facets actor, location and outlet. */
  protected abstract SearchEngine engine();

  @BeforeEach
  void index() throws IOException {
    snapshot = index("index", corpus());
  }

  private Snapshot index(String name, List<TestArticle> articles) throws IOException {
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

  private static List<TestArticle> corpus() {
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

  @Test
  void findsAnySpellingOfAWordInAnyPart() {
    assertThat(found(word("@kataeb", "@kataib"))).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void looksOnlyInThePartsAskedFor() {
    var captions = new Clause.Word(spellings("@kataib"), Set.of(Role.CAPTION));
    assertThat(found(captions)).containsExactly("b");
  }

  @Test
  void findsAPhraseInAnySpellingOfItsWords() {
    assertThat(found(phrase(0, true, "@kataeb|@kataib", "@hezbollah")))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(found(phrase(0, true, "@hezbollah", "@kataib"))).isEmpty();
  }

  @Test
  void findsNearWordsInEitherOrder() {
    assertThat(found(phrase(6, false, "~base", "@hezbollah"))).containsExactly("a");
    assertThat(found(phrase(2, false, "~base", "@hezbollah"))).isEmpty();
  }

  @Test
  void findsAPlaceWrittenAsOneWordOrAsTwo() {
    var zor = new Clause.Slot(plain("@zor"), 1, List.of());
    var deir = new Clause.Slot(plain("@deir"), 2, List.of(new Spelling("@deirezzor", 0.9, false)));
    var near = new Clause.Slot(plain("~near"), 1, List.of());
    assertThat(found(new Clause.Phrase(List.of(deir, zor), 0, true, EVERYWHERE)))
        .containsExactlyInAnyOrder("b", "c");
    assertThat(found(new Clause.Phrase(List.of(near, deir, zor), 0, true, EVERYWHERE)))
        .containsExactly("b");
  }

  @Test
  void findsMentionsOfAnEntityWhateverTheirWords() {
    assertThat(found(entity("kataib-hezbollah"))).containsExactlyInAnyOrder("a", "b", "d");
  }

  @Test
  void findsPatternsAmongWordsOnly() {
    assertThat(found(new Clause.Pattern("rock*", EVERYWHERE))).containsExactly("a");
    assertThat(found(new Clause.Pattern("*ezbolla?", EVERYWHERE)))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(found(new Clause.Pattern("?kataib", EVERYWHERE))).isEmpty();
  }

  @Test
  void joinsAndExcludesClauses() {
    var said = word("~said");
    var drone = word("~drone");
    assertThat(found(new Clause.All(List.of(said, drone), List.of())))
        .containsExactlyInAnyOrder("b", "c");
    assertThat(found(new Clause.All(List.of(said), List.of(drone))))
        .containsExactlyInAnyOrder("a", "d");
    assertThat(found(new Clause.All(List.of(), List.of(said)))).isEmpty();
    assertThat(found(new Clause.Any(List.of(word("~slept"), drone))))
        .containsExactlyInAnyOrder("b", "c", "d");
    assertThat(found(new Clause.Nothing())).isEmpty();
    assertThat(found(new Clause.Everything())).hasSize(4);
  }

  @Test
  void ranksExactBeforeVariantBeforeEntityAtEqualCountAndLength() throws IOException {
    Clause asked =
        new Clause.Best(
            List.of(
                new Clause.Word(
                    List.of(new Spelling("@kataeb", 1, true), new Spelling("@kataib", 0.95, false)),
                    EVERYWHERE),
                new Clause.Entity("actor", "kataib-hezbollah", 0.3, EVERYWHERE)));
    List<TestArticle> articles =
        List.of(
            article("entity").body("A base and The Brigades.").actor("kataib-hezbollah", "The"),
            article("exact").body("A base and The Kataeb."),
            article("other").body("A base and The Hamas."),
            article("variant").body("A base and The Kataib."));
    try (Snapshot few = index("ranking", articles)) {
      assertThat(ids(few.search(request(asked)))).containsExactly("exact", "variant", "entity");
    }
  }

  @Test
  void refusesAQueryOfMoreTermsThanItLooksFor() {
    List<Spelling> spellings =
        IntStream.range(0, 20_000).mapToObj(i -> new Spelling("@name" + i, 0.5, false)).toList();
    assertThatExceptionOfType(TooCostlyException.class)
        .isThrownBy(() -> found(new Clause.Word(spellings, EVERYWHERE)))
        .withMessageContaining("all spellings of its words counted");
  }

  @Test
  void countsAParentByItsArticles() {
    var counts = answer(request(new Clause.Everything())).facet("location");
    assertThat(counts(counts))
        .containsEntry("iraq", 2)
        .containsEntry("iraq/anbar", 1)
        .containsEntry("syria", 2)
        .containsEntry("syria/deir-ez-zor", 1);
  }

  @Test
  void countsTheOtherValuesOfASelectedFacetAsIfItWereNotSelected() {
    var answer = answer(selecting(any("actor", "hamas")));
    assertThat(answer.total()).isEqualTo(1);
    assertThat(counts(answer.facet("actor")))
        .containsEntry("kataib-hezbollah", 3)
        .containsEntry("hamas", 1);
    assertThat(counts(answer.facet("location"))).isEqualTo(Map.of("syria", 1));
  }

  @Test
  void narrowsByAllOfAndCountsWhatRemains() {
    var both = new Selection("location", Set.of(), Set.of("iraq", "iraq/anbar"), Set.of(), false);
    var answer = answer(selecting(both));
    assertThat(ids(answer)).containsExactly("a");
    assertThat(counts(answer.facet("location"))).doesNotContainKey("syria");
  }

  @Test
  void saysWhatAnExcludedValueWouldBringBack() {
    var without = new Selection("location", Set.of(), Set.of(), Set.of("iraq"), false);
    var answer = answer(selecting(without));
    assertThat(ids(answer)).containsExactlyInAnyOrder("b", "c");
    assertThat(counts(answer.facet("location")))
        .containsEntry("iraq", 2)
        .containsEntry("syria", 2)
        .doesNotContainKey("iraq/anbar");
  }

  @Test
  void treatsAMissingValueAsAValue() {
    var unknown = new Selection("outlet", Set.of(), Set.of(), Set.of(), true);
    var answer = answer(selecting(unknown));
    assertThat(ids(answer)).containsExactlyInAnyOrder("c", "d");
    assertThat(answer.facet("outlet").missing()).isEqualTo(2);
    var either = new Selection("outlet", Set.of("courier"), Set.of(), Set.of(), true);
    assertThat(answer(selecting(either)).total()).isEqualTo(4);
  }

  @Test
  void keepsASelectedValueThatNothingHas() {
    var counts = answer(selecting(any("actor", "nobody"))).facet("actor");
    assertThat(counts(counts)).containsEntry("nobody", 0).containsEntry("hamas", 1);
  }

  @Test
  void neverCountsAnUndatedArticleAsCertain() {
    var april = answer(dated("2024-04-01", "2024-04-30", Undated.EXCLUDE));
    assertThat(ids(april)).containsExactlyInAnyOrder("a", "b");
    assertThat(april.undated()).isEqualTo(2);
    var early = answer(dated(null, "2023-12-31", Undated.EXCLUDE));
    assertThat(ids(early)).isEmpty();
    assertThat(early.undated()).isEqualTo(1);
    assertThat(ids(answer(dated(null, "2023-12-31", Undated.INCLUDE)))).containsExactly("d");
    assertThat(ids(answer(dated("2024-04-21", "2024-04-21", Undated.ONLY))))
        .containsExactlyInAnyOrder("c", "d");
    assertThat(found(new Clause.Published(LocalDate.parse("2024-04-22"), null)))
        .containsExactly("b");
  }

  @Test
  void drawsTheHistogramWithoutTheDateFilter() {
    var answer = answer(dated("2024-04-22", null, Undated.EXCLUDE));
    assertThat(answer.histogram())
        .extracting(bar -> bar.from() + " " + bar.count())
        .containsExactly("2024-04-21 1", "2024-04-22 1");
  }

  @Test
  void sortsByDateWithTheUndatedLast() {
    assertThat(sorted(Sort.NEWEST)).containsExactly("b", "a", "c", "d");
    assertThat(sorted(Sort.OLDEST)).containsExactly("a", "b", "c", "d");
  }

  @Test
  void pagesWithoutGapOrRepeat() {
    var pages = new ArrayList<String>();
    for (int offset = 0; offset < 6; offset += 2) {
      pages.addAll(ids(answer(page(new Clause.Everything(), offset, 2))));
    }
    assertThat(pages).containsExactly("a", "b", "c", "d");
  }

  @Test
  void goesOnFromAPlaceAsPagesDoInEveryOrder() {
    for (Clause clause : List.of(new Clause.Everything(), word("@kataeb", "@kataib", "~said"))) {
      for (Sort sort : Sort.values()) {
        List<String> whole = ids(answer(request(clause, sort, Window.at(0, 10))));
        assertThat(walked(clause, sort, 1)).as("%s", sort).isEqualTo(whole);
        assertThat(walked(clause, sort, 3)).as("%s", sort).isEqualTo(whole);
      }
    }
  }

  private List<String> walked(Clause clause, Sort sort, int size) {
    var ids = new ArrayList<String>();
    var window = Window.at(0, size);
    while (window != null) {
      SearchAnswer answer = answer(request(clause, sort, window));
      ids.addAll(ids(answer));
      window = answer.next() == null ? null : Window.after(answer.next(), size);
    }
    return ids;
  }

  private static SearchRequest request(Clause clause, Sort sort, Window window) {
    return new SearchRequest(
        clause, List.of(), null, List.of(), null, sort, window, List.of(), null, false);
  }

  @Test
  void marksWhatMatchedAndNothingElse() {
    var hit = snapshot.hit("b", phrase(0, true, "@kataeb|@kataib", "@hezbollah")).orElseThrow();
    assertThat(hit.marks())
        .extracting(mark -> mark.role() + " " + mark.span().of(hit.article().text()))
        .containsExactly("BODY Kataeb Hezbollah", "CAPTION Kataib Hezbollah");
    assertThat(hit.marks().getFirst().terms()).containsExactlyInAnyOrder("@kataeb", "@hezbollah");
    assertThat(hit.marks().getFirst().span()).isEqualTo(new Span(10, 26));
  }

  @Test
  void countsSpellingsOverTheResultsByRole() {
    Clause kataib = word("@kataeb", "@kataib");
    var lens = answer(lens(kataib, null, true)).lens().getFirst();
    assertThat(lens.spellings())
        .extracting(s -> s.shown() + " " + s.articles() + " " + s.mentions() + " " + s.on())
        .containsExactly("Kataib 2 3 true", "Kataeb 1 1 true");
    assertThat(lens.spellings().getFirst().roles())
        .isEqualTo(Map.of(Role.BODY, 2, Role.CAPTION, 1));
  }

  @Test
  void saysWhatASpellingSwitchedOffWouldFind() {
    var lens = answer(lens(word("@kataeb"), word("@kataeb", "@kataib"), false)).lens().getFirst();
    assertThat(lens.spellings())
        .extracting(s -> s.shown() + " " + s.articles() + " " + s.on())
        .containsExactly("Kataib 2 false", "Kataeb 1 true");
  }

  @Test
  void knowsItsNamesAndWords() {
    assertThat(snapshot.articles()).isEqualTo(4);
    assertThat(snapshot.lexicon().docs("hezbollah")).isEqualTo(2);
    assertThat(snapshot.occurrences("said")).isEqualTo(5);
    assertThat(snapshot.occurrences("@said")).isEqualTo(1);
    assertThat(snapshot.documents("@kataib")).isEqualTo(1);
    assertThat(snapshot.documents("location", "iraq")).isEqualTo(2);
    assertThat(snapshot.documents("location", "nowhere")).isZero();
    assertThat(snapshot.written("@kataeb")).isEqualTo("Kataeb");
    assertThat(snapshot.written("@nobody")).isEqualTo("@nobody");
  }

  @Test
  void givesBackTheWholeArticle() {
    var article = snapshot.article("b").orElseThrow();
    assertThat(article).isEqualTo(corpus().get(1).build());
    assertThat(snapshot.article("zz")).isEmpty();
  }

  @Test
  void answersOnAnEmptyIndex() throws IOException {
    try (Snapshot empty = index("empty", List.of())) {
      assertThat(empty.search(request(word("@kataib"))).total()).isZero();
      assertThat(empty.search(request(new Clause.Everything())).hits()).isEmpty();
    }
  }

  @Test
  void knowsWhereCopiesAreAndFoldsThemTogether() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("stories"));
    try (IndexBuilder builder = engine().build(directory)) {
      for (TestArticle article : corpus()) {
        builder.add(article.build(), article.facets());
      }
      builder.relate("a", List.of("a.txt", "copy/a.txt"), "a");
      builder.relate("b", List.of("b.txt"), "a");
      builder.relate("nobody", List.of("n.txt"), "a");
      builder.finish();
    }
    try (Snapshot stories = engine().open(directory)) {
      assertThat(stories.article("a").orElseThrow().origins())
          .containsExactly("a.txt", "copy/a.txt");
      assertThat(stories.article("b").orElseThrow().story()).isEqualTo("a");
      assertThat(stories.article("c").orElseThrow().story()).isNull();

      SearchAnswer plain = stories.search(request(new Clause.Everything()));
      assertThat(plain.total()).isEqualTo(4);
      assertThat(plain.stories()).isEqualTo(4);
      assertThat(plain.hits()).extracting(hit -> hit.story() == null).contains(true, false);

      SearchAnswer newest = stories.search(grouped(new Clause.Everything(), Sort.NEWEST, 0, 10));
      assertThat(newest.total()).isEqualTo(4);
      assertThat(newest.stories()).isEqualTo(3);
      assertThat(ids(newest)).containsExactly("b", "c", "d");
      Hit.Story story = Objects.requireNonNull(newest.hits().getFirst().story());
      assertThat(story.articles()).isEqualTo(2);
      assertThat(story.others()).extracting(other -> other.article().id()).containsExactly("a");
      assertThat(story.others()).extracting(Hit.Member::found).containsExactly(true);
      assertThat(counts(newest.facet("outlet"))).containsEntry("courier", 2);

      assertThat(ids(stories.search(grouped(new Clause.Everything(), Sort.OLDEST, 1, 1))))
          .containsExactly("c");
      SearchAnswer one = stories.search(grouped(word("@kataeb"), Sort.RELEVANCE, 0, 10));
      assertThat(Objects.requireNonNull(one.hits().getFirst().story()).others())
          .extracting(Hit.Member::found)
          .containsExactly(false);
    }
  }

  private static SearchRequest grouped(Clause clause, Sort sort, int offset, int size) {
    return new SearchRequest(
        clause,
        List.of(),
        null,
        List.of(),
        null,
        sort,
        Window.at(offset, size),
        List.of(ask("outlet")),
        null,
        true,
        false);
  }

  @Test
  void goesOnFromAnotherIndexAndLeavesItAsItIs() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("next"));
    try (IndexBuilder builder = engine().extend(folder.resolve("index"), directory)) {
      builder.remove("b");
      builder.remove("nobody");
      TestArticle fresh = article("e").body("Kataeb Hezbollah left.").facet("outlet", "ledger");
      builder.add(fresh.build(), fresh.facets());
      builder.relate("d", List.of("elsewhere.txt"), null);
      builder.finish();
    }
    try (Snapshot next = engine().open(directory)) {
      assertThat(next.articles()).isEqualTo(4);
      assertThat(ids(next.search(request(word("@kataeb", "@kataib"))))).containsExactly("e", "a");
      assertThat(next.documents("@kataeb")).isEqualTo(1);
      assertThat(next.documents("outlet", "courier")).isEqualTo(1);
      assertThat(next.article("b")).isEmpty();
      assertThat(next.article("d").orElseThrow().origin()).isEqualTo("elsewhere.txt");
      assertThat(ids(next.search(request(new Clause.Everything()))))
          .containsExactly("a", "c", "d", "e");
    }
    assertThat(snapshot.articles()).isEqualTo(4);
    assertThat(found(word("@kataeb"))).containsExactly("b");
  }

  // How the questions are asked.

  private SearchAnswer answer(SearchRequest request) {
    return snapshot.search(request);
  }

  private List<String> found(Clause clause) {
    return ids(answer(request(clause)));
  }

  private static List<String> ids(SearchAnswer answer) {
    return answer.hits().stream().map(hit -> hit.article().id()).toList();
  }

  private static Map<String, Integer> counts(FacetCounts counts) {
    return counts.values().stream()
        .collect(Collectors.toMap(FacetCounts.Value::id, FacetCounts.Value::count));
  }

  private List<String> sorted(Sort sort) {
    return ids(answer(request(new Clause.Everything(), List.of(), null, sort, 0, 10)));
  }

  private static SearchRequest request(Clause clause) {
    return request(clause, List.of(), null, Sort.RELEVANCE, 0, 10);
  }

  private static SearchRequest page(Clause clause, int offset, int size) {
    return request(clause, List.of(), null, Sort.RELEVANCE, offset, size);
  }

  private static SearchRequest selecting(Selection... selections) {
    return request(new Clause.Everything(), List.of(selections), null, Sort.RELEVANCE, 0, 10);
  }

  private static SearchRequest dated(@Nullable String from, @Nullable String to, Undated undated) {
    var filter =
        new DateFilter(
            from == null ? null : LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to),
            undated);
    return request(new Clause.Everything(), List.of(), filter, Sort.RELEVANCE, 0, 10);
  }

  private static SearchRequest request(
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

  private static SearchRequest lens(Clause clause, @Nullable Clause all, boolean secondOn) {
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

  private static FacetAsk ask(String facet) {
    return new FacetAsk(facet, 20, null);
  }

  private static Selection any(String facet, String value) {
    return new Selection(facet, Set.of(value), Set.of(), Set.of(), false);
  }

  private static Clause.Word word(String... terms) {
    return new Clause.Word(spellings(terms), EVERYWHERE);
  }

  private static Clause.Word plain(String term) {
    return word(term);
  }

  private static List<Spelling> spellings(String... terms) {
    return List.of(terms).stream().map(term -> new Spelling(term, 1, false)).toList();
  }

  private static Clause entity(String id) {
    return new Clause.Entity("actor", id, 1, EVERYWHERE);
  }

  private static Clause phrase(int gaps, boolean ordered, String... slots) {
    var list = new ArrayList<Clause.Slot>();
    for (String slot : slots) {
      list.add(new Clause.Slot(word(slot.split("\\|")), 1, List.of()));
    }
    return new Clause.Phrase(list, gaps, ordered, EVERYWHERE);
  }
}
