package org.isnad.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.query.ParsedQuery;
import org.isnad.query.ParsedQuery.Remark;
import org.isnad.query.Query;

/** Gathers what there is to say about one query while it is read. */
final class Remarks {

  /** So many of one kind are told one by one; who pastes a page of brackets reads no more. */
  private static final int MOST = 8;

  private final List<Remark> repairs = new ArrayList<>();
  private final List<Remark> advice = new ArrayList<>();
  private final Set<String> saidOnce = new HashSet<>();
  private final Map<String, List<Remark>> untold = new LinkedHashMap<>();

  void repair(String code, int position, String message, String hint) {
    var remark = new Remark(code, position, message, hint);
    boolean told = repairs.stream().filter(repair -> repair.code().equals(code)).count() < MOST;
    (told ? repairs : untold.computeIfAbsent(code, any -> new ArrayList<>())).add(remark);
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
    untold.forEach((code, more) -> repairs.add(sum(more)));
    return new ParsedQuery(query, repairs, advice);
  }

  private static Remark sum(List<Remark> more) {
    Remark first = more.getFirst();
    return more.size() == 1
        ? first
        : new Remark(
            first.code(),
            first.position(),
            "%d more of this kind, mended the same way; one is at character %d."
                .formatted(more.size(), first.position()),
            first.hint());
  }
}
