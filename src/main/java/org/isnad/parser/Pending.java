package org.isnad.parser;

import org.jspecify.annotations.Nullable;

/** What was written before a word and waits for it: {@code -}, {@code +}, {@code =}, a field. */
final class Pending {

  private @Nullable Lexeme sign;
  private @Nullable Lexeme field;
  private boolean negated;
  private boolean required;
  private boolean exact;

  void take(Lexeme lexeme) {
    switch (lexeme.kind()) {
      case FIELD -> field = lexeme;
      case NOT -> negated = !negated;
      case REQUIRED -> required = true;
      default -> exact = true;
    }
    if (!lexeme.is(Lexeme.Kind.FIELD)) {
      sign = lexeme;
    }
  }

  boolean negated() {
    return negated;
  }

  boolean required() {
    return required;
  }

  Scope within(Scope scope) {
    return new Scope(field == null ? scope.field() : field.text(), exact || scope.exact());
  }

  /** Says that nothing came, if something was to come. */
  void dropInto(Remarks remarks) {
    if (field != null) {
      remarks.repair(
          "empty-field",
          field.position(),
          "Nothing follows “%s:”; it was left out.".formatted(field.text()),
          field.text() + ":value");
    } else if (sign != null) {
      remarks.loneOperator(sign.text(), sign.position());
    }
  }
}
