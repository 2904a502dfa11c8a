package org.isnad.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link LetterCaseFilter} nameable, as {@value #NAME}.
 *
 * <p>Takes one argument, {@value #TYPED}: whether the text is what a reader typed. Default false;
 * {@link TextAnalysis} sets it for queries by itself.
 */
public final class LetterCaseFilterFactory extends TokenFilterFactory {

  /** The name under which Lucene's service loader finds this factory. */
  public static final String NAME = "letterCase";

  static final String TYPED = "typed";

  private final boolean typed;

  /**
   * @param args the arguments as configured; each one known is taken out
   * @throws IllegalArgumentException if any is left over
   */
  public LetterCaseFilterFactory(Map<String, String> args) {
    super(args);
    typed = getBoolean(args, TYPED, false);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Only for the service loader, which asks for it and never calls it. */
  public LetterCaseFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new LetterCaseFilter(input, typed);
  }
}
