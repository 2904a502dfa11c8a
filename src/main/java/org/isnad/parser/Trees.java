package org.isnad.parser;

import java.util.ArrayList;
import java.util.List;
import org.isnad.query.Query;

/** Joins queries without needless levels. */
final class Trees {

  private Trees() {}

  /** At least one query in. */
  static Query and(List<Query> queries) {
    var flat = new ArrayList<Query>();
    for (Query query : queries) {
      if (query instanceof Query.And(List<Query> inner)) {
        flat.addAll(inner);
      } else {
        flat.add(query);
      }
    }
    // Every article AND kataeb is kataeb.
    if (flat.stream().anyMatch(query -> !(query instanceof Query.Everything))) {
      flat.removeIf(query -> query instanceof Query.Everything);
    }
    return flat.size() == 1 || flat.getFirst() instanceof Query.Everything
        ? flat.getFirst()
        : new Query.And(flat);
  }

  /** At least one query in. */
  static Query or(List<Query> queries) {
    var flat = new ArrayList<Query>();
    for (Query query : queries) {
      if (query instanceof Query.Or(List<Query> inner)) {
        flat.addAll(inner);
      } else {
        flat.add(query);
      }
    }
    return flat.size() == 1 ? flat.getFirst() : new Query.Or(flat);
  }
}
