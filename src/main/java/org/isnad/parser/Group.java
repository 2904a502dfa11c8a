package org.isnad.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.query.Query;
import org.isnad.query.QueryWriter;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two parentheses, or in the whole query, while it is read.
 *
 * <p>{@code AND} and mere adjacency bind closer than {@code OR}. Where any word may do, adjacency
 * is an {@code OR}, and a sign before a word speaks for the whole group, as in other search
 * languages.
 */
final class Group {

  private final Scope scope;
  private final Pending before;
  private final int position;
  private final boolean anyWord;
  private final List<List<Query>> alternatives = new ArrayList<>();
  private final List<Query> required = new ArrayList<>();
  private final List<Query> unwanted = new ArrayList<>();
  private @Nullable Lexeme operator;
  private boolean hasOr;

  /**
   * An empty group.
   *
   * @param before what was written before its parenthesis
   */
  Group(Scope scope, Pending before, int position, boolean anyWord) {
    this.scope = scope;
    this.before = before;
    this.position = position;
    this.anyWord = anyWord;
  }

  Scope scope() {
    return scope;
  }

  Pending before() {
    return before;
  }

  int position() {
    return position;
  }

  void add(Query query, Pending signs) {
    boolean joined = operator != null;
    if (anyWord && !joined && signs.required()) {
      required.add(query);
    } else if (anyWord && !joined && signs.negated()) {
      unwanted.add(query);
    } else {
      place(signs.negated() ? not(query) : query);
    }
    operator = null;
  }

  private void place(Query query) {
    boolean or = operator != null && operator.is(Lexeme.Kind.OR);
    boolean beside = operator == null && anyWord;
    if (alternatives.isEmpty() || or || beside) {
      alternatives.add(new ArrayList<>());
    }
    alternatives.getLast().add(query);
  }

  void operator(Lexeme lexeme, Remarks remarks) {
    if (isEmpty() || operator != null) {
      remarks.loneOperator(lexeme.text(), lexeme.position());
    } else {
      operator = lexeme;
      hasOr |= lexeme.is(Lexeme.Kind.OR);
    }
  }

  private boolean isEmpty() {
    return alternatives.isEmpty() && required.isEmpty() && unwanted.isEmpty();
  }

  /** The group as one query; empty if nothing is in it. */
  Optional<Query> close(Remarks remarks) {
    if (operator != null) {
      remarks.loneOperator(operator.text(), operator.position());
    }
    if (isEmpty()) {
      return Optional.empty();
    }
    Query query = whole();
    boolean mixed =
        hasOr && alternatives.size() > 1 && alternatives.stream().anyMatch(a -> a.size() > 1);
    if (mixed && !anyWord) {
      remarks.advise(
          "mixed-operators",
          position,
          "Words side by side belong closer together than words around OR.",
          QueryWriter.write(query));
    }
    return Optional.of(query);
  }

  private Query whole() {
    var any = new ArrayList<Query>();
    alternatives.forEach(words -> any.add(Trees.and(words)));
    var all = new ArrayList<Query>(required);
    if (!any.isEmpty()) {
      // Where some words are required, the others only help an article up.
      any.addAll(required);
      all.add(Trees.or(any));
    }
    unwanted.forEach(query -> all.add(not(query)));
    return Trees.and(all);
  }

  private static Query not(Query query) {
    return query instanceof Query.Not(Query inner) ? inner : new Query.Not(query);
  }
}
