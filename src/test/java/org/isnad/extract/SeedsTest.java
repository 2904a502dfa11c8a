package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.article.CitedSource;
import org.isnad.article.Part;
import org.isnad.article.Role;
import org.isnad.article.Sourced;
import org.isnad.article.Span;
import org.isnad.source.Sources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Five real articles, as a careful reader read them; skipped where they are not at hand. */
final class SeedsTest {
  private static final Path SEEDS = Path.of("../shared/seeds");
  private static final Path TRUTH = Path.of("../shared/seeds-truth.json");

  @TestFactory
  Stream<DynamicTest> isAsACarefulReaderHasIt() throws IOException {
    assumeTrue(Files.exists(TRUTH), "../shared/seeds-truth.json is not here");
    Map<String, Article> articles = new TreeMap<>();
    var extractor = new Extractor(RealGazetteer.GAZETTEER);
    var skips = new ArrayList<Object>();
    Sources.real()
        .read(
            List.of(SEEDS), raw -> articles.put(raw.origin(), extractor.extract(raw)), skips::add);
    assertThat(skips).isEmpty();
    JsonNode truth = new ObjectMapper().readTree(TRUTH.toFile());
    List<String> never = texts(truth.at("/must_not_create/outlets_from_body"));
    var tests = new ArrayList<DynamicTest>();
    for (JsonNode document : truth.get("documents")) {
      String file = document.get("file").asText();
      Article article = Objects.requireNonNull(articles.get(file), file);
      tests.add(DynamicTest.dynamicTest(file, () -> check(article, document, never)));
    }
    return tests.stream();
  }

  private static void check(Article article, JsonNode truth, List<String> never) {
    checkParts(article, truth);
    checkSourced(article.outlet(), truth.get("outlet"));
    checkSourced(article.author(), truth.get("author"));
    checkSourced(article.syndicatedFrom(), truth.get("syndicated_from"));
    checkDate(article, truth.get("publication_date"));
    checkSources(article, truth.get("sources_cited"));
    if (article.outlet() != null) {
      assertThat(never).doesNotContain(article.outlet().value());
    }
  }

  private static void checkParts(Article article, JsonNode truth) {
    assertThat(article.title().orElse(null)).isEqualTo(text(truth.at("/title/text")));
    for (JsonNode boilerplate : truth.get("boilerplate")) {
      assertThat(article.furniture()).extracting(f -> f.span()).contains(span(boilerplate));
    }
    assertThat(article.body()).doesNotContain("\\\"");
    JsonNode subtitle = truth.get("subtitle");
    if (subtitle.isObject()) {
      assertThat(article.parts()).contains(new Part(Role.BODY, span(subtitle)));
    }
    assertThat(article.parts().stream().filter(part -> part.role() == Role.CAPTION).count())
        .isEqualTo(truth.get("index").asInt() == 3 ? 3 : 0);
    assertThat(article.furniture().stream().filter(f -> f.kind().equals("duplicate-caption")))
        .hasSize(truth.get("index").asInt() == 3 ? 1 : 0);
  }

  private static void checkSourced(@Nullable Sourced found, JsonNode truth) {
    if (truth.isNull()) {
      assertThat(found).isNull();
      return;
    }
    Sourced sourced = Objects.requireNonNull(found, truth.toString());
    assertThat(sourced.value()).isEqualTo(text(truth.get("value")));
    assertThat(sourced.evidence()).containsExactly(span(truth.get("evidence")));
  }

  private static void checkDate(Article article, JsonNode truth) {
    String said = text(truth.get("explicit"));
    String day = said == null ? text(truth.get("derived")) : said;
    var date = article.date();
    assertThat(date.value()).isEqualTo(day == null ? null : LocalDate.parse(day));
    assertThat(date.reason()).isNotBlank();
    if (day != null) {
      assertThat(date.from()).isEqualTo(text(truth.at("/range/0")));
      assertThat(date.to()).isEqualTo(text(truth.at("/range/1")));
      Span evidence = span(truth.at("/evidence/0"));
      assertThat(date.evidence()).anyMatch(evidence::overlaps);
    }
    // What the text alone bounds may not exclude the day that a knowing reader names.
    LocalDate guess = LocalDate.parse(truth.get("best_guess").asText());
    assertThat(date.from() == null || !date.from().isAfter(guess)).isTrue();
    assertThat(date.to() == null || !date.to().isBefore(guess)).isTrue();
    if (!truth.path("caption_dates_trap").isMissingNode()) {
      assertThat(date.from()).isEqualTo("2023-12-04");
    }
  }

  /** Agencies, outlets and monitors all; bodies that only stand in the text count neither way. */
  private static void checkSources(Article article, JsonNode truth) {
    for (JsonNode cited : truth) {
      String kind = cited.get("kind").asText();
      if (kind.startsWith("mention only") || kind.contains("anonymous")) {
        continue;
      }
      List<Span> found = article.sources().stream().flatMap(one -> one.spans().stream()).toList();
      for (JsonNode pair : cited.get("spans")) {
        Span span = new Span(pair.get(0).asInt(), pair.get(1).asInt());
        assertThat(found.stream().anyMatch(span::overlaps))
            .as(cited.get("name").asText() + " " + span + " among " + labels(article))
            .isTrue();
      }
    }
  }

  private static List<String> labels(Article article) {
    return article.sources().stream().map(CitedSource::label).toList();
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? node.textValue() : null;
  }

  private static Span span(JsonNode node) {
    return new Span(node.get("span").get(0).asInt(), node.get("span").get(1).asInt());
  }

  private static List<String> texts(JsonNode list) {
    var all = new ArrayList<String>();
    list.forEach(node -> all.add(node.textValue()));
    return all;
  }
}
