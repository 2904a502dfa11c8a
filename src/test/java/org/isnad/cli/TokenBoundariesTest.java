package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.isnad.article.Article;
import org.isnad.article.Mention;
import org.isnad.article.Part;
import org.isnad.article.Span;
import org.isnad.engine.Hit;
import org.isnad.engine.IndexBuilder;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.Sort;
import org.isnad.engine.SearchRequest.Window;
import org.isnad.engine.Snapshot;
import org.isnad.parser.QueryParser;
import org.isnad.parser.QueryParser.Joined;
import org.isnad.plan.Plan;
import org.isnad.plan.PlanOptions;
import org.isnad.plan.Planner;
import org.isnad.raw.Given;
import org.isnad.raw.RawArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tagger, index and plan read one token source: whatever a text holds, every mention and every mark
 * begins where a token begins and ends where a token ends.
 */
final class TokenBoundariesTest {

  private static final int TEXTS = 60;
  private static final int QUESTIONS = 100;

  /**
   * Much of what spoils offsets: signs for ain, mojibake, run-together sentences, other scripts.
   */
  private static final List<String> BETWEEN =
      List.of(
          " ",
          " ",
          " ",
          " ",
          " ",
          ", ",
          ". ",
          ".",
          "-",
          "–",
          "’s ",
          "'s ",
          "s’ ",
          "/",
          "\n",
          "\n\n",
          " (",
          ") ",
          " “",
          "” ",
          "\u00a0",
          "\u200f",
          "\u0301",
          "â€™s ",
          "â€œ",
          "Ã©",
          "\uFFFD",
          "\uD83D",
          "😀",
          "…",
          "\n\nFILE - ",
          " (Photo by A. Saleh / AFP)\n\n",
          " [",
          "] ",
          "\r\n",
          "\t",
          "`",
          "ʿ",
          "ʾ",
          " & ",
          ";",
          "\u0000");

  private static final List<String> WORDS =
      List.of(
          "the",
          "said",
          "forces",
          "attack",
          "US-led",
          "U.S.",
          "war.A",
          "al-",
          "Al",
          "el",
          "Abd",
          "Abdul",
          "Abu",
          "Bin",
          "Nasr Allah",
          "Deir ez-Zor",
          "Kata`ib",
          "Kata'ib",
          "ISIS",
          "THIS IS WAR",
          "(AP)",
          "BAGHDAD (AFP) —",
          "2024",
          "April 4, 2024",
          "حزب الله",
          "العراق",
          "وبغداد",
          "للعراق",
          "لحزب الله",
          "ושחמאס",
          "كتائب",
          "ın",
          "Şırnak",
          "café",
          "ﬁre",
          "Ⅷ",
          "x");

  @TempDir static Path folder;
  private static Workshop workshop;
  private static List<String> names;

  @BeforeAll
  static void load() {
    workshop = Workshop.load(Path.of("index-config"));
    names = workshop.gazetteer().listed().stream().flatMap(l -> l.spellings().stream()).toList();
  }

  @Test
  void mentionsOfRandomTextsBeginAndEndWithTokens() {
    int mentions = 0;
    for (int seed = 0; seed < TEXTS; seed++) {
      mentions += checkMentions(random(seed));
    }
    assertThat(mentions).as("mentions seen").isGreaterThan(10 * TEXTS);
  }

  @Test
  void mentionsOfTheSampleBeginAndEndWithTokens() {
    int mentions = sample().stream().mapToInt(TokenBoundariesTest::checkMentions).sum();
    assertThat(mentions).as("mentions seen").isGreaterThan(1_000);
  }

  @Test
  void marksBeginAndEndWithTokens() throws IOException {
    var articles = new ArrayList<>(sample());
    IntStream.range(0, TEXTS).mapToObj(TokenBoundariesTest::random).forEach(articles::add);
    try (IndexBuilder builder = workshop.tools().engine().build(folder)) {
      for (Article article : articles) {
        builder.add(article, workshop.recipe().facets().of(article));
      }
      builder.finish();
    }
    try (Snapshot snapshot = workshop.tools().engine().open(folder)) {
      int marks = 0;
      for (int seed = 0; seed < QUESTIONS; seed++) {
        for (Hit hit : ask(question(new SplittableRandom(seed)), snapshot)) {
          marks += checkMarks(hit);
        }
      }
      assertThat(marks).as("marks seen").isGreaterThan(10 * QUESTIONS);
    }
  }

