package org.isnad.correction;

import java.util.List;
import org.isnad.article.Because;
import org.isnad.article.Correction.Change;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Edit;
import org.isnad.raw.Given.Said;
import org.jspecify.annotations.Nullable;

/**
 * One row.
 *
 * @param value the new value or an entity's id; empty where the value is only taken away
 */
record CorrectionRow(String field, Change change, String value, Because because) {

  /** What it says of its article. */
  Given given() {
    if (change != Change.SET || value.isEmpty()) {
      var edit = new Edit(field, change, value, because);
      return new Given(null, null, null, null, null, null, List.of(edit));
    }
    return new Given(
        null, said("title"), said("date"), said("outlet"), said("author"), said("url"));
  }

  private @Nullable Said said(String wanted) {
    String where =
        "the correction of %s, %s (%s)".formatted(because.who(), because.when(), because.why());
    return field.equals(wanted) ? new Said(value, "correction", where, because, null) : null;
  }
}
