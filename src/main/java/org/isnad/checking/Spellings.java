package org.isnad.checking;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.isnad.entry.Alias;
import org.isnad.gazetteer.Filed;

/** Finds spellings that would be read where nobody means them. */
final class Spellings {

  private final Predicate<String> ordinary;

  Spellings(Predicate<String> ordinary) {
    this.ordinary = ordinary;
  }

  void check(List<Filed> all) {
    for (Filed filed : all) {
      for (Alias alias : filed.entry().aliases()) {
        if (alias.conditions().isEmpty()) {
          check(filed, alias);
        }
      }
    }
  }

  private void check(Filed filed, Alias alias) {
    String text = alias.text();
    String column = SpellingColumns.of(alias);
    long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
    if (letters < 2) {
      filed
          .row()
          .doubt(column, "'%s' is one letter, a spelling must have two or more".formatted(text));
    } else if (isOrdinary(text, alias.kind())) {
      filed
          .row()
          .doubt(
              column,
              "'%s' is an ordinary English word, it needs a condition, such as %s{prev:...}"
                  .formatted(text, text));
    }
  }

  /** Acronyms are read in capitals only, and other scripts have no English words. */
  private boolean isOrdinary(String text, Alias.Kind kind) {
    boolean acronym = text.equals(text.toUpperCase(Locale.ROOT));
    return !acronym && kind != Alias.Kind.SCRIPT && ordinary.test(text.toLowerCase(Locale.ROOT));
  }
}
