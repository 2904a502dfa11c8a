package org.isnad.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.isnad.query.Query;
import org.jspecify.annotations.Nullable;

/** Makes a tree of pieces. Keeps open groups in a stack of its own: no depth overflows it. */
final class TreeBuilder {

  private final Remarks remarks;
  private final boolean anyWord;
  private final Leaves leaves;
  private final Deque<Group> open = new ArrayDeque<>();
  private Pending pending = new Pending();

  TreeBuilder(Remarks remarks, boolean anyWord) {
    this.remarks = remarks;
    this.anyWord = anyWord;
    leaves = new Leaves(remarks);
    open.push(new Group(Scope.TEXT, pending, 0, anyWord));
  }

  Query build(List<Lexeme> lexemes) {
    lexemes.forEach(this::take);
    dropPending();
    while (open.size() > 1) {
      remarks.repair(
          "unbalanced-parenthesis",
          open.element().position(),
          "A parenthesis opens at character %d and never closes; it was closed at the end."
              .formatted(open.element().position()),
          "close it with )");
      close();
    }
    return open.pop().close(remarks).orElseGet(Query.Everything::new);
  }

  private void take(Lexeme lexeme) {
    switch (lexeme.kind()) {
      case NOT, REQUIRED, EXACT, FIELD -> pending.take(lexeme);
      case AND, OR -> operator(lexeme);
      case OPEN -> open(lexeme);
      case CLOSE -> stopOrClose(lexeme);
      case WORD, PHRASE, DATE -> leaf(lexeme);
    }
  }

  private void operator(Lexeme lexeme) {
    dropPending();
    open.element().operator(lexeme, remarks);
  }

  private void open(Lexeme lexeme) {
    Scope scope = pending.within(open.element().scope());
    open.push(new Group(scope, pending, lexeme.position(), anyWord));
    pending = new Pending();
  }

  private void stopOrClose(Lexeme lexeme) {
    dropPending();
    if (open.size() > 1) {
      close();
      return;
    }
    remarks.repair(
        "unbalanced-parenthesis",
        lexeme.position(),
        "A parenthesis closes at character %d and never opened; it was left out."
            .formatted(lexeme.position()),
        "open it with ( or leave it out");
  }

  private void close() {
    Group group = open.pop();
    Optional<Query> query = group.close(remarks);
    if (query.isPresent()) {
      add(query.get(), group.scope(), group.before());
    } else {
      remarks.repair(
          "empty-parenthesis",
          group.position(),
          "The parentheses at character %d hold nothing; they were left out."
              .formatted(group.position()),
          "put words between them");
    }
  }

  private void leaf(Lexeme lexeme) {
    Scope scope = pending.within(open.element().scope());
    Pending signs = pending;
    pending = new Pending();
    add(leaves.leaf(lexeme, scope), scope, signs);
  }

  /** A part of the article wraps what it was written before, once, and only text. */
  private void add(Query query, Scope scope, Pending signs) {
    @Nullable String part = scope.part();
    boolean outer = part != null && part.equals(open.element().scope().part());
    open.element().add(part == null || outer ? query : in(part, query), signs);
  }

  private static Query in(String part, Query query) {
    return switch (query) {
      case Query.Everything other -> other;
      case Query.Value other -> other;
      case Query.Dates other -> other;
      case Query.In other -> other;
      default -> new Query.In(part, query);
    };
  }

  private void dropPending() {
    pending.dropInto(remarks);
    pending = new Pending();
  }
}
