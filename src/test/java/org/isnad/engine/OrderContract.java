package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.SearchRequest.Sort;
import org.isnad.engine.SearchRequest.Window;
import org.junit.jupiter.api.Test;

/** In which order an engine gives what it found, and how it goes on. */
public abstract class OrderContract extends SearchEngineContract {

  @Test
  void sortsByDateWithTheUndatedLast() {
    assertThat(sorted(Sort.NEWEST)).containsExactly("b", "a", "c", "d");
    assertThat(sorted(Sort.OLDEST)).containsExactly("a", "b", "c", "d");
  }

  @Test
  void pagesWithoutGapOrRepeat() {
    var pages = new ArrayList<String>();
    for (int offset = 0; offset < 6; offset += 2) {
      pages.addAll(ids(answer(page(new Clause.Everything(), offset, 2))));
    }
    assertThat(pages).containsExactly("a", "b", "c", "d");
  }

  @Test
  void goesOnFromAPlaceAsPagesDoInEveryOrder() {
    for (Clause clause : List.of(new Clause.Everything(), word("@kataeb", "@kataib", "~said"))) {
      for (Sort sort : Sort.values()) {
        List<String> whole = ids(answer(request(clause, sort, Window.at(0, 10))));
        assertThat(walked(clause, sort, 1)).as("%s", sort).isEqualTo(whole);
        assertThat(walked(clause, sort, 3)).as("%s", sort).isEqualTo(whole);
      }
    }
  }

  private List<String> walked(Clause clause, Sort sort, int size) {
    var ids = new ArrayList<String>();
    var window = Window.at(0, size);
    while (window != null) {
      SearchAnswer answer = answer(request(clause, sort, window));
      ids.addAll(ids(answer));
      window = answer.next() == null ? null : Window.after(answer.next(), size);
    }
    return ids;
  }

  private static SearchRequest request(Clause clause, Sort sort, Window window) {
    return new SearchRequest(
        clause, List.of(), null, List.of(), null, sort, window, List.of(), null, false);
  }
}
