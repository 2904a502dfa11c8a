package org.isnad.site;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.isnad.browse.NameAsk;
import org.isnad.compose.PageNameLists;
import org.isnad.compose.PageUrl;
import org.isnad.engine.SearchAnswer.LensCounts;
import org.isnad.http.Parameters;
import org.isnad.service.BrowseReader;
import org.isnad.service.OpenIndex;

/** {@code /names}: every name of the index with its spellings. */
final class NamesPage implements PageEndpoint {
  static final String PATH = "/names";

  private final Map<String, String> assets;

  NamesPage(Map<String, String> assets) {
    this.assets = assets;
  }

  @Override
  public Page page(OpenIndex index, Parameters parameters, Context ctx) {
    NameAsk ask = BrowseReader.names(parameters);
    parameters.refuseIfWrong();
    var url = new PageUrl(PATH, parameters.given());
    var lists = new PageNameLists(ask, index.names().list(ask), url, index.catalogue());
    return new Page("names", lists.of(lens(index, ask.typed()), assets));
  }

  /** How the articles spell what was typed, whether or not it is part of any name. */
  private static List<LensCounts> lens(OpenIndex index, String typed) {
    if (typed.isBlank()) {
      return List.of();
    }
    var asked = new PageUrl("", Map.of("q", List.of(typed)));
    return index.ask(PageQuestions.of(asked, index).countsOnly(List.of())).answer().lens();
  }
}
