package org.isnad.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.view.Address;
import org.isnad.view.Answered;
import org.isnad.view.Cursor;
import org.isnad.view.Question;

/** The links of an answer. */
final class SearchLinks {

  private static final String API = "/api/v1/search";

  private SearchLinks() {}

  /**
   * The next stretch is given in the way this one was asked for: by page or by number, else by a
   * cursor, which has no last page and passes nothing over.
   */
  static Map<String, String> of(Answered answered, String generation) {
    Question question = answered.question();
    var address = new Address(question.parameters());
    var links = new LinkedHashMap<String, String>();
    links.put("self", address.at(API));
    links.put(
        "html",
        address.without("cursor", "facet", "facet.size", "fields", "explain").at("/search"));
    links.put("feed", address.ofArticles().without("sort").at("/feed.atom"));
    links.put("export", address.ofArticles().at("/api/v1/export.csv"));
    int next = question.offset() + question.size();
    String place = answered.answer().next();
    if (place != null && byCursor(question)) {
      Cursor cursor = Cursor.of(generation, question.parameters(), place);
      links.put("next", address.with("cursor", cursor).at(API));
    } else if (place != null) {
      links.put("next", at(address, question, next));
    }
    if (question.size() > 0 && question.offset() > 0) {
      links.put("prev", at(address, question, Math.max(0, question.offset() - question.size())));
    }
    return links;
  }

  private static boolean byCursor(Question question) {
    return question.parameters().keySet().stream()
        .noneMatch(name -> name.equals("page") || name.equals("offset"));
  }

  /** Pages where the offset is a whole number of them and the reader did not count in offsets. */
  private static String at(Address address, Question question, int offset) {
    boolean pages = offset % question.size() == 0 && !question.parameters().containsKey("offset");
    return pages
        ? address.with("page", offset / question.size() + 1).at(API)
        : address.without("page").with("offset", offset).at(API);
  }
}
