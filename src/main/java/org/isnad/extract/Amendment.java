package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.article.Article;
import org.isnad.article.ArticleDate;
import org.isnad.article.Correction;
import org.isnad.article.Correction.Change;
import org.isnad.article.Mention;
import org.isnad.article.Sourced;
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
  private final List<Correction> corrections = new ArrayList<>();

  /**
   * An amendment.
   *
   * @param told the article as it would be if nobody had set it right
   */
  Amendment(Article told, Given given, Gazetteer gazetteer) {
    this.told = told;
    this.given = given;
    this.gazetteer = gazetteer;
  }

  /** An article that was read with the values given, and now says which were set right. */
  Article of(Article article) {
    note("title", given.title(), article.title().orElse(null), told.title().orElse(null));
    note("outlet", given.outlet(), value(article.outlet()), value(told.outlet()));
    note("author", given.author(), value(article.author()), value(told.author()));
    note("date", given.date(), article.date().written(), told.date().written());
    note("url", given.url(), article.url(), told.url());
    List<Mention> mentions = article.mentions();
    var unknown = new ArrayList<String>();
    for (Edit edit : given.edits()) {
      if (edit.change() == Change.SET) {
        String before = before(edit.field());
        corrections.add(new Correction(edit.field(), Change.SET, null, before, edit.because()));
        unknown.add(edit.field());
      } else {
        mentions = edited(article, mentions, edit);
      }
    }
    return article.amended(
        unknown.contains("outlet") ? null : article.outlet(),
        unknown.contains("author") ? null : article.author(),
        unknown.contains("date")
            ? ArticleDate.unknown("what the article says of its day is wrong")
            : article.date(),
        mentions,
        corrections);
  }

  private void note(
      String field, @Nullable Said said, @Nullable String value, @Nullable String before) {
    if (said != null && said.because() != null) {
      corrections.add(new Correction(field, Change.SET, value, before, said.because()));
    }
  }

  private @Nullable String before(String field) {
    return switch (field) {
      case "outlet" -> value(told.outlet());
      case "author" -> value(told.author());
      default -> told.date().written();
    };
  }

  private List<Mention> edited(Article article, List<Mention> mentions, Edit edit) {
    Optional<String> id = gazetteer.identify(edit.field(), edit.value());
    if (id.isEmpty()) { // a sidecar's; those of the configuration are checked before
      return mentions;
    }
    List<Mention> those = mentions.stream().filter(one -> isOne(one, edit, id.get())).toList();
    String words =
        those.isEmpty()
            ? null
            : those.stream()
                .map(one -> article.readable(one.span()))
                .distinct()
                .collect(Collectors.joining(", "));
    corrections.add(new Correction(edit.field(), edit.change(), id.get(), words, edit.because()));
    return edit.change() == Change.ADD
        ? mentions
        : mentions.stream().filter(one -> !those.contains(one)).toList();
  }

  private static boolean isOne(Mention mention, Edit edit, String id) {
    return mention.dimension().id().equals(edit.field()) && mention.id().equals(id);
  }

  private static @Nullable String value(@Nullable Sourced sourced) {
    return sourced == null ? null : sourced.value();
  }
}
