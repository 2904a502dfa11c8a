package org.isnad.benchmark;

import java.util.Map;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.isnad.analysis.Kind;
import org.isnad.analysis.WordAttribute;

/**
 * A step that takes the terms of names out again, for an index to hold the real one against. It
 * stands after {@code termKinds}, so that all else, the tagger too, reads what it always reads.
 */
public final class WithoutNamesFilterFactory extends TokenFilterFactory {

  /** The name under which Lucene's service loader finds this factory. */
  public static final String NAME = "withoutNames";

  /**
   * @param args must be empty
   */
  public WithoutNamesFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Only for the service loader, which asks for it and never calls it. */
  public WithoutNamesFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new FilteringTokenFilter(input) {
      private final WordAttribute word = addAttribute(WordAttribute.class);

      @Override
      protected boolean accept() {
        return word.term() == null || word.term().kind() != Kind.NAME;
      }
    };
  }
}
