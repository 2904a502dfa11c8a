package org.isnad.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.query.ParsedQuery;
import org.isnad.query.ParsedQuery.Remark;
import org.isnad.query.Query;

/** Gathers what there is to say about one query while it is read. */
final class Remarks {

  private final List<Remark> repairs = new ArrayList<>();
  private final List<Remark> advice = new ArrayList<>();
  private final Set<String> saidOnce = new HashSet<>();

  void repair(String code, int position, String message, String hint) {
    repairs.add(new Remark(code, position, message, hint));
  }

  /** For what comes in crowds, such as curly quotes: only the first is worth a line. */
  void repairOnce(String code, int position, String message, String hint) {
    if (saidOnce.add(code)) {
      repair(code, position, message, hint);
    }
  }

  void advise(String code, int position, String message, String hint) {
    if (saidOnce.add(code)) {
      advice.add(new Remark(code, position, message, hint));
    }
  }

  void loneOperator(String sign, int position) {
    repair(
        "lone-operator",
        position,
        "“%s” has nothing to work on; it was left out.".formatted(sign),
        "put a word beside it, or leave it out");
  }

  ParsedQuery about(Query query) {
    return new ParsedQuery(query, repairs, advice);
  }
}
