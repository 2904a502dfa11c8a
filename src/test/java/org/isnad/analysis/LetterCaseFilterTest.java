package org.isnad.analysis;

import static org.isnad.analysis.WordAttribute.ACRONYM;
import static org.isnad.analysis.WordAttribute.CAPITAL;
import static org.isnad.analysis.WordAttribute.NAME;
import static org.isnad.analysis.WordAttribute.RUN;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class LetterCaseFilterTest extends BaseTokenStreamTestCase {

  private Analyzer text;
  private Analyzer query;

  @Override
  public void setUp() throws Exception {
    super.setUp();
    text = ChainTests.upTo("letterCase", Map.of());
    query = ChainTests.upTo("letterCase", Map.of("typed", "true"));
  }

  @Override
  public void tearDown() throws Exception {
    text.close();
    query.close();
    super.tearDown();
  }

  public void testCapitalMayBeAName() throws IOException {
    check(text, "Iraq said", NAME, true, false);
    check(text, "A I", NAME, false, false);
  }

  public void testCapitalsAndDotsAreAcronyms() throws IOException {
    check(text, "US U.S. us u.s.", ACRONYM, true, true, false, false);
    check(text, "COALITION T4 IS", ACRONYM, false, false, true);
  }

  public void testRunOfCapitalsGivesNoAcronyms() throws IOException {
    check(text, "THIS IS WAR", ACRONYM, false, false, false);
    check(text, "THIS IS WAR", RUN, true, true, true);
    check(text, "THIS IS 2024 now", RUN, true, true, true, false);
    check(text, "U.S. BASES HIT", ACRONYM, true, false, false);
  }

  public void testTwoAcronymsOrAListAreNoRun() throws IOException {
    check(text, "US PMF said", ACRONYM, true, true, false);
    check(text, "AFP, UAE, PMF", ACRONYM, true, true, true);
  }

  public void testLongRunIsARunToItsEnd() throws IOException {
    boolean[] all = new boolean[200];
    java.util.Arrays.fill(all, true);
    check(text, "WAR ".repeat(200), RUN, all);
  }

  public void testTypedWordMayAlwaysBeAName() throws IOException {
    check(query, "asad Iraq", NAME, true, true);
    check(query, "asad Iraq", CAPITAL, false, true);
  }

  public void testTypedDotsAreAnAcronym() throws IOException {
    check(query, "u.s. us US", ACRONYM, true, false, true);
  }

  public void testTypedAllInCapitalsIsAsIfInSmall() throws IOException {
    check(query, "IS THIS WAR", ACRONYM, false, false, false);
    check(query, "IS THIS WAR", CAPITAL, false, false, false);
    check(query, "US IDF PMF war", ACRONYM, true, true, true, false);
  }

  public void testOffsetsAreThoseOfTheText() throws IOException {
    assertAnalyzesTo(
        text,
        "(THIS IS WAR) now",
        new String[] {"THIS", "IS", "WAR", "now"},
        new int[] {1, 6, 9, 14},
        new int[] {5, 8, 12, 17});
  }

  public void testEmptyText() throws IOException {
    assertAnalyzesTo(text, "", new String[0]);
  }

  public void testUnknownParameter() {
    var e =
        expectThrows(
            IllegalArgumentException.class,
            () -> ChainTests.upTo("letterCase", Map.of("typd", "true")));
    assertEquals("filters[1]: letterCase: Unknown parameters: {typd=true}", e.getMessage());
  }

  public void testRandomText() throws IOException {
    checkRandomData(random(), text, 200 * RANDOM_MULTIPLIER);
    checkRandomData(random(), query, 200 * RANDOM_MULTIPLIER);
  }

  private static void check(Analyzer analyzer, String input, int bit, boolean... expected)
      throws IOException {
    int at = 0;
    try (var stream = analyzer.tokenStream("", input)) {
      var word = stream.addAttribute(WordAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        assertEquals(input + " at " + at, expected[at++], word.is(bit));
      }
      stream.end();
    }
    assertEquals(input, expected.length, at);
  }
}
