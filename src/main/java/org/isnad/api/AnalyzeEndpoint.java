package org.isnad.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.isnad.analysis.Token;
import org.isnad.http.Parameters;
import org.isnad.parser.QueryParser;
import org.isnad.parser.QueryParser.Joined;
import org.isnad.plan.Explained;
import org.isnad.plan.Plan;
import org.isnad.plan.PlanOptions;
import org.isnad.plan.Reading;
import org.isnad.query.Fault;
import org.isnad.query.ParsedQuery;
import org.isnad.query.Query;
import org.isnad.query.QueryRefusedException;
import org.isnad.query.QueryWriter;
import org.isnad.service.OpenIndex;

/** {@code /api/v1/analyze}: how a text is cut into terms, and how it would be read as a query. */
final class AnalyzeEndpoint implements Endpoint {

  private static final String TEXT = "text";

  private record Answer(String text, List<WordJson> words, QueryJson query) {}

  /** One position of the text with all terms that stand there. */
  private record WordJson(int position, int start, int end, String text, List<TermJson> terms) {}

  private record TermJson(String kind, String term, int end) {}

  private record QueryJson(
      String parsed, List<Fault> warnings, List<Reading> readings, List<Explained> names) {}

  @Override
  public Supplier<?> read(OpenIndex index, Parameters parameters, Context ctx) {
    String text = parameters.required(TEXT);
    ParsedQuery query = query(text, parameters);
    return () -> new Answer(text, words(text, index.analysis().tokens(text)), json(index, query));
  }

  private static ParsedQuery query(String text, Parameters parameters) {
    try {
      return QueryParser.parse(text, Joined.AND);
    } catch (QueryRefusedException e) {
      parameters.fault(Fault.in(TEXT, e.fault()));
      return new ParsedQuery(new Query.Everything(), List.of(), List.of());
    }
  }

  private static List<WordJson> words(String text, List<Token> tokens) {
    var words = new ArrayList<WordJson>();
    int position = 0;
    for (Token token : tokens) {
      position += token.increment();
      if (words.isEmpty() || token.increment() > 0) {
        String word = text.substring(token.start(), token.end());
        words.add(new WordJson(position, token.start(), token.end(), word, new ArrayList<>()));
      }
      String kind = token.kind().name().toLowerCase(Locale.ROOT);
      words.getLast().terms().add(new TermJson(kind, token.word(), token.end()));
    }
    return words;
  }

  private static QueryJson json(OpenIndex index, ParsedQuery query) {
    Plan plan = index.plans().plan(query.query(), PlanOptions.DEFAULT, index.snapshot());
    return new QueryJson(
        QueryWriter.write(query.query()),
        query.remarks().stream().map(remark -> Fault.in(TEXT, remark)).toList(),
        plan.readings(),
        Explained.of(plan, index.snapshot()));
  }
}
