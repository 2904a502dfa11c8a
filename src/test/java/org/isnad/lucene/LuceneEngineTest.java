package org.isnad.lucene;

import org.isnad.engine.SearchEngine;
import org.isnad.engine.SearchEngineContract;

/** The embedded engine holds the contract. */
final class LuceneEngineTest extends SearchEngineContract {

  @Override
  protected SearchEngine engine() {
    return TestEngine.engine();
  }
}
