package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.jspecify.annotations.Nullable;

/** Tests over a file that holds one article, and over what it says of it. */
abstract class WithOneArticle extends WithFolder {

  /** The article of a file of which nothing is skipped. */
  RawArticle only(String name, String text) throws IOException {
    folder.with(name, text).read();
    assertThat(folder.skips).isEmpty();
    assertThat(folder.articles).hasSize(1);
    return folder.articles.getFirst();
  }

  /** A file, and the title, day, outlet, author and text that are read from it. */
  void check(String name, String text, @Nullable String... expected) throws IOException {
    RawArticle article = only(name, text);
    Given given = article.given();
    assertThat(
            Stream.of(given.title(), given.date(), given.outlet(), given.author())
                .map(WithOneArticle::value))
        .containsExactly(expected[0], expected[1], expected[2], expected[3]);
    assertThat(article.text()).endsWith(String.valueOf(expected[4]));
  }

  static void assertGiven(
      Given given, String date, String outlet, @Nullable String author, String url) {
    assertThat(value(given.date())).isEqualTo(date);
    assertThat(value(given.outlet())).isEqualTo(outlet);
    assertThat(value(given.author())).isEqualTo(author);
    assertThat(value(given.url())).isEqualTo(url);
  }

  static @Nullable String value(@Nullable Said said) {
    return Stream.ofNullable(said).map(Said::value).findFirst().orElse(null);
  }
}
