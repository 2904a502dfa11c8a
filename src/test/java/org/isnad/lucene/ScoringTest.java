package org.isnad.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.isnad.engine.TestArticle.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Role;
import org.isnad.engine.Clause;
import org.isnad.engine.Clause.Spelling;
import org.isnad.engine.Hit;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.Sort;
import org.isnad.engine.SearchRequest.Window;
import org.isnad.engine.Snapshot;
import org.isnad.engine.TestArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the arithmetic of scores. Stacked terms spoil it silently: nothing fails, results are
 * merely worse.
 */
final class ScoringTest {

  private static final Set<Role> EVERYWHERE = EnumSet.allOf(Role.class);

  @TempDir Path folder;
  private Snapshot snapshot;

  @BeforeEach
  void index() throws IOException {
    List<TestArticle> articles =
        List.of(
            article("a").body("Kataib met Kataeb in Baghdad on US soil today again"),
            article("b").body("Someone slept.").caption("Kataib here"),
            article("c").body("Kataib there and then and so on and so on and on"),
            article("d").title("Nothing").body("Someone else slept"));
    snapshot = TestEngine.open(folder.resolve("index"), articles);
  }

  @AfterEach
  void close() {
    snapshot.close();
  }

  @Test
  void countsEachOccurrenceOnceHoweverManyTermsShareItsPlace() {
    double frequency = value(explanation("a", "@kataeb", "@kataib"), "(?:freq|termFreq)=([0-9.]+)");
    assertThat(frequency).isEqualTo(2);
  }

  @Test
  void measuresLengthInWordsAndNotInTerms() {
    // Four bodies of 10, 2, 12 and 3 words.
    double mean = value(explanation("a", "@kataib"), "([0-9.]+) = avgdl");
    assertThat(mean).isEqualTo(6.75);
    assertThat(value(explanation("a", "@kataib"), "([0-9.]+) = dl")).isEqualTo(10);
  }

  @Test
  void sharesDocumentFrequencyBetweenTheFields() {
    assertThat(value(explanation("b", "@kataib"), "([0-9.]+) = n,")).isEqualTo(2);
    assertThat(value(explanation("b", "@kataib"), "([0-9.]+) = N,")).isEqualTo(4);
    assertThat(value(explanation("c", "@kataib"), "([0-9.]+) = n,")).isEqualTo(2);
  }

  @Test
  void givesAVariantOneIdfWithTheExactSpelling() {
    // As one term: the rare spelling must not count more for being rare.
    assertThat(value(explanation("c", "@kataeb", "@kataib"), "([0-9.]+) = n,")).isEqualTo(2);
  }

  @Test
  void doesNotAddUpTheIdfOfAllSpellingsOfAPhrase() {
    var one = new Clause.Slot(word("@kataib"), 1, List.of());
    var there = new Clause.Slot(word("~there"), 1, List.of());
    var many = new Clause.Slot(word("@kataib", "@kataeb", "@hamas"), 1, List.of());
    double plain = hit("c", new Clause.Phrase(List.of(one, there), 0, true, EVERYWHERE)).score();
    double variants =
        hit("c", new Clause.Phrase(List.of(many, there), 0, true, EVERYWHERE)).score();
    assertThat(variants).isLessThanOrEqualTo(plain * 1.0001);
  }

  @Test
  void ranksExactAboveVariantAboveEntityAtEqualCountAndLength() throws IOException {
    // The variant is the rarer spelling by far, so that nothing but the rule puts it second.
    var articles = new ArrayList<TestArticle>();
    articles.add(article("entity").body("The brigade slept here.").actor("kh", "brigade"));
    articles.add(article("exact").body("The Kataeb slept here."));
    articles.add(article("variant").body("The Kataib slept here."));
    for (int i = 0; i < 20; i++) {
      articles.add(article("other" + i).body("Among the Kataeb some others slept. And so on " + i));
    }
    var words =
        new Clause.Word(
            List.of(new Spelling("@kataeb", 1, true), new Spelling("@kataib", 0.98, false)),
            EVERYWHERE);
    Clause clause =
        new Clause.Best(List.of(words, new Clause.Entity("actor", "kh", 0.3, EVERYWHERE)));
    try (Snapshot names = TestEngine.open(folder.resolve("names"), articles)) {
      assertThat(names.search(request(clause)).hits())
          .extracting(hit -> hit.article().id())
          .containsSubsequence("exact", "variant", "entity");
    }
  }

