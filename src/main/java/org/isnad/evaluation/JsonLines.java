package org.isnad.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads the marked articles of a file, or of a folder and those below it. */
final class JsonLines {
  private static final JsonMapper JSON = new JsonMapper();

  private final BiConsumer<JsonNode, String> articles;
  private final Consumer<String> problems;

  /**
   * @param articles is given each object and where it stands: {@code file#line}
   * @param problems is told each line that is no object, with its place
   */
  JsonLines(BiConsumer<JsonNode, String> articles, Consumer<String> problems) {
    this.articles = articles;
    this.problems = problems;
  }

  /**
   * Reads {@code .jsonl} and {@code .jsonl.gz}, in the order of their names.
   *
   * @throws IOException if a file cannot be read
   */
  void read(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(JsonLines::isLines).sorted().toList()) {
        lines(file);
      }
    }
  }

  private static boolean isLines(Path file) {
    String name = String.valueOf(file.getFileName());
    return Files.isRegularFile(file) && (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz"));
  }

  private void lines(Path file) throws IOException {
    try (InputStream in = open(file);
        var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          line(line, file, number);
        }
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private void line(String line, Path file, int number) {
    try {
      JsonNode article = JSON.readTree(line);
      if (article.isObject()) {
        articles.accept(article, file.getFileName() + "#" + number);
        return;
      }
    } catch (JsonProcessingException noJson) {
      // said below, as for what is no object
    }
    problems.accept("%s:%d: must be one JSON object".formatted(file, number));
  }
}
