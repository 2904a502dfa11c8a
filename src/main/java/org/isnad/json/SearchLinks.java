package org.isnad.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.view.Address;
import org.isnad.view.Question;

/** The links of an answer. */
final class SearchLinks {

  static final String[] NOT_OF_AN_ARTICLE = {
    "page", "offset", "size", "facet", "facet.size", "histogram", "fields", "explain", "sort"
  };

  private static final String API = "/api/v1/search";

  private SearchLinks() {}

  static Map<String, String> of(Question question, int total) {
    var address = new Address(question.parameters());
    var links = new LinkedHashMap<String, String>();
    links.put("self", address.at(API));
    links.put("html", address.without("facet", "facet.size", "fields", "explain").at("/search"));
    int next = question.offset() + question.size();
    if (question.size() > 0 && next < total) {
      links.put("next", at(address, question, next));
    }
    if (question.size() > 0 && question.offset() > 0) {
      links.put("prev", at(address, question, Math.max(0, question.offset() - question.size())));
    }
    return links;
  }

  /** Pages where the offset is a whole number of them and the reader did not count in offsets. */
  private static String at(Address address, Question question, int offset) {
    boolean pages = offset % question.size() == 0 && !question.parameters().containsKey("offset");
    return pages
        ? address.with("page", offset / question.size() + 1).at(API)
        : address.without("page").with("offset", offset).at(API);
  }
}
