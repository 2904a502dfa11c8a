package org.isnad.analysis;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class TermKindsFilterTest extends BaseTokenStreamTestCase {

  private Analyzer analyzer;

  /** The chain with the letters of each term where Lucene's own checks look for them. */
  private static final class Lettered extends AnalyzerWrapper {
    private final Analyzer chain;

    Lettered(Analyzer chain) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.chain = chain;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      return chain;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents made) {
      return new TokenStreamComponents(made.getSource(), lettered(made.getTokenStream()));
    }

    private static TokenStream lettered(TokenStream input) {
      return new TokenFilter(input) {
        private final CharTermAttribute letters = addAttribute(CharTermAttribute.class);
        private final WordAttribute word = addAttribute(WordAttribute.class);

        @Override
        public boolean incrementToken() throws IOException {
          if (!input.incrementToken()) {
            return false;
          }
          if (word.term() != null) {
            letters.setEmpty().append(word.term().text());
          }
          return true;
        }
      };
    }

    @Override
    public void close() {
      chain.close();
      super.close();
    }
  }

  @Override
  public void setUp() throws Exception {
    super.setUp();
    analyzer = new Lettered(ChainTests.upTo("termKinds", Map.of()));
  }

  @Override
  public void tearDown() throws Exception {
    analyzer.close();
    super.tearDown();
  }

  public void testWordAndStem() throws IOException {
    check("rockets", "rockets", "~rocket");
  }

  public void testCapitalisedWordIsANameToo() throws IOException {
    check("Rockets", "rockets", "~rocket", "@rockets");
  }

  public void testNameKeepsItsApostrophe() throws IOException {
    check("Kata’ib", "kataib", "~kataib", "@kata'ib");
  }

  public void testAcronym() throws IOException {
    check("U.S.", "^us");
    check("ISIS", "isis", "~isi", "@isis", "^isis");
    check("us", "us", "~us");
  }

  public void testBritishAndAmericanShareAStem() throws IOException {
    check("mobilisation", "mobilisation", "~mobil");
    check("mobilization", "mobilization", "~mobil");
    check("raising", "raising", "~raiz");
    check("raise", "raise", "~raiz");
  }

  public void testOffsetsAreSharedByAllKinds() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "the U.S. said",
        new String[] {"the", "~the", "^us", "said", "~said"},
        new int[] {0, 0, 4, 9, 9},
        new int[] {3, 3, 8, 13, 13},
        new int[] {1, 0, 1, 1, 0});
  }

  public void testMarksWithoutALetterAreNoWord() throws IOException {
    check("of \u0E31 war", "of", "~of", "war", "~war");
  }

  public void testEmptyText() throws IOException {
    assertAnalyzesTo(analyzer, "", new String[0]);
  }

  private void check(String input, String... expected) throws IOException {
    assertAnalyzesTo(analyzer, input, expected);
  }

  public void testUnknownParameter() {
    var e =
        expectThrows(
            IllegalArgumentException.class,
            () -> ChainTests.upTo("termKinds", Map.of("bogus", "1")));
    assertEquals("filters[4]: termKinds: Unknown parameters: {bogus=1}", e.getMessage());
  }

  public void testRandomText() throws IOException {
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER, 20, false, false);
  }
}
