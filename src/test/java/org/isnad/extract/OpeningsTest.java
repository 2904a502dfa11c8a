package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.article.Article;
import org.isnad.article.CitedSource;
import org.isnad.article.Sourced;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The ways in which news texts begin and end: agencies' marks, bylines, dates in many languages,
 * posts, bios, credits, furniture. What a line of {@code openings.jsonl} does not say must not be
 * read either: nothing is invented.
 */
final class OpeningsTest {
  private static final String TITLE = "Sheds burn beside the grain market";
  private static final List<String> PARAGRAPHS =
      List.of(
          "Two sheds beside the grain market burned down before dawn, and the road to the bridge was"
              + " closed for hours.",
          "Nobody has said who did it. The mayor put the damage at nine shops and a mill.",
          "Drivers waited at the crossing until the fire was out, a shopkeeper said.");

  private static final Extractor EXTRACTOR = new Extractor(RealGazetteer.GAZETTEER);

  private final List<String> mistakes = new ArrayList<>();

  @Test
  void everyOpeningGivesWhatItSaysAndNothingElse() throws IOException, URISyntaxException {
    var resource =
        Objects.requireNonNull(OpeningsTest.class.getResource("/openings/openings.jsonl"));
    List<String> lines = Files.readAllLines(Path.of(resource.toURI()));
    for (int i = 0; i < lines.size(); i++) {
      check("openings.jsonl:" + (i + 1), new JsonMapper().readTree(lines.get(i)));
    }
    assertThat(lines).hasSizeGreaterThan(150);
    assertThat(mistakes).isEmpty();
  }

  private void check(String place, JsonNode line) {
    Article article = EXTRACTOR.extract(Raw.text(text(line)));
    same(place, line, "date", article.date().written());
    same(place, line, "outlet", value(article.outlet()));
    same(place, line, "author", value(article.author()));
    same(place, line, "syndicated_from", value(article.syndicatedFrom()));
    same(place, line, "title", article.title().orElse(null));
    if (line.has("sources")) {
      List<String> sources = article.sources().stream().map(CitedSource::id).toList();
      same(place, line, "sources", sources.isEmpty() ? "" : String.join(",", sources));
    }
  }

  private static String text(JsonNode line) {
    String text = line.path("text").asText().replace("{T}", TITLE);
    for (int i = 0; i < PARAGRAPHS.size(); i++) {
      text = text.replace("{" + (i + 1) + "}", PARAGRAPHS.get(i));
    }
    return text;
  }

  private void same(String place, JsonNode line, String field, @Nullable String read) {
    String usual = field.equals("title") ? TITLE : null;
    String wanted = line.has(field) ? words(line.path(field)) : usual;
    if (!Objects.equals(read, wanted)) {
      mistakes.add("%s: %s: '%s' should be '%s'".formatted(place, field, read, wanted));
    }
  }

  /** A list with commas between. */
  private static @Nullable String words(JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    var words = new ArrayList<String>();
    value.forEach(each -> words.add(each.asText()));
    return value.isArray() ? String.join(",", words) : value.asText();
  }

  private static @Nullable String value(@Nullable Sourced sourced) {
    return sourced == null ? null : sourced.value();
  }
}
