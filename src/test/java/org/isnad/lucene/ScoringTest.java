package org.isnad.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.engine.TestArticle.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Role;
import org.isnad.engine.Clause;
import org.isnad.engine.Clause.Spelling;
import org.isnad.engine.Hit;
import org.isnad.engine.IndexBuilder;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.Sort;
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
    Path directory = Files.createDirectory(folder.resolve("index"));
    List<TestArticle> articles =
        List.of(
            article("a").body("Kataib met Kataeb in Baghdad on US soil today again"),
            article("b").body("Someone slept.").caption("Kataib here"),
            article("c").body("Kataib there and then and so on and so on and on"),
            article("d").title("Nothing").body("Someone else slept"));
    try (IndexBuilder builder = TestEngine.engine().build(directory)) {
      for (TestArticle article : articles) {
        builder.add(article.build(), article.facets());
      }
      builder.finish();
    }
    snapshot = TestEngine.engine().open(directory);
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

  private String explanation(String id, String... terms) {
    return String.valueOf(hit(id, word(terms)).explanation());
  }

  private Hit hit(String id, Clause clause) {
    var request =
        new SearchRequest(
            clause, List.of(), null, List.of(), null, Sort.RELEVANCE, 0, 10, List.of(), null, true);
    return snapshot.search(request).hits().stream()
        .filter(hit -> hit.article().id().equals(id))
        .findFirst()
        .orElseThrow();
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
