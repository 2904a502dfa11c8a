package org.isnad.analysis;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.jspecify.annotations.Nullable;

public class NameParticlesFilterTest extends BaseTokenStreamTestCase {

  private Analyzer analyzer;

  @Override
  public void setUp() throws Exception {
    super.setUp();
    analyzer = ChainTests.upTo("nameParticles", Map.of("particles", "names/particles.tsv"));
  }

  @Override
  public void tearDown() throws Exception {
    analyzer.close();
    super.tearDown();
  }

  public void testArticleTakesNoPosition() throws IOException {
    positions("of al-Sudani said", 1, 1, 0, 1);
    positions("of Al Sudani said", 1, 1, 0, 1);
    positions("the el Salvador", 1, 1, 0);
  }

  public void testArticleThatEnglishAlsoUsesMustBeHyphenatedOrCapitalised() throws IOException {
    positions("in as-Suwayda", 1, 1, 0);
    positions("near At Tanf", 1, 1, 0);
    positions("as Syria did", 1, 1, 1);
    positions("At Tanf", 1, 1);
    positions("Attack At US Base", 1, 1, 1, 1);
    positions("TROOPS AIM AT US SHIP", 1, 1, 1, 1, 1);
    positions("TROOPS SHELL AL SUWAYDA", 1, 1, 1, 0);
    positions("an at-Large bid", 1, 1, 0, 1);
  }

  public void testWordBeforeASmallWordIsNoArticle() throws IOException {
    positions("al qaida", 1, 1);
  }

  public void testWordsAfterAbdShareItsPosition() throws IOException {
    terms("Abdel Rahman said", "abdel", "abdalrahman", "rahman", "said");
    positions("Abdel Rahman said", 1, 0, 0, 1);
    positions("Abd al-Rahman said", 1, 0, 0, 0, 1);
  }

  public void testOpenCompoundKeepsItsWords() throws IOException {
    terms("Nasr Allah said", "nasr", "nasrallah", "allah", "said");
    positions("Nasr Allah said", 1, 0, 1, 1);
    terms("in Deir ez-Zor", "in", "deir", "deirzor", "ez", "zor");
    positions("in Deir ez-Zor", 1, 1, 0, 1, 0);
  }

  public void testCompoundDoesNotReachOverPunctuation() throws IOException {
    terms("Nasr, Allah", "nasr", "allah");
  }

  public void testOffsetsOfACompoundCoverAllOfIt() throws IOException {
    analyzes(
        "Abd al-Rahman’s",
        new String[] {"abd", "abdalrahman", "al", "rahman"},
        new int[] {0, 0, 4, 7},
        new int[] {3, 13, 6, 13},
        new int[] {1, 0, 0, 0});
  }

  public void testEmptyText() throws IOException {
    assertAnalyzesTo(analyzer, "", new String[0]);
  }

  public void testMissingParameter() {
    var e =
        expectThrows(
            IllegalArgumentException.class, () -> ChainTests.upTo("nameParticles", Map.of()));
    assertEquals(
        "filters[3]: nameParticles: Configuration Error: missing parameter 'particles'",
        e.getMessage());
  }

  private void terms(String input, String... expected) throws IOException {
    analyzes(input, expected, null, null, null);
  }

  /** Lucene cannot index how many positions a compound covers, so its graph check is off. */
  private void analyzes(
      String input,
      String[] terms,
      int @Nullable [] starts,
      int @Nullable [] ends,
      int @Nullable [] increments)
      throws IOException {
    assertTokenStreamContents(
        analyzer.tokenStream("", input),
        terms,
        starts,
        ends,
        null,
        increments,
        null,
        input.length(),
        null,
        false);
  }

  private void positions(String input, int... increments) throws IOException {
    int at = 0;
    try (var stream = analyzer.tokenStream("", input)) {
      var position =
          stream.addAttribute(
              org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        assertEquals(input + " at " + at, increments[at++], position.getPositionIncrement());
      }
      stream.end();
    }
    assertEquals(increments.length, at);
  }

  public void testUnknownParameter() {
    var e =
        expectThrows(
            IllegalArgumentException.class,
            () ->
                ChainTests.upTo(
                    "nameParticles", Map.of("particles", "names/particles.tsv", "bogus", "1")));
    assertEquals("filters[3]: nameParticles: Unknown parameters: {bogus=1}", e.getMessage());
  }

  public void testRandomText() throws IOException {
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER, 20, false, false);
  }
}