  private static int checkMentions(Article article) {
    Boundaries tokens = Boundaries.of(article);
    for (Mention mention : article.mentions()) {
      tokens.check(mention.span(), mention.toString());
    }
    return article.mentions().size();
  }

  private static int checkMarks(Hit hit) {
    Boundaries tokens = Boundaries.of(hit.article());
    for (Hit.Mark mark : hit.marks()) {
      tokens.check(mark.span(), mark.toString());
    }
    return hit.marks().size();
  }

  private static List<Hit> ask(String typed, Snapshot snapshot) {
    Toolbox tools = workshop.tools();
    Plan plan =
        new Planner(workshop.gazetteer(), tools.analysis(), tools.names())
            .plan(QueryParser.parse(typed, Joined.AND).query(), PlanOptions.DEFAULT, snapshot);
    var request =
        new SearchRequest(
            plan.clause(),
            plan.lens(),
            null,
            List.of(),
            null,
            Sort.RELEVANCE,
            Window.at(0, 20),
            List.of(),
            null,
            false);
    return snapshot.search(request).hits();
  }

  /** A name or a word, alone, in a phrase, near another, or begun. */
  private static String question(SplittableRandom random) {
    String first = random.nextInt(3) == 0 ? any(WORDS, random) : any(names, random);
    String second = any(names, random);
    return switch (random.nextInt(5)) {
      case 0 -> '"' + first + '"';
      case 1 -> '"' + first + " " + second + "\"~30";
      case 2 -> first.substring(0, Math.min(3, first.length())) + "*";
      case 3 -> first + " OR " + second;
      default -> first;
    };
  }

  private static List<Article> sample() {
    var articles = new ArrayList<Article>();
    List<Path> folders = List.of(Home.sample().resolve("articles"), Home.sample().resolve("pages"));
    workshop
        .recipe()
        .source()
        .read(folders, raw -> articles.add(workshop.extractor().extract(raw)), skip -> {});
    return articles;
  }

  private static Article random(int seed) {
    var random = new SplittableRandom(seed);
    var text = new StringBuilder();
    int pieces = 20 + random.nextInt(200);
    for (int i = 0; i < pieces; i++) {
      String piece = random.nextInt(3) == 0 ? any(names, random) : any(WORDS, random);
      text.append(respelt(piece, random)).append(any(BETWEEN, random));
    }
    var raw = new RawArticle("random#" + seed, "A " + text, 0, List.of(), Given.NONE, List.of());
    return workshop.extractor().extract(raw);
  }

  private static String respelt(String piece, SplittableRandom random) {
    return switch (random.nextInt(6)) {
      case 0 -> piece.toUpperCase(Locale.ROOT);
      case 1 -> piece.toLowerCase(Locale.ROOT);
      case 2 -> piece.replace('\'', '’');
      case 3 -> piece.replace(' ', '-');
      default -> piece;
    };
  }

  private static String any(List<String> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }

  /** Where the tokens of all parts of an article begin and end. */
  private record Boundaries(Article article, BitSet starts, BitSet ends) {

    static Boundaries of(Article article) {
      var starts = new BitSet();
      var ends = new BitSet();
      for (Part part : article.parts()) {
        for (var token : workshop.tools().analysis().tokens(article.text(), part.span())) {
          starts.set(token.start());
          ends.set(token.end());
        }
      }
      return new Boundaries(article, starts, ends);
    }

    void check(Span span, String what) {
      boolean fits = starts.get(span.start()) && ends.get(span.end());
      assertThat(fits).as("%s: %s “%s”", article.origin(), what, span.of(article.text())).isTrue();
      assertThat(article.parts())
          .as("%s: %s in one part", article.origin(), what)
          .anyMatch(p -> p.span().start() <= span.start() && span.end() <= p.span().end());
    }
  }
}
