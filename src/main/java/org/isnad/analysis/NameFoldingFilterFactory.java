package org.isnad.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link NameFoldingFilter} nameable, as {@value #NAME}. Takes no arguments. */
public final class NameFoldingFilterFactory extends TokenFilterFactory {

  /** The name under which Lucene's service loader finds this factory. */
  public static final String NAME = "nameFolding";

  /**
   * @param args must be empty
   */
  public NameFoldingFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Only for the service loader, which asks for it and never calls it. */
  public NameFoldingFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new NameFoldingFilter(input);
  }

  /** Prefix and wildcard queries are not analysed, only normalised; they need the same letters. */
  @Override
  public TokenStream normalize(TokenStream input) {
    return create(input);
  }
}
