package org.isnad.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What each step of a chain makes of a text, for whoever changes the chain. */
public final class AnalysisSteps {

  private AnalysisSteps() {}

  /**
   * The terms after one step.
   *
   * @param step its name in the chain
   * @param terms in the order of the text
   */
  public record Stage(String step, List<String> terms) {
    /** Copies the list. */
    public Stage {
      terms = List.copyOf(terms);
    }
  }

  /**
   * The tokenizer's words, then what each filter makes of them.
   *
   * @param config the folder {@code index-config}, where the steps' own files are
   * @param query whether the text is read as a query
   */
  public static List<Stage> of(AnalysisChain chain, Path config, String text, boolean query) {
    AnalysisChain whole = query ? ChainBuilder.typed(chain) : chain;
    var stages = new ArrayList<Stage>();
    for (int filters = 0; filters <= whole.filters().size(); filters++) {
      var part =
          new AnalysisChain(
              whole.charFilters(), whole.tokenizer(), whole.filters().subList(0, filters));
      String step = filters == 0 ? whole.tokenizer().name() : part.filters().getLast().name();
      stages.add(new Stage(step, terms(part, config, text)));
    }
    return stages;
  }

  private static List<String> terms(AnalysisChain chain, Path config, String text) {
    var terms = new ArrayList<String>();
    try (Analyzer analyzer = ChainBuilder.build(chain, config);
        TokenStream stream = analyzer.tokenStream("", new StringReader(text))) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return terms;
  }
}
