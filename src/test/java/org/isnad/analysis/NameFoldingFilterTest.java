package org.isnad.analysis;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class NameFoldingFilterTest extends BaseTokenStreamTestCase {

  private Analyzer analyzer;

  @Override
  public void setUp() throws Exception {
    super.setUp();
    analyzer = ChainTests.upTo("nameFolding", Map.of());
  }

  @Override
  public void tearDown() throws Exception {
    analyzer.close();
    super.tearDown();
  }

  public void testAccentsAndCaseGo() throws IOException {
    checkOneTerm(analyzer, "Şaydnāyā", "saydnaya");
    checkOneTerm(analyzer, "BAGHDAD", "baghdad");
  }

  public void testApostropheStays() throws IOException {
    checkOneTerm(analyzer, "Kataʾib", "kata'ib");
  }

  public void testOffsetsAreThoseOfTheText() throws IOException {
    assertAnalyzesTo(
        analyzer, "in Ṣaʿda", new String[] {"in", "sa'da"}, new int[] {0, 3}, new int[] {2, 8});
  }

  public void testWildcardsGetTheSameLetters() {
    assertEquals("kataeb*", analyzer.normalize("", "Kataeb*").utf8ToString());
  }

  public void testEmptyText() throws IOException {
    assertAnalyzesTo(analyzer, "", new String[0]);
  }

  public void testUnknownParameter() {
    var e =
        expectThrows(
            IllegalArgumentException.class,
            () -> ChainTests.upTo("nameFolding", Map.of("bogus", "1")));
    assertEquals("filters[2]: nameFolding: Unknown parameters: {bogus=1}", e.getMessage());
  }

  public void testRandomText() throws IOException {
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
  }
}
