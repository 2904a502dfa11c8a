package org.isnad.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.isnad.analysis.Word.Gap;

/** The tokenizer behind the apostrophe filter, which it needs. */
public class NewsTokenizerTest extends BaseTokenStreamTestCase {

  private Analyzer analyzer;

  @Override
  public void setUp() throws Exception {
    super.setUp();
    analyzer = CustomAnalyzer.builder().addCharFilter("apostrophes").withTokenizer("news").build();
  }

  @Override
  public void tearDown() throws Exception {
    analyzer.close();
    super.tearDown();
  }

  public void testSentencesRunTogetherAreParted() throws IOException {
    check("the war.A drone", "the", "war", "A", "drone");
    check("antiwar.com", "antiwar.com");
    check("2.5 million", "2.5", "million");
  }

  public void testDottedAcronymLosesItsDots() throws IOException {
    check("U.S. forces", "US", "forces");
    check("the U.S", "the", "US");
    check("J. Smith", "J", "Smith");
  }

  public void testEveryApostropheStaysInsideItsWord() throws IOException {
    check("Kata`ib Kata´ib Kataʿib Kata’ib", "Kata'ib", "Kata'ib", "Kata'ib", "Kata'ib");
  }

  public void testOffsetsCoverTheLastDot() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "a U.S.-led war.A",
        new String[] {"a", "US", "led", "war", "A"},
        new int[] {0, 2, 7, 11, 15},
        new int[] {1, 6, 10, 14, 16});
  }

  public void testGapsSayWhatStandsBefore() throws IOException {
    gaps("Al-Asad base", Gap.PARAGRAPH, Gap.HYPHEN, Gap.SPACE);
    gaps(
        "Iraq, Syria (and) Iran", Gap.PARAGRAPH, Gap.PUNCTUATION, Gap.PUNCTUATION, Gap.PUNCTUATION);
    gaps("end. New war.Old", Gap.PARAGRAPH, Gap.SENTENCE, Gap.SPACE, Gap.SENTENCE);
    gaps("one\n\ntwo\nthree", Gap.PARAGRAPH, Gap.PARAGRAPH, Gap.SPACE);
    gaps("U.S.-led", Gap.PARAGRAPH, Gap.HYPHEN);
    gaps(
        "Workers' Party of the Engineers’ Union",
        Gap.PARAGRAPH,
        Gap.SPACE,
        Gap.SPACE,
        Gap.SPACE,
        Gap.SPACE,
        Gap.SPACE);
    gaps("the party' of", Gap.PARAGRAPH, Gap.SPACE, Gap.PUNCTUATION);
  }

  public void testAbbreviationEndsNoSentence() throws IOException {
    gaps("Gen. Smith", Gap.PARAGRAPH, Gap.SPACE);
    gaps("U.S. Army", Gap.PARAGRAPH, Gap.SPACE);
    gaps("J. Smith", Gap.PARAGRAPH, Gap.SPACE);
    gaps("X. Smith", Gap.PARAGRAPH, Gap.SPACE);
    gaps("on X. Smith", Gap.PARAGRAPH, Gap.SPACE, Gap.SENTENCE);
    gaps("Ron X. Smith", Gap.PARAGRAPH, Gap.SPACE, Gap.SPACE);
  }

  public void testEmptyText() throws IOException {
    check("");
    check(" .,");
  }

  public void testUnknownParameter() {
    for (String bogus : List.of("bogus")) {
      var e =
          expectThrows(
              IllegalArgumentException.class,
              () -> CustomAnalyzer.builder().withTokenizer("news", bogus, "1"));
      assertEquals("Unknown parameters: {bogus=1}", e.getMessage());
      var filter =
          expectThrows(
              IllegalArgumentException.class,
              () -> new ApostropheCharFilterFactory(new java.util.HashMap<>(Map.of(bogus, "1"))));
      assertEquals("Unknown parameters: {bogus=1}", filter.getMessage());
    }
  }

  public void testRandomText() throws IOException {
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
  }

  private void check(String input, String... expected) throws IOException {
    assertAnalyzesTo(analyzer, input, expected);
  }

  private void gaps(String input, Gap... expected) throws IOException {
    List<Gap> gaps = new ArrayList<>();
    try (var stream = analyzer.tokenStream("", input)) {
      var word = stream.addAttribute(WordAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        gaps.add(word.before());
      }
      stream.end();
    }
    assertEquals(List.of(expected), gaps);
  }
}
