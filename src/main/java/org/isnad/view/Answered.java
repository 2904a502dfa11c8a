package org.isnad.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.analysis.Kind;
import org.isnad.engine.SearchAnswer;
import org.isnad.plan.Plan;
import org.isnad.query.Fault;

/** A question, how it was understood, and what was found: all that a page or an answer shows. */
public record Answered(Question question, Plan plan, SearchAnswer answer) {

  /** What to tell the reader: of the question, and of spellings left out that none of it has. */
  public List<Fault> warnings() {
    var warnings = new ArrayList<>(question.warnings());
    // a reader who then asks for one spelling only has no others to leave out, and knows it
    if (!question.options().exactNames()) {
      var unknown = new TreeSet<>(question.options().variantsOff());
      unknown.removeAll(spellings());
      unknown.forEach(
          spelling ->
              warnings.add(
                  Fault.of(
                      "variant.not",
                      "unknown-value",
                      "No spelling that was found for this query is “%s”.".formatted(spelling),
                      "a term that query.variants lists")));
    }
    return warnings;
  }

  private Set<String> spellings() {
    return plan.lens().stream()
        .flatMap(word -> word.spellings().stream())
        .map(spelling -> Kind.word(spelling.term()))
        .collect(Collectors.toSet());
  }
}
