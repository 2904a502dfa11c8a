package org.isnad.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.parser.QueryParser.Joined;
import org.isnad.query.ParsedQuery;
import org.isnad.query.Query;

/** A query that is typed as it should be. */
final class CleanQuery {

  private CleanQuery() {}

  /** The query, which must have needed no repair. */
  static Query clean(String typed) {
    ParsedQuery parsed = QueryParser.parse(typed, Joined.AND);
    assertThat(parsed.repairs()).isEmpty();
    return parsed.query();
  }
}
