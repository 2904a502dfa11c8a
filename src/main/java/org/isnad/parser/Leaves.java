package org.isnad.parser;

import java.util.Optional;
import org.isnad.parser.Lexeme.Kind;
import org.isnad.query.DateRange;
import org.isnad.query.Fields;
import org.isnad.query.Query;
import org.jspecify.annotations.Nullable;

/** Makes the leaves of the tree: what a word or a phrase is depends on its field. */
final class Leaves {

  private final Remarks remarks;

  Leaves(Remarks remarks) {
    this.remarks = remarks;
  }

  Query leaf(Lexeme lexeme, Scope scope) {
    @Nullable String field = scope.field();
    if (field != null && field.equals(Fields.DATE)) {
      return date(lexeme, scope);
    }
    if (field != null && Fields.isFacet(field)) {
      return value(lexeme, field);
    }
    return text(lexeme, scope.exact());
  }

  private static Query text(Lexeme lexeme, boolean exact) {
    String text = lexeme.text();
    if (lexeme.is(Kind.PHRASE)) {
      return new Query.Phrase(text, lexeme.gaps(), exact, lexeme.position());
    }
    if (WordReader.isEverything(text)) {
      return new Query.Everything();
    }
    if (Signs.hasWildcard(text)) {
      return new Query.Wildcard(text, lexeme.position());
    }
    return new Query.Word(text, exact, lexeme.position());
  }

  private Query value(Lexeme lexeme, String field) {
    if (lexeme.is(Kind.PHRASE) || !Signs.hasWildcard(lexeme.text())) {
      return new Query.Value(field, lexeme.text(), lexeme.position());
    }
    remarks.repair(
        "wildcard-in-field",
        lexeme.position(),
        "“%s:” takes a whole name; “%s” was looked for in the text."
            .formatted(field, lexeme.text()),
        field + ":\"name\"");
    return text(lexeme, false);
  }

  private Query date(Lexeme lexeme, Scope scope) {
    Optional<DateRange> range = DateRange.of(lexeme.text());
    if (range.isEmpty()) {
      return badDate(lexeme, scope);
    }
    DateRange days = range.get();
    if (days.reversed()) {
      remarks.repair(
          "reversed-range",
          lexeme.position(),
          "The range ends before it begins; its ends were swapped.",
          "date:%s..%s".formatted(days.from(), days.to()));
    }
    return new Query.Dates(days.from(), days.to(), lexeme.position());
  }

  private Query badDate(Lexeme lexeme, Scope scope) {
    remarks.repair(
        "bad-date",
        lexeme.position(),
        "“%s” is not a date; it was looked for in the text.".formatted(lexeme.text().strip()),
        "date:2024, date:2024-04, date:2024-04-21, date:2024-04-01..2024-04-30 or date:>=2024-04");
    String words = lexeme.text().replaceAll("[^\\p{L}\\p{N}.-]+", " ").strip();
    return Signs.hasLetterOrDigit(words)
        ? new Query.Phrase(words, -1, scope.exact(), lexeme.position())
        : new Query.Everything();
  }
}
