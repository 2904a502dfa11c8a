package org.isnad.analysis;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;

/** Makes {@link ApostropheCharFilter} nameable, as {@value #NAME}. Takes no arguments. */
public final class ApostropheCharFilterFactory extends CharFilterFactory {

  /** The name under which Lucene's service loader finds this factory. */
  public static final String NAME = "apostrophes";

  /**
   * @param args must be empty
   */
  public ApostropheCharFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Only for the service loader, which asks for it and never calls it. */
  public ApostropheCharFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public Reader create(Reader input) {
    return new ApostropheCharFilter(input);
  }

  @Override
  public Reader normalize(Reader input) {
    return create(input);
  }
}
