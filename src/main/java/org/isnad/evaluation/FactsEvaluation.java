package org.isnad.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.isnad.article.Article;
import org.isnad.article.Sourced;
import org.isnad.calendar.PrintedDate;
import org.isnad.extract.Extractor;
import org.isnad.gazetteer.Outlet;
import org.isnad.gazetteer.Outlets;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * Measures dates, outlets, authors and titles on articles whose {@code date outlet author title}
 * somebody wrote down. Extraction sees the text alone, and the address if asked to. Whether the
 * text prints the date is what {@code printed} says, if it is there; else whether the date can be
 * read anywhere in it.
 */
public final class FactsEvaluation {
  private final Extractor extractor;
  private final Outlets outlets;
  private final boolean addresses;
  private final Consumer<String> mistakes;
  private final Consumer<String> problems;
  private final FactCounts dates = new FactCounts("date");
  private final FactCounts publishers = new FactCounts("outlet");
  private final FactCounts authors = new FactCounts("author");
  private final FactCounts titles = new FactCounts("title");

  /**
   * For one table.
   *
   * @param addresses whether extraction may see {@code url}
   * @param mistakes is told each fact that is wrong, invented or missed
   * @param problems is told each line that cannot be read, with its place
   */
  public FactsEvaluation(
      Extractor extractor,
      Outlets outlets,
      boolean addresses,
      Consumer<String> mistakes,
      Consumer<String> problems) {
    this.extractor = extractor;
    this.outlets = outlets;
    this.addresses = addresses;
    this.mistakes = mistakes;
    this.problems = problems;
  }

  /**
   * Reads a file, or all {@code .jsonl} and {@code .jsonl.gz} files of a folder.
   *
   * @throws IOException if a file cannot be read
   */
  public void read(Path path) throws IOException {
    new JsonLines(this::article, problems).read(path);
  }

  private void article(JsonNode truth, String origin) {
    String title = string(truth, "title");
    String body = string(truth, "body");
    String text = body == null ? title : title == null ? body : title + "\n\n" + body;
    if (text == null || text.isBlank()) {
      return;
    }
    Said url = said(truth);
    var raw =
        new RawArticle(
            origin, text, 0, List.of(), new Given(null, null, null, null, null, url), List.of());
    Article found = extractor.extract(raw);
    date(truth, found, origin);
    outlet(string(truth, "outlet"), found, url, origin);
    String author = string(truth, "author");
    judge(authors, author, holds(text, author), Sourced.valueOf(found.author()), origin);
    if (body != null) {
      judge(titles, title, title != null, found.title().orElse(null), origin);
    }
  }

  private @Nullable Said said(JsonNode truth) {
    String url = addresses ? string(truth, "url") : null;
    return url == null ? null : new Said(url, "metadata", "url");
  }

  private void date(JsonNode truth, Article found, String origin) {
    String day = string(truth, "date");
    String value = found.date().value() == null ? null : found.date().value().toString();
    JsonNode said = truth.path("printed");
    boolean printed =
        said.isBoolean()
            ? said.booleanValue()
            : day != null && (found.date().source().equals("url") || prints(found.text(), day));
    judge(dates, day, printed, value, origin);
  }

  private static boolean prints(String text, String day) {
    return PrintedDate.in(text).stream().anyMatch(date -> date.value().toString().equals(day));
  }

  private void outlet(@Nullable String truth, Article found, @Nullable Said url, String origin) {
    String wanted = truth == null ? null : label(truth);
    boolean printed =
        wanted != null
            && (holds(found.text(), truth) || holds(found.text(), wanted) || url != null);
    judge(publishers, wanted, printed, Sourced.valueOf(found.outlet()), origin);
  }

  private String label(String name) {
    return outlets.byName(name).map(Outlet::label).orElse(name);
  }

  private void judge(
      FactCounts counts,
      @Nullable String truth,
      boolean printed,
      @Nullable String found,
      String origin) {
    String verdict = counts.count(truth, printed, found);
    if (!verdict.isEmpty()) {
      mistakes.accept("%s\t%s\t%s\t%s".formatted(origin, verdict, truth, found));
    }
  }

  private static boolean holds(String text, @Nullable String words) {
    return words != null && text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  private static @Nullable String string(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
  }

  FactCounts dates() {
    return dates;
  }

  /** The rows of the table; empty if nothing was read. */
  public String table(String data) {
    return dates.row(data) + publishers.row(data) + authors.row(data) + titles.row(data);
  }
}
