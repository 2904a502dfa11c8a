package org.isnad.gate;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.config.GateConfig.GoldenQuery;
import org.isnad.engine.Hit;
import org.isnad.engine.SearchAnswer;
import org.isnad.http.Parameters;
import org.isnad.service.OpenIndex;
import org.isnad.service.QuestionReader;
import org.isnad.view.Question;

/**
 * What an index says to a golden query.
 *
 * @param total articles found
 * @param first of those, the first hits
 */
record Answer(int total, List<Article> first) {

  /**
   * Asks.
   *
   * @throws org.isnad.http.ProblemException if the search cannot be read
   */
  static Answer of(OpenIndex index, GoldenQuery query) {
    var parameters = new Parameters(query.search());
    Question question = QuestionReader.read(parameters, index);
    parameters.refuseIfWrong();
    SearchAnswer answer = index.ask(question.window(0, query.within())).answer();
    return new Answer(answer.total(), answer.hits().stream().map(Hit::article).toList());
  }

  boolean has(String idOrOrigin) {
    return first.stream().anyMatch(article -> names(article, idOrOrigin));
  }

  private static boolean names(Article article, String idOrOrigin) {
    return article.id().equals(idOrOrigin) || article.origins().contains(idOrOrigin);
  }

  /** Origins of hits that the other has not, in order. */
  List<String> without(Answer other) {
    return first.stream()
        .filter(article -> article.origins().stream().noneMatch(other::has))
        .map(Article::origin)
        .toList();
  }
}
