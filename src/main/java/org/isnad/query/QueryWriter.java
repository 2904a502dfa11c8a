package org.isnad.query;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a query in its plainest form: what is read from it again is the same tree. */
public final class QueryWriter {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/_.-]*");
  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

  private QueryWriter() {}

  /** The query as text; {@code *} for every article. */
  public static String write(Query query) {
    return switch (query) {
      case Query.Word(String text, boolean exact, int position) -> (exact ? "=" : "") + text;
      case Query.Wildcard(String text, int position) -> text;
      case Query.Phrase phrase -> phrase(phrase);
      case Query.Value(String field, String value, int position) -> field + ":" + quoted(value);
      case Query.Dates dates -> Fields.DATE + ":" + days(dates);
      case Query.In(String role, Query.Not not) -> role + ":(" + write(not) + ")";
      case Query.In(String role, Query inner) -> role + ":" + grouped(inner);
      case Query.And(List<Query> queries) -> joined(queries, " ");
      case Query.Or(List<Query> queries) -> joined(queries, " OR ");
      case Query.Not(Query inner) -> "-" + grouped(inner);
      case Query.Everything everything -> "*";
    };
  }

  private static String phrase(Query.Phrase phrase) {
    String distance = phrase.gaps() < 0 ? "" : "~" + phrase.gaps();
    return (phrase.exact() ? "=" : "") + '"' + phrase.text() + '"' + distance;
  }

  private static String quoted(String value) {
    boolean plain = PLAIN.matcher(value).matches() && !OPERATORS.contains(value);
    return plain ? value : '"' + value + '"';
  }

  private static String days(Query.Dates dates) {
    String from = dates.from() == null ? "" : dates.from().toString();
    String to = dates.to() == null ? "" : dates.to().toString();
    return from.equals(to) ? from : from + ".." + to;
  }

  private static String joined(List<Query> queries, String between) {
    return queries.stream().map(QueryWriter::grouped).collect(Collectors.joining(between));
  }

  private static String grouped(Query query) {
    return switch (query) {
      case Query.And and -> "(" + write(and) + ")";
      case Query.Or or -> "(" + write(or) + ")";
      // A question mark that ends the whole would be read as one.
      case Query.Wildcard(String text, int position) when text.endsWith("?") -> "(" + text + ")";
      default -> write(query);
    };
  }
}
