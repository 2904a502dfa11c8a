package org.isnad.json;

import java.util.List;
import java.util.Locale;
import org.isnad.article.Article;
import org.isnad.article.Correction;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody set right.
 *
 * @param change {@code set}, {@code add} or {@code remove}
 * @param value what counts now; null if nothing does
 * @param told what the article itself says; null if it says nothing
 * @param where the correction is written
 */
public record CorrectionJson(
    String field,
    String change,
    @Nullable String value,
    @Nullable String told,
    String who,
    String when,
    String why,
    String where) {

  /** All of an article. */
  public static List<CorrectionJson> of(Article article) {
    return article.account().corrections().stream().map(CorrectionJson::of).toList();
  }

  private static CorrectionJson of(Correction correction) {
    return new CorrectionJson(
        correction.field(),
        correction.change().name().toLowerCase(Locale.ROOT),
        correction.value(),
        correction.told(),
        correction.because().who(),
        correction.because().when(),
        correction.because().why(),
        correction.because().where());
  }
}
