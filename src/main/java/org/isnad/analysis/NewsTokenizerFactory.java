package org.isnad.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/** Makes {@link NewsTokenizer} nameable, as {@value #NAME}. Takes no arguments. */
public final class NewsTokenizerFactory extends TokenizerFactory {

  /** The name under which Lucene's service loader finds this factory. */
  public static final String NAME = "news";

  /**
   * @param args must be empty
   */
  public NewsTokenizerFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Only for the service loader, which asks for it and never calls it. */
  public NewsTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public NewsTokenizer create(AttributeFactory factory) {
    return new NewsTokenizer(factory);
  }
}
