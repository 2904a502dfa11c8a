package org.isnad.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Span;

/**
 * Measures the tagger on public data that others marked; run by hand, prints the table of {@code
 * quality.md}. The argument is the folder of the data, default {@code ../shared/eval}.
 */
final class EntityEvaluation {

  private static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("Iraq", "iraq"),
          Map.entry("Syria", "syria"),
          Map.entry("Lebanon", "lebanon"),
          Map.entry("Jordan", "jordan"),
          Map.entry("Israel", "israel"),
          Map.entry("West Bank/Gaza", "palestine"),
          Map.entry("Yemen", "yemen"),
          Map.entry("Iran", "iran"),
          Map.entry("Turkey", "turkey"),
          Map.entry("Egypt", "egypt"),
          Map.entry("Saudi Arabia", "saudi-arabia"),
          Map.entry("Kuwait", "kuwait"),
          Map.entry("Libya", "libya"));
  private static final Set<String> REGION =
      Set.of(
          "iq", "sy", "lb", "jo", "ps", "il", "ir", "ye", "sa", "ae", "qa", "kw", "bh", "om", "eg",
          "ly", "tr", "sd");

  private final Path data;

  private EntityEvaluation(Path data) {
    this.data = data;
  }

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    var evaluation = new EntityEvaluation(Path.of(args.length > 0 ? args[0] : "../shared/eval"));
    evaluation.markedSpans();
    evaluation.incidents();
    evaluation.ordinaryNews();
    evaluation.speed();
  }

  /** re3d: of the marked names with a capital, how many have a mention over them. */
  private void markedSpans() throws IOException {
    var places = new Share();
    var organisations = new Share();
    var confirmed = new Share();
    for (JsonNode document : read("re3d/docs.jsonl.gz")) {
      String text = document.get("body").asText();
      List<Mention> mentions = RealGazetteer.mentions(text);
      List<Span> marked = new ArrayList<>();
      for (JsonNode entity : document.get("entities")) {
        Span span = span(entity, text);
        marked.add(span);
        boolean named = span.of(text).chars().anyMatch(Character::isUpperCase);
        boolean found = mentions.stream().anyMatch(one -> one.span().overlaps(span));
        switch (named ? entity.get("type").asText() : "") {
          case "Location" -> places.count(found);
          case "Organisation" -> organisations.count(found);
          default -> {
            // persons, dates and common nouns are not what a gazetteer is for
          }
        }
      }
      mentions.forEach(
          one -> confirmed.count(marked.stream().anyMatch(span -> span.overlaps(one.span()))));
    }
    row("re3d", "capitalised places found", places);
    row("re3d", "capitalised organisations found", organisations);
    row("re3d", "mentions on a marked entity", confirmed);
  }

  /** RAND: of the incidents in the region, how many have their country, city and group. */
  private void incidents() throws IOException {
    var country = new Share();
    var city = new Share();
    var group = new Share();
    for (JsonNode document : read("rand-rdwti/docs.jsonl.gz")) {
      JsonNode where = document.path("location_parts");
      String root = COUNTRIES.getOrDefault(where.path("country").asText(), "");
      if (root.isEmpty()) {
        continue;
      }
      String text = document.get("body").asText();
      List<Mention> mentions = RealGazetteer.mentions(text);
      country.count(
          mentions.stream()
              .anyMatch(one -> one.dimension() == Dimension.LOCATION && one.id().startsWith(root)));
      visible(city, where.path("city").asText(), text, mentions, Dimension.LOCATION);
      for (JsonNode actor : document.path("actors")) {
        String name = actor.asText().replaceFirst("\\s*\\(.*", "");
        visible(group, name, text, mentions, Dimension.ACTOR);
      }
    }
    row("RAND", "incidents whose country is found", country);
    row("RAND", "cities found where the text names them", city);
    row("RAND", "groups found where the text names them", group);
  }

  private static void visible(
      Share share, String name, String text, List<Mention> mentions, Dimension dimension) {
    int at = name.isEmpty() ? -1 : text.indexOf(name);
    if (at >= 0) {
      var span = new Span(at, at + name.length());
      share.count(
          mentions.stream()
              .anyMatch(one -> one.dimension() == dimension && one.span().overlaps(span)));
    }
  }

  /** LGL: places of the region in ordinary American news that the marking does not have. */
  private void ordinaryNews() throws IOException {
    int articles = 0;
    int unmarked = 0;
    for (JsonNode document : read("geoparsing/lgl.jsonl.gz")) {
      String text = document.get("body").asText();
      articles++;
      for (Mention mention : RealGazetteer.mentions(text)) {
        unmarked += isOfRegion(mention) && !isMarked(mention, document, text) ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| LGL | places of the region that are not marked, per 100 articles | %.1f |%n",
        100.0 * unmarked / articles);
  }

  private static boolean isOfRegion(Mention mention) {
    return mention.dimension() == Dimension.LOCATION
        && RealGazetteer.GAZETTEER
            .place(mention.id())
            .filter(place -> REGION.contains(place.country()))
            .isPresent();
  }

  private static boolean isMarked(Mention mention, JsonNode document, String text) {
    for (JsonNode toponym : document.get("toponyms")) {
      boolean american = toponym.get("country").asText().equals("United States");
      if (!american && span(toponym, text).overlaps(mention.span())) {
        return true;
      }
    }
    return false;
  }

  /** Megabytes of text in a second of processor time, one thread, everything met before. */
  private void speed() throws IOException {
    List<String> texts = new ArrayList<>();
    for (JsonNode document : read("geoparsing/lgl.jsonl.gz")) {
      texts.add(document.get("body").asText());
    }
    long characters = texts.stream().mapToLong(String::length).sum();
    double best = 0;
    for (int round = 0; round < 12; round++) {
      long before = processorTime();
      texts.forEach(RealGazetteer::mentions);
      best = Math.max(best, characters / 1e6 / ((processorTime() - before) / 1e9));
    }
    System.out.printf(Locale.ROOT, "| LGL | MB of text per second and core | %.1f |%n", best);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private List<JsonNode> read(String file) throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(data.resolve(file))),
                StandardCharsets.UTF_8))) {
      var json = new JsonMapper();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        documents.add(json.readTree(line));
      }
    }
    return documents;
  }

  private static Span span(JsonNode entity, String text) {
    int end = Math.min(entity.get("end").asInt(), text.length());
    return new Span(Math.min(entity.get("begin").asInt(), end), end);
  }

  private static void row(String data, String what, Share share) {
    System.out.printf(
        Locale.ROOT, "| %s | %s (of %d) | %.1f %% |%n", data, what, share.all, share.percent());
  }

  /** How many of how many. */
  private static final class Share {
    private int hits;
    private int all;

    void count(boolean hit) {
      all++;
      hits += hit ? 1 : 0;
    }

    double percent() {
      return 100.0 * hits / all;
    }
  }
}
