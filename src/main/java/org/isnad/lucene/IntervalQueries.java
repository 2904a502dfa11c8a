package org.isnad.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.isnad.engine.Clause;

/** Phrases over spellings as interval queries: they decide and mark, they do not score. */
final class IntervalQueries {

  private IntervalQueries() {}

  static Query of(Clause.Phrase phrase, String field) {
    IntervalsSource[] slots = slots(phrase.slots());
    IntervalsSource source;
    if (phrase.gaps() == 0 && phrase.ordered()) {
      source = Intervals.phrase(slots);
    } else {
      var near = phrase.ordered() ? Intervals.ordered(slots) : Intervals.unordered(slots);
      source = Intervals.maxgaps(phrase.gaps(), near);
    }
    return new IntervalQuery(field, source);
  }

  private static IntervalsSource[] slots(List<Clause.Slot> slots) {
    var sources = new ArrayList<IntervalsSource>();
    for (int i = 0; i < slots.size(); i++) {
      Clause.Slot slot = slots.get(i);
      if (slot.glued().isEmpty()) {
        sources.add(any(slot.word().spellings()));
      } else {
        int end = Math.min(slots.size(), i + slot.joined());
        var apart = new ArrayList<IntervalsSource>();
        slots.subList(i, end).forEach(s -> apart.add(any(s.word().spellings())));
        sources.add(Intervals.or(phrase(apart), any(slot.glued())));
        i = end - 1;
      }
    }
    return sources.toArray(IntervalsSource[]::new);
  }

  private static IntervalsSource phrase(List<IntervalsSource> sources) {
    return sources.size() == 1
        ? sources.getFirst()
        : Intervals.phrase(sources.toArray(IntervalsSource[]::new));
  }

  private static IntervalsSource any(List<Clause.Spelling> spellings) {
    IntervalsSource[] terms =
        spellings.stream()
            .flatMap(spelling -> IndexTerms.of(spelling.term()).stream())
            .map(Intervals::term)
            .toArray(IntervalsSource[]::new);
    return terms.length == 1 ? terms[0] : Intervals.or(terms);
  }
}
