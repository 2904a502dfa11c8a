package org.isnad.service;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.article.Role;
import org.isnad.engine.SearchRequest.Interval;
import org.isnad.engine.SearchRequest.Sort;
import org.isnad.engine.SearchRequest.Window;
import org.isnad.http.Parameters;
import org.isnad.http.ProblemException;
import org.isnad.parser.QueryParser;
import org.isnad.parser.QueryParser.Joined;
import org.isnad.plan.PlanOptions;
import org.isnad.query.Fault;
import org.isnad.query.ParsedQuery;
import org.isnad.query.ParsedQuery.Remark;
import org.isnad.query.Query;
import org.isnad.query.QueryRefusedException;
import org.isnad.view.Cursor;
import org.isnad.view.Question;
import org.jspecify.annotations.Nullable;

/** Reads a search from the parameters of a request; what is wrong stays with the parameters. */
public final class QuestionReader {

  /** The most hits in one answer. */
  public static final int MAX_SIZE = 200;

  /** The last hit one can page to; whoever needs more should narrow the search. */
  public static final int MAX_OFFSET = 100_000;

  static final Set<String> HIT_FIELDS =
      Set.of(
          "id",
          "origin",
          "origins",
          "title",
          "outlet",
          "author",
          "syndicated_from",
          "url",
          "date",
          "sources",
          "snippets",
          "why",
          "story",
          "score",
          "href",
          "explanation");

  private static final int DEFAULT_SIZE = 20;

  private final Parameters parameters;
  private final Vocabulary index;
  private final List<Fault> warnings = new ArrayList<>();

  private QuestionReader(Parameters parameters, Vocabulary index) {
    this.parameters = parameters;
    this.index = index;
  }

  /** The question; to be used only if the parameters are then not refused. */
  public static Question read(Parameters parameters, Vocabulary index) {
    return new QuestionReader(parameters, index).read();
  }

  private Question read() {
    String typed = parameters.text("q").orElse("");
    ParsedQuery query = query(typed);
    query.remarks().forEach(remark -> warnings.add(Fault.in("q", remark)));
    var filters = new FilterReader(parameters, index, warnings);
    int size = parameters.number("size", 0, MAX_SIZE, DEFAULT_SIZE);
    var facets = new FacetReader(parameters, index);
    @Nullable Interval interval = interval(facets.wantsDate());
    return new Question(
        typed,
        query,
        warnings,
        options(),
        filters.selections(),
        filters.dates(),
        sort(),
        window(size),
        facets.asks(),
        interval,
        parameters.oneOf("group", Map.of("story", true, "none", false), false),
        fields(),
        parameters.flag("explain"),
        parameters.given());
  }

  private ParsedQuery query(String typed) {
    Joined joined = parameters.oneOf("op", Map.of("and", Joined.AND, "or", Joined.OR), Joined.AND);
    boolean strict = parameters.oneOf("syntax", Map.of("strict", true, "lenient", false), false);
    try {
      ParsedQuery query = QueryParser.parse(typed, joined);
      if (strict) {
        query.repairs().forEach(this::refuse);
      }
      return query;
    } catch (QueryRefusedException e) {
      refuse(e.fault());
      return new ParsedQuery(new Query.Everything(), List.of(), List.of());
    }
  }

  private void refuse(Remark remark) {
    parameters.fault(Fault.in("q", remark));
  }

  private PlanOptions options() {
    boolean exact = parameters.oneOf("names", Map.of("exact", true, "on", false), false);
    var off = new HashSet<String>();
    for (String term : parameters.list("variant.not")) {
      off.add(term.toLowerCase(Locale.ROOT).replaceFirst("^@", ""));
    }
    Map<String, Role> roles = Stream.of(Role.values()).collect(Collectors.toMap(Role::id, r -> r));
    List<Role> wanted = parameters.anyOf("role", roles);
    return new PlanOptions(
        exact, off, wanted.isEmpty() ? EnumSet.allOf(Role.class) : EnumSet.copyOf(wanted));
  }

  private Sort sort() {
    Map<String, Sort> orders =
        Map.of(
            "relevance", Sort.RELEVANCE,
            "-date", Sort.NEWEST,
            "date", Sort.OLDEST,
            "indexed", Sort.LATEST_IN);
    return parameters.oneOf("sort", orders, Sort.RELEVANCE);
  }

  /** By page, by number, or from where an answer before ended. */
  private Window window(int size) {
    int offset = offset(size);
    Optional<String> text = parameters.text("cursor");
    if (text.isEmpty()) {
      return Window.at(Math.max(0, offset), size);
    }
    Optional<Cursor> cursor = Cursor.read(text.get());
    if (cursor.isEmpty() || !cursor.get().isFor(parameters.given()) || offset >= 0) {
      parameters.fault(
          Fault.of(
              "cursor",
              offset >= 0 ? "conflict" : "invalid-value",
              offset >= 0
                  ? "“cursor” says where to go on, and so does “page” or “offset”."
                  : "The cursor does not belong to this search.",
              "follow links.next of an answer, or leave the cursor out"));
      return Window.at(0, size);
    }
    if (!cursor.get().generation().equals(index.id())) {
      throw ProblemException.cursorExpired();
    }
    return Window.after(cursor.get().place(), size);
  }

  private int offset(int size) {
    int step = Math.max(1, size);
    int offset = parameters.number("offset", 0, MAX_OFFSET, -1);
    int page = parameters.number("page", 1, MAX_OFFSET / step + 1, -1);
    if (offset >= 0 && page >= 0) {
      parameters.fault(
          Fault.of("page", "conflict", "“page” and “offset” say the same.", "give one of them"));
    }
    return offset >= 0 ? offset : page >= 0 ? (page - 1) * step : -1;
  }

  private @Nullable Interval interval(boolean monthsAtLeast) {
    Map<String, Optional<Interval>> widths =
        Stream.of(Interval.values())
            .collect(Collectors.toMap(w -> w.name().toLowerCase(Locale.ROOT), Optional::of));
    Optional<Interval> otherwise = monthsAtLeast ? Optional.of(Interval.MONTH) : Optional.empty();
    return parameters.oneOf("histogram", widths, otherwise).orElse(null);
  }

  private Set<String> fields() {
    Map<String, String> known = HIT_FIELDS.stream().collect(Collectors.toMap(f -> f, f -> f));
    return Set.copyOf(parameters.anyOf("fields", known));
  }
}
