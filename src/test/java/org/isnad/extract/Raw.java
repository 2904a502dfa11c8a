package org.isnad.extract;

import java.util.List;
import org.isnad.article.Part;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.jspecify.annotations.Nullable;

/** Raw articles for tests. */
public final class Raw {
  private Raw() {}

  public static RawArticle text(String... paragraphs) {
    return given(Given.NONE, String.join("\n\n", paragraphs));
  }

  public static RawArticle given(Given given, String text) {
    return new RawArticle("a.txt", text, 0, List.of(), given, List.of());
  }

  public static RawArticle titled(String title, String body) {
    List<Part> marked = List.of(new Part(Role.TITLE, new Span(0, title.length())));
    String text = title + "\n\n" + body;
    return new RawArticle("a.txt", text, title.length() + 2, marked, Given.NONE, List.of());
  }

  public static Given dated(String date) {
    return new Given(null, null, said(date), null, null, null);
  }

  public static Given at(String url) {
    return new Given(null, null, null, null, null, said(url));
  }

  public static Given by(@Nullable String outlet, @Nullable String author) {
    return new Given(
        null,
        null,
        null,
        outlet == null ? null : said(outlet),
        author == null ? null : said(author),
        null);
  }

  private static Said said(String value) {
    return new Said(value, "metadata", "the field");
  }
}
