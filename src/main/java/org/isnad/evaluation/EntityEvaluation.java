package org.isnad.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Span;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Place;

/**
 * How well entities are found, on JSON Lines ({@code .jsonl}, {@code .jsonl.gz}) of articles with
 * the truth beside them: {@code entities}, {@code location_parts} with {@code actors}, or {@code
 * toponyms}.
 */
public final class EntityEvaluation {

  private static final Set<String> REGION =
      Set.of(
          "iq", "sy", "lb", "jo", "ps", "il", "ir", "ye", "sa", "ae", "qa", "kw", "bh", "om", "eg",
          "ly", "tr", "sd");

  private final Gazetteer gazetteer;
  private final MarkedSpans spans;
  private final Incidents incidents;
  private final Toponyms toponyms;
  private final Consumer<String> problems;

  /**
   * Begins with nothing counted.
   *
   * @param ordinary whether a folded word is an ordinary English one
   * @param mistakes told each thing missed or not marked, with its context
   * @param problems told each line that cannot be read, with its place
   */
  public EntityEvaluation(
      Gazetteer gazetteer,
      Predicate<String> ordinary,
      Consumer<String> mistakes,
      Consumer<String> problems) {
    this.gazetteer = gazetteer;
    this.problems = problems;
    spans = new MarkedSpans(ordinary, this::isState, mistakes);
    incidents = new Incidents(gazetteer.places(), mistakes);
    toponyms = new Toponyms(this::isOfRegion, mistakes);
  }

  /** Reads a file, or all files of a folder and those below it. */
  public void read(Path path) throws IOException {
    new JsonLines((document, origin) -> readDocument(document), problems).read(path);
  }

  private void readDocument(JsonNode document) {
    String text = document.path("body").asText("");
    List<Mention> mentions =
        gazetteer.tagger().mentions(text, paragraphs(text)).stream()
            .filter(one -> !one.row().isEmpty())
            .toList();
    if (MarkedSpans.isMarked(document)) {
      spans.read(document, text, mentions);
    }
    if (document.path("location_parts").isObject()) {
      incidents.read(document, text, mentions);
    }
    if (document.path("toponyms").isArray()) {
      toponyms.read(document, text, mentions);
    }
  }

  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Span(at, at + line.length()));
      }
      at += line.length() + 1;
    }
    return paragraphs;
  }

  private boolean isState(Mention mention) {
    return mention.dimension() == Dimension.ACTOR
        && gazetteer.actor(mention.id()).filter(one -> one.kind().equals("state")).isPresent();
  }

  private boolean isOfRegion(Mention mention) {
    return mention.dimension() == Dimension.LOCATION
        && gazetteer.place(mention.id()).map(Place::country).filter(REGION::contains).isPresent();
  }

  /**
   * What was counted, as a table; empty if nothing was.
   *
   * @param data what the data is called
   */
  public String table(String data) {
    return spans.table(data) + incidents.table(data) + toponyms.table(data);
  }
}
