package org.isnad.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.isnad.article.Article;
import org.isnad.article.Sourced;
import org.isnad.raw.RawArticle;
import org.isnad.source.ArticleSource;
import org.jspecify.annotations.Nullable;

/**
 * Measures how web pages are read: a folder with {@code pages.zip} and {@code truth.jsonl}, a line
 * for each page with its {@code file}, and what is known of {@code body title date author}, {@code
 * must_contain} and {@code must_not_contain}.
 */
public final class PageEvaluation {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHINGLE = 4;
  private static final double POOR = 0.85;
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private static final Pattern AROUND_NAMES =
      Pattern.compile("^(?:written )?by | (?:and|et|und) |  +");

  private final Overlap tokens = new Overlap(1);
  private final Overlap shingles = new Overlap(SHINGLE);
  private final Rate title = new Rate();
  private final Rate date = new Rate();
  private final Rate author = new Rate();
  private final Segments segments = new Segments();
  private final Consumer<String> wrong;
  private int bodies;
  private int skipped;

  private PageEvaluation(Consumer<String> wrong) {
    this.wrong = wrong;
  }

  private static final class Rate {
    private int right;
    private int all;

    boolean add(boolean is) {
      all++;
      right += is ? 1 : 0;
      return is;
    }

    @Override
    public String toString() {
      return all == 0
          ? "no truth"
          : "%d of %d (%.1f %%)".formatted(right, all, 100.0 * right / all);
    }
  }

  /** Pieces of text that must, and that must not be read. */
  private final class Segments {
    private int wanted;
    private int there;
    private int unwanted;
    private int leaked;

    void add(JsonNode truth, String body, String file) {
      for (JsonNode piece : truth.path("must_contain")) {
        boolean is = body.contains(letters(piece.asText()));
        wanted++;
        there += is ? 1 : 0;
        if (!is) {
          wrong.accept("%s: lacks '%s'".formatted(file, piece.asText()));
        }
      }
      for (JsonNode piece : truth.path("must_not_contain")) {
        boolean is = body.contains(letters(piece.asText()));
        unwanted++;
        leaked += is ? 1 : 0;
        if (is) {
          wrong.accept("%s: has '%s'".formatted(file, piece.asText()));
        }
      }
    }

    @Override
    public String toString() {
      double precision = there / Math.max(1.0, there + leaked);
      double recall = there / Math.max(1.0, wanted);
      return "%d of %d there, %d of %d left out; F1 %.3f"
          .formatted(
              there,
              wanted,
              unwanted - leaked,
              unwanted,
              2 * precision * recall / Math.max(Double.MIN_NORMAL, precision + recall));
    }
  }

  /**
   * Reads and compares.
   *
   * @param wrong hears of every page that was read poorly
   * @return lines for a person
   */
  public static List<String> of(
      Path folder,
      ArticleSource source,
      Function<RawArticle, Article> extraction,
      Consumer<String> wrong)
      throws IOException {
    var evaluation = new PageEvaluation(wrong);
    Map<String, Article> articles = new HashMap<>();
    source.read(
        List.of(folder.resolve("pages.zip")),
        raw -> {
          Article article = extraction.apply(raw);
          articles.put(article.origin().substring(article.origin().indexOf('!') + 1), article);
        },
        skip -> {
          evaluation.skipped++;
          wrong.accept("skipped %s: %s".formatted(skip.place(), skip.reason()));
        });
    for (String line : Files.readAllLines(folder.resolve("truth.jsonl"))) {
      JsonNode truth = JSON.readTree(line);
      evaluation.page(truth, articles.get(truth.get("file").asText()));
    }
    return evaluation.lines(articles.size());
  }

  private void page(JsonNode truth, @Nullable Article article) {
    String file = truth.get("file").asText();
    String body = article == null ? "" : article.body();
    if (truth.path("body").isTextual()) {
      bodies++;
      shingles.add(truth.get("body").asText(), body);
      double f1 = tokens.add(truth.get("body").asText(), body);
      if (f1 < POOR) {
        wrong.accept("%s: body F1 %.2f".formatted(file, f1));
      }
    }
    segments.add(truth, letters(body), file);
    value(truth, "title", letters(article == null ? "" : article.title().orElse("")), title);
    value(truth, "author", people(said(article == null ? null : article.author())), author);
    LocalDate found = article == null ? null : article.date().value();
    value(truth, "date", found == null ? "" : letters(found.toString()), date);
  }

  private static String said(@Nullable Sourced value) {
    return value == null ? "" : value.value();
  }

  private void value(JsonNode truth, String key, String found, Rate rate) {
    JsonNode wanted = truth.path(key);
    String right = key.equals("author") ? people(wanted.asText()) : letters(wanted.asText());
    if (wanted.isTextual() && !rate.add(right.equals(found))) {
      wrong.accept(
          "%s: %s should be '%s', but is '%s'"
              .formatted(truth.get("file").asText(), key, right, found));
    }
  }

  /** Names alone, however they are introduced and listed. */
  static String people(String text) {
    return AROUND_NAMES.matcher(letters(text)).replaceAll(" ").strip();
  }

  /** Case, spacing and punctuation make no difference. */
  static String letters(String text) {
    return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private List<String> lines(int read) {
    var lines = new ArrayList<String>();
    lines.add("pages           %,d read, %,d skipped".formatted(read, skipped));
    if (bodies > 0) {
      lines.add("body, words     " + tokens);
      lines.add("body, by four   " + shingles);
    }
    if (segments.wanted > 0) {
      lines.add("segments        " + segments);
    }
    lines.add("title           " + title);
    lines.add("date            " + date);
    lines.add("author          " + author);
    return lines;
  }
}
