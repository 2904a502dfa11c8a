package org.isnad.analysis;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class PossessiveFilterTest extends BaseTokenStreamTestCase {

  private Analyzer analyzer;

  @Override
  public void setUp() throws Exception {
    super.setUp();
    analyzer = ChainTests.upTo("possessives", Map.of());
  }

  @Override
  public void tearDown() throws Exception {
    analyzer.close();
    super.tearDown();
  }

  public void testNameLosesItsPossessive() throws IOException {
    check("Hezbollah's", "Hezbollah");
    check("ISIS’S", "ISIS");
  }

  public void testApostropheInsideANameStays() throws IOException {
    check("Kata`ib", "Kata'ib");
  }

  public void testOffsetsEndBeforeIt() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "Iraq’s army",
        new String[] {"Iraq", "army"},
        new int[] {0, 7},
        new int[] {4, 11});
  }

  public void testEmptyTextAndBareS() throws IOException {
    assertAnalyzesTo(analyzer, "", new String[0]);
    assertAnalyzesTo(analyzer, "'s", new String[] {"s"});
  }

  private void check(String input, String expected) throws IOException {
    checkOneTerm(analyzer, input, expected);
  }

  public void testUnknownParameter() {
    var e =
        expectThrows(
            IllegalArgumentException.class,
            () -> ChainTests.upTo("possessives", Map.of("bogus", "1")));
    assertEquals("filters[0]: possessives: Unknown parameters: {bogus=1}", e.getMessage());
  }

  public void testRandomText() throws IOException {
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
  }
}
