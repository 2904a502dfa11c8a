package org.isnad.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.engine.Clause;
import org.isnad.engine.FacetCounts;
import org.isnad.engine.SearchAnswer.LensCounts;
import org.isnad.engine.SearchAnswer.SpellingCount;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.FacetAsk;
import org.isnad.engine.SearchRequest.Selection;
import org.isnad.engine.SearchRequest.Window;
import org.isnad.view.Answered;
import org.isnad.view.OutletCount;

/** Who writes a name how: the outlets of each spelling, over the results of a search. */
public final class OutletLens {

  private static final String OUTLET = "outlet";

  /** More outlets than a reader looks through. */
  private static final int MOST = 50;

  private OutletLens() {}

  /** The outlets by term, the most articles first; for spellings that are on. */
  public static Map<String, List<OutletCount>> of(OpenIndex index, Answered answered) {
    var outlets = new LinkedHashMap<String, List<OutletCount>>();
    for (LensCounts word : answered.answer().lens()) {
      for (SpellingCount spelling : word.spellings()) {
        if (spelling.on()) {
          outlets.put(spelling.term(), outlets(index, answered, spelling.term()));
        }
      }
    }
    return outlets;
  }

  private static List<OutletCount> outlets(OpenIndex index, Answered answered, String term) {
    Set<String> wanted = answered.question().selection(OUTLET).map(Selection::any).orElse(Set.of());
    FacetCounts counts = index.snapshot().search(request(answered, term)).facet(OUTLET);
    var outlets = new ArrayList<OutletCount>();
    for (FacetCounts.Value value : counts.values()) {
      // the facet counts as if its own selection were not made
      if (value.count() > 0 && (wanted.isEmpty() || wanted.contains(value.id()))) {
        String label = index.catalogue().entryOrId(OUTLET, value.id()).label();
        outlets.add(new OutletCount(value.id(), label, value.count()));
      }
    }
    return outlets;
  }

  private static SearchRequest request(Answered answered, String term) {
    var spelling = new Clause.Spelling(term, 1, true);
    var word = new Clause.Word(List.of(spelling), answered.question().options().roles());
    return new SearchRequest(
        new Clause.All(List.of(answered.plan().clause(), word), List.of()),
        List.of(),
        null,
        answered.question().selections(),
        answered.question().date(),
        answered.question().sort(),
        Window.at(0, 0),
        List.of(new FacetAsk(OUTLET, MOST, null)),
        null,
        false);
  }
}
