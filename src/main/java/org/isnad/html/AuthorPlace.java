package org.isnad.html;

import java.util.List;
import java.util.Locale;
import org.isnad.words.WordTable;

/** Where pages print who wrote them, by a selector of CSS and what stands there. */
record AuthorPlace(Kind kind, String selector) {

  /** As {@code author-places.tsv} explains them. */
  private enum Kind {
    NAME,
    LINK,
    PERSON,
    LINE
  }

  /** In the order of how sure they are. */
  static final List<AuthorPlace> ALL =
      WordTable.rows(AuthorPlace.class, "author-places.tsv", 2).stream()
          .map(row -> new AuthorPlace(kind(row.getFirst()), row.getLast()))
          .toList();

  private static Kind kind(String word) {
    return Kind.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Whether nothing but a name stands there, were it that of a user. */
  boolean isName() {
    return kind == Kind.NAME;
  }

  /** Whether it is a link, whose words need not be those of a name. */
  boolean isLink() {
    return kind == Kind.LINK || isOfPerson();
  }

  /** Whether it is a link to somebody of an institute, who need not have written. */
  boolean isOfPerson() {
    return kind == Kind.PERSON;
  }
}