  @Test
  void neverRanksARareVariantAboveAFrequentExactSpelling() throws IOException {
    var articles = new ArrayList<TestArticle>();
    articles.add(article("twice").body("The Kataeb met Kataeb."));
    articles.add(article("thrice").body("Kataib met Kataib, Kataib."));
    for (int i = 0; i < 20; i++) {
      articles.add(article("other" + i).body("Among the Kataeb some others slept. And so on " + i));
    }
    var words =
        new Clause.Word(
            List.of(new Spelling("@kataeb", 1, true), new Spelling("@kataib", 0.95, false)),
            EVERYWHERE);
    try (Snapshot names = TestEngine.open(folder.resolve("names"), articles)) {
      assertThat(names.search(request(words)).hits())
          .extracting(hit -> hit.article().id())
          .containsSubsequence("twice", "thrice");
    }
  }

  @Test
  void takesTheBestPartOfAnArticleAndATenthOfTheOthers() throws IOException {
    var both = article("both").title("Kataib here").body("Kataib here");
    var title = article("title").title("Kataib here").body("Nobody here");
    try (Snapshot parts = TestEngine.open(folder.resolve("parts"), List.of(both, title))) {
      List<Hit> hits = parts.search(request(word("@kataib"))).hits();
      double titleOnly = score(hits, "title");
      // a body is worth half a title, and a tenth of that is added
      assertThat(score(hits, "both")).isCloseTo(titleOnly * 1.05, within(0.001));
    }
  }

  @Test
  void addsNothingForFiltersAndNothingForAnEntityBesideItsOwnWords() throws IOException {
    var said = article("said").body("The Kataib slept here.").actor("kh", "Kataib");
    var plain = article("plain").body("The Kataib slept here.");
    try (Snapshot pair = TestEngine.open(folder.resolve("pair"), List.of(said, plain))) {
      Clause best =
          new Clause.Best(
              List.of(word("@kataib"), new Clause.Entity("actor", "kh", 0.3, EVERYWHERE)));
      List<Hit> hits = pair.search(request(best)).hits();
      assertThat(score(hits, "said")).isEqualTo(score(hits, "plain"));
      Clause filtered = new Clause.All(List.of(best, new Clause.Value("actor", "kh")), List.of());
      assertThat(score(pair.search(request(filtered)).hits(), "said"))
          .isEqualTo(score(hits, "said"));
    }
  }

  @Test
  void ranksWordsThatAreANameTogetherAboveTheSameWordsStrewnOverATitle() throws IOException {
    var together = article("together").body("Kataib Hezbollah slept.").actor("kh", "Kataib");
    var strewn = article("strewn").title("Kataib").body("And then Hezbollah slept too.");
    var mention = article("mention").body("The Brigades slept.").actor("kh", "The");
    Clause words = new Clause.All(List.of(word("@kataib"), word("@hezbollah")), List.of());
    Clause named =
        new Clause.Named(words, List.of(new Clause.Entity("actor", "kh", 0.3, EVERYWHERE)));
    try (Snapshot few =
        TestEngine.open(folder.resolve("few"), List.of(strewn, mention, together))) {
      assertThat(few.search(request(words)).hits())
          .extracting(hit -> hit.article().id())
          .containsExactly("strewn", "together");
      assertThat(few.search(request(named)).hits())
          .extracting(hit -> hit.article().id())
          .containsExactly("together", "strewn", "mention");
    }
  }

  private static double score(List<Hit> hits, String id) {
    return hits.stream()
        .filter(hit -> hit.article().id().equals(id))
        .findFirst()
        .orElseThrow()
        .score();
  }

  private String explanation(String id, String... terms) {
    return String.valueOf(hit(id, word(terms)).explanation());
  }

  private Hit hit(String id, Clause clause) {
    return snapshot.search(request(clause)).hits().stream()
        .filter(hit -> hit.article().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static SearchRequest request(Clause clause) {
    return new SearchRequest(
        clause,
        List.of(),
        null,
        List.of(),
        null,
        Sort.RELEVANCE,
        Window.at(0, 30),
        List.of(),
        null,
        true);
  }

  private static Clause.Word word(String... terms) {
    return new Clause.Word(
        List.of(terms).stream().map(term -> new Spelling(term, 1, false)).toList(), EVERYWHERE);
  }

  private static double value(String explanation, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(explanation);
    assertThat(matcher.find()).as("%s in %s", pattern, explanation).isTrue();
    return Double.parseDouble(matcher.group(1));
  }
}
