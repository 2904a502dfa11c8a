package org.isnad.analysis;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.TestUtil;
import org.isnad.article.Span;

/** The chain as it ships, for articles and for what readers type, on text that nobody writes. */
public class WholeChainTest extends BaseTokenStreamTestCase {

  private static final TextAnalysis ANALYSIS = ChainTests.analysis();

  public void testRandomArticles() throws IOException {
    random(ChainBuilder.build(ChainTests.whole(), ChainTests.CONFIG));
  }

  public void testRandomQueries() throws IOException {
    random(ChainBuilder.build(ChainBuilder.typed(ChainTests.whole()), ChainTests.CONFIG));
  }

  private static void random(Analyzer analyzer) throws IOException {
    try (analyzer) {
      // a compound's term reaches over positions, which offsets of a graph may not
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER, 40, false, false);
    }
  }

  public void testOffsetsLieInsideTheText() {
    Random random = random();
    for (int i = 0; i < 500 * RANDOM_MULTIPLIER; i++) {
      String text = TestUtil.randomAnalysisString(random, 80, random.nextInt(4) == 0);
      check(text, ANALYSIS.analyse(text, new Span(0, text.length())));
      check(text, ANALYSIS.query(text));
    }
  }

  private static void check(String text, TextAnalysis.Analysed analysed) {
    int start = 0;
    for (Token token : analysed.tokens()) {
      assertTrue(text, token.start() >= start && token.start() < token.end());
      assertTrue(text, token.end() <= text.length());
      assertTrue(text, token.increment() >= 0 && !token.word().isEmpty());
      start = token.start();
    }
    for (Word word : analysed.words()) {
      assertTrue(text, word.start() < word.end() && word.end() <= text.length());
    }
  }
}
