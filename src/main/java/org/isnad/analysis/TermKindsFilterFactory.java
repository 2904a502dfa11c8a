package org.isnad.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link TermKindsFilter} nameable, as {@value #NAME}. Takes no arguments. */
public final class TermKindsFilterFactory extends TokenFilterFactory {

  /** The name under which Lucene's service loader finds this factory. */
  public static final String NAME = "termKinds";

  /**
   * @param args must be empty
   */
  public TermKindsFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Only for the service loader, which asks for it and never calls it. */
  public TermKindsFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new TermKindsFilter(input, KnownWords.SHARED);
  }
}
