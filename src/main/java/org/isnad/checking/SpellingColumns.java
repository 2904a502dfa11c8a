package org.isnad.checking;

import org.isnad.entry.Alias;

/** Where spellings stand in a row. */
final class SpellingColumns {

  private SpellingColumns() {}

  static String of(Alias alias) {
    return switch (alias.kind()) {
      case LABEL -> "label";
      case NAME -> "names";
      case PHRASE -> "aliases";
      case ADJECTIVE -> "adjectives";
      case SCRIPT -> "scripts";
    };
  }
}
