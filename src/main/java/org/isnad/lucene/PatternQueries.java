package org.isnad.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;

/** Wildcards over folded words, never over the other kinds of terms that share their field. */
final class PatternQueries {

  /** What a folded word begins with; the prefix of every other kind is something else. */
  private static final Automaton WORDS = new RegExp("[a-z0-9'].*").toAutomaton();

  private PatternQueries() {}

  static Query of(String pattern, String field) {
    var term = new Term(field, pattern);
    Automaton wanted = WildcardQuery.toAutomaton(term, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    Automaton words =
        Operations.determinize(
            Operations.intersection(wanted, WORDS), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    return new AutomatonQuery(term, words);
  }
}
