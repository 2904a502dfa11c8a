package org.isnad.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link PossessiveFilter} nameable, as {@value #NAME}. Takes no arguments. */
public final class PossessiveFilterFactory extends TokenFilterFactory {

  /** The name under which Lucene's service loader finds this factory. */
  public static final String NAME = "possessives";

  /**
   * @param args must be empty
   */
  public PossessiveFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Only for the service loader, which asks for it and never calls it. */
  public PossessiveFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new PossessiveFilter(input);
  }
}
