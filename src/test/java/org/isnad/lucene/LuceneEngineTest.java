package org.isnad.lucene;

import org.isnad.engine.ChangeContract;
import org.isnad.engine.FacetContract;
import org.isnad.engine.MatchingContract;
import org.isnad.engine.OrderContract;
import org.isnad.engine.SearchEngine;
import org.isnad.engine.SpellingContract;
import org.junit.jupiter.api.Nested;

/** The embedded engine holds the contract. */
final class LuceneEngineTest {

  @Nested
  final class Matching extends MatchingContract {
    @Override
    protected SearchEngine engine() {
      return TestEngine.engine();
    }
  }

  @Nested
  final class Facet extends FacetContract {
    @Override
    protected SearchEngine engine() {
      return TestEngine.engine();
    }
  }

  @Nested
  final class Order extends OrderContract {
    @Override
    protected SearchEngine engine() {
      return TestEngine.engine();
    }
  }

  @Nested
  final class Spelling extends SpellingContract {
    @Override
    protected SearchEngine engine() {
      return TestEngine.engine();
    }
  }

  @Nested
  final class Change extends ChangeContract {
    @Override
    protected SearchEngine engine() {
      return TestEngine.engine();
    }
  }
}
