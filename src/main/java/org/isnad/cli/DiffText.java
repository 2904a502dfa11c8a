package org.isnad.cli;

import java.util.List;
import java.util.function.Function;
import org.isnad.diff.IndexDiff;
import org.isnad.diff.IndexDiff.Count;

/** What changed, for a person. */
record DiffText(Console console, boolean moves) {

  private static final int LISTED = 20;

  void write(IndexDiff diff) {
    list("added", diff.added(), entry -> entry.origin() + "  " + entry.id());
    list("removed", diff.removed(), entry -> entry.origin() + "  " + entry.id());
    list("changed", diff.changed(), c -> c.origin() + "  " + String.join(", ", c.fields()));
    if (moves) {
      list("moved", diff.moved(), move -> "%s  from %s".formatted(move.origin(), move.from()));
    }
    diff.facets().forEach((facet, counts) -> list(facet, counts, DiffText::count));
    console.result("older           " + diff.older());
    console.result("newer           " + diff.newer());
    console.result("configuration   " + (diff.config() ? "changed" : "the same"));
    console.result("added           %,d".formatted(diff.added().size()));
    console.result("removed         %,d".formatted(diff.removed().size()));
    console.result("changed         %,d".formatted(diff.changed().size()));
    console.result("moved           %,d".formatted(diff.moved().size()));
    console.result("the same        %,d".formatted(diff.same()));
  }

  private static String count(Count count) {
    return "%s  %,d -> %,d".formatted(count.id(), count.older(), count.newer());
  }

  private <T> void list(String what, List<T> items, Function<T, String> line) {
    items.stream().limit(LISTED).forEach(item -> console.result(what + "  " + line.apply(item)));
    if (items.size() > LISTED) {
      console.say("%s: %,d more; --json lists them".formatted(what, items.size() - LISTED));
    }
  }
}
