package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.TextAnalysis;
import org.isnad.article.Mention;
import org.isnad.article.Span;
import org.isnad.lucene.TestEngine;
import org.isnad.names.Names;

/** The gazetteer as it is delivered, loaded once for all tests. */
final class RealGazetteer {

  private static final Path CONFIG = Path.of("index-config");

  static final TextAnalysis ANALYSIS = TestEngine.analysis();
  static final Names NAMES = Names.load(CONFIG.resolve("names"));
  static final Gazetteer GAZETTEER = Gazetteer.load(CONFIG.resolve("gazetteers"), ANALYSIS, NAMES);

  private RealGazetteer() {}

  /** Mentions of a text whose parts are its lines. */
  static List<Mention> mentions(String text) {
    return GAZETTEER.tagger().mentions(text, lines(text));
  }

  /** As {@code dimension/id surface}. */
  static List<String> found(String text) {
    return mentions(text).stream()
        .map(one -> one.dimension().id() + "/" + one.id() + " " + one.span().of(text))
        .toList();
  }

  /** The same of what the gazetteer knows: without unlisted names. */
  static List<String> known(String text) {
    return found(text).stream().filter(one -> !one.startsWith("name/")).toList();
  }

  /** Checks what the gazetteer knows of a text: each mention, in the text's order. */
  static void check(String text, String... expected) {
    assertThat(known(text)).as(text).containsExactly(expected);
  }

  static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(new Span(at, at + line.length()));
      }
      at += line.length() + 1;
    }
    return lines;
  }
}
