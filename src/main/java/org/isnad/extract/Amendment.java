package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Account;
import org.isnad.article.Article;
import org.isnad.article.ArticleDate;
import org.isnad.article.Correction;
import org.isnad.article.Correction.Change;
import org.isnad.article.Sourced;
import org.isnad.credits.SourcesFinder;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Edit;
import org.isnad.raw.Given.Said;
import org.jspecify.annotations.Nullable;

/** Sets an article right, and keeps beside each value what the article itself says. */
final class Amendment {
  private final Article told;
  private final Given given;
  private final Gazetteer gazetteer;
  private final SourcesFinder finder;
  private final List<Correction> corrections = new ArrayList<>();

  /**
   * An amendment.
   *
   * @param told the article as it would be if nobody had set it right
   * @param finder knows what an added source is called
   */
  Amendment(Article told, Given given, Gazetteer gazetteer, SourcesFinder finder) {
    this.told = told;
    this.given = given;
    this.gazetteer = gazetteer;
    this.finder = finder;
  }

  /** An article that was read with the values given, and now says which were set right. */
  Article of(Article article) {
    note("title", given.title(), article.title().orElse(null), told.title().orElse(null));
    note(
        "outlet",
        given.outlet(),
        Sourced.valueOf(article.outlet()),
        Sourced.valueOf(told.outlet()));
    note(
        "author",
        given.author(),
        Sourced.valueOf(article.author()),
        Sourced.valueOf(told.author()));
    note("date", given.date(), article.date().written(), told.date().written());
    note("url", given.url(), article.url(), told.url());
    var edited = new EditedEntities(article, gazetteer, finder);
    var unknown = new ArrayList<String>();
    for (Edit edit : given.edits()) {
      if (edit.change() == Change.SET) {
        String before = before(edit.field());
        corrections.add(new Correction(edit.field(), Change.SET, null, before, edit.because()));
        unknown.add(edit.field());
      } else {
        corrections.addAll(edited.apply(edit));
      }
    }
    return article.amended(
        unknown.contains("outlet") ? null : article.outlet(),
        unknown.contains("author") ? null : article.author(),
        unknown.contains("date")
            ? ArticleDate.unknown("what the article says of its day is wrong")
            : article.date(),
        edited.sources(),
        edited.mentions(),
        account(article.account(), edited.notes()));
  }

  private Account account(Account account, List<String> more) {
    var notes = new ArrayList<>(account.notes());
    notes.addAll(more);
    return new Account(account.language(), account.mended(), notes, corrections);
  }

  private void note(
      String field, @Nullable Said said, @Nullable String value, @Nullable String before) {
    if (said != null && said.because() != null) {
      corrections.add(new Correction(field, Change.SET, value, before, said.because()));
    }
  }

  private @Nullable String before(String field) {
    return switch (field) {
      case "outlet" -> Sourced.valueOf(told.outlet());
      case "author" -> Sourced.valueOf(told.author());
      default -> told.date().written();
    };
  }
}
