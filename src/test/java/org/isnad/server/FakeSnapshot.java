package org.isnad.server;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.isnad.engine.Clause;
import org.isnad.engine.FacetCounts;
import org.isnad.engine.Hit;
import org.isnad.engine.SearchAnswer;
import org.isnad.engine.SearchAnswer.Bar;
import org.isnad.engine.SearchAnswer.LensCounts;
import org.isnad.engine.SearchAnswer.SpellingCount;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.FacetAsk;
import org.isnad.engine.SearchRequest.Window;
import org.isnad.engine.Snapshot;
import org.isnad.engine.Surface;
import org.isnad.engine.TestArticle;
import org.isnad.lexicon.Lexicon;
import org.isnad.names.TestNames;
import org.jspecify.annotations.Nullable;

/**
 * Three articles that every request finds, with fixed counts; it keeps what it was asked. Marks are
 * where {@code Kataeb} and {@code Kataib} stand.
 */
public final class FakeSnapshot implements Snapshot {

  public static final List<Article> ARTICLES =
      List.of(
          TestArticle.article("a1")
              .title("Kataeb Hezbollah denies the attack")
              .body("The group spoke on Monday. Kataeb Hezbollah said it was not there.")
              .caption("Fighters of Kataib Hezbollah on parade")
              .actor("kataib-hezbollah", "Kataeb Hezbollah")
              .on("2024-04-22")
              .build(),
          TestArticle.article("a2")
              .body("Nobody said Kataib anything here.")
              .between(null, null)
              .build(),
          TestArticle.article("a3")
              .title("Quiet")
              .body("Nothing happened.")
              .on("2024-04-21")
              .build());

  private static final Pattern NAME = Pattern.compile("Kataeb|Kataib");

  public volatile @Nullable SearchRequest asked;
  public volatile @Nullable UncheckedIOException broken;
  public volatile int total = ARTICLES.size();

  @Override
  public int articles() {
    return ARTICLES.size();
  }

  @Override
  public Lexicon lexicon() {
    return TestNames.NAMES.lexicon(new String[] {"kataeb", "kataib"}, new int[] {2, 1});
  }

  @Override
  public long occurrences(String term) {
    return 0;
  }

  @Override
  public int documents(String term) {
    return term.equals("@kataeb") ? 2 : 1;
  }

  @Override
  public int documents(String facet, String id) {
    return switch (id) {
      case "iraq", "kataib-hezbollah", "Saleem Wardani" -> 2;
      case "Salim Wardani", "Antiwar.com", "iraq/nineveh", "iraq/nineveh/zummar", "syria" -> 1;
      default -> 0;
    };
  }

  @Override
  public List<String> values(String facet) {
    return switch (facet) {
      case "actor" -> List.of("kataib-hezbollah");
      case "outlet" -> List.of("Antiwar.com");
      case "name" -> List.of("Saleem Wardani", "Salim Wardani");
      default -> List.of();
    };
  }

  @Override
  public List<Surface> surfaces(String facet, String id, int most) {
    return id.equals("kataib-hezbollah")
        ? List.of(new Surface("Kataib Hezbollah", 2), new Surface("Kataeb Hezbollah", 1))
        : List.of(new Surface(id, 1));
  }

  @Override
  public String written(String term) {
    return term;
  }

  @Override
  public SearchAnswer search(SearchRequest request) {
    asked = request;
    if (broken != null) {
      throw broken;
    }
    List<Hit> hits =
        ARTICLES.stream()
            .skip(first(request.window()))
            .limit(request.window().size())
            .map(FakeSnapshot::hit)
            .toList();
    var facets = new LinkedHashMap<String, FacetCounts>();
    for (FacetAsk ask : request.facets()) {
      facets.put(ask.facet(), counts(ask.facet()));
    }
    List<Bar> bars =
        request.histogram() == null
            ? List.of()
            : List.of(new Bar(LocalDate.of(2024, 4, 21), 1), new Bar(LocalDate.of(2024, 4, 22), 1));
    int end = first(request.window()) + hits.size();
    String next = hits.isEmpty() || end >= ARTICLES.size() ? null : String.valueOf(end);
    return new SearchAnswer(
        total, request.date() == null ? 0 : 1, hits, next, facets, bars, lens());
  }

  /** The fake's places are numbers. */
  private static int first(Window window) {
    return window.after() == null ? window.offset() : Integer.parseInt(window.after());
  }

  private static FacetCounts counts(String facet) {
    return facet.equals("location")
        ? new FacetCounts(
            List.of(
                new FacetCounts.Value("iraq", 2),
                new FacetCounts.Value("iraq/nineveh/zummar", 1),
                new FacetCounts.Value("syria", 1)),
            1,
            4)
        : new FacetCounts(List.of(new FacetCounts.Value("kataib-hezbollah", 2)), 1, 0);
  }

  private static List<LensCounts> lens() {
    var typed = new SpellingCount("@kataeb", "Kataeb", 1, true, 1, 2, Map.of(Role.BODY, 1));
    var other =
        new SpellingCount("@kataib", "Kataib", 0.9312, false, 2, 2, Map.of(Role.CAPTION, 1));
    return List.of(new LensCounts("kataeb", List.of(typed, other)));
  }

  private static Hit hit(Article article) {
    var marks = new ArrayList<Hit.Mark>();
    for (MatchResult found : NAME.matcher(article.text()).results().toList()) {
      String term = "@" + found.group().toLowerCase(Locale.ROOT);
      marks.add(
          new Hit.Mark(
              role(article, found.start()), new Span(found.start(), found.end()), List.of(term)));
    }
    return new Hit(article, Instant.EPOCH, 2.5, marks, null, null);
  }

  private static Role role(Article article, int at) {
    return article.parts().stream()
        .filter(part -> part.span().contains(new Span(at, at)))
        .map(Part::role)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Optional<Article> article(String id) {
    return ARTICLES.stream().filter(article -> article.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Hit> hit(String id, Clause clause) {
    return article(id)
        .map(
            article ->
                clause instanceof Clause.Everything
                    ? new Hit(article, Instant.EPOCH, 0, List.of(), null, null)
                    : hit(article));
  }

  @Override
  public void close() {}
}
