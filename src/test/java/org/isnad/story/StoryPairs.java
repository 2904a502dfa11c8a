package org.isnad.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pairs of {@code stories/pairs.tsv}, with their changes made. */
record StoryPairs(Map<String, String> texts) {

  private static final Path FOLDER = Path.of("src/test/resources/stories");
  private static final Path SAMPLE = Path.of("src/sample/articles");

  /** Two texts, and whether they are one story. */
  record Pair(String first, String second, boolean same, String name) {}

  static List<Pair> read() throws IOException {
    var texts = new HashMap<String, String>();
    for (String section : Files.readString(FOLDER.resolve("texts.txt")).split("(?m)^## ", -1)) {
      int line = section.indexOf('\n');
      texts.put(section.substring(0, line).strip(), section.substring(line).strip());
    }
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
        texts.put(file.getFileName().toString().substring(0, 3), Files.readString(file).strip());
      }
    }
    var pairs = new StoryPairs(texts);
    return Files.readAllLines(FOLDER.resolve("pairs.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> pairs.pair(line, line.split("\t", -1)))
        .toList();
  }

  private Pair pair(String line, String[] cells) {
    return new Pair(text(cells[0]), text(cells[1]), cells[2].equals("same"), line);
  }

  private String text(String recipe) {
    List<String> words = List.of(recipe.split(" ", -1));
    String text = named(words.getFirst());
    for (int i = 1; i < words.size(); i++) {
      String change = words.get(i);
      text = change.equals("retitle") ? retitled(text) : changed(text, change, words.get(++i));
    }
    return text;
  }

  private String named(String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new IllegalArgumentException("there is no text " + name);
    }
    return text;
  }

  private String changed(String text, String change, String value) {
    var paragraphs = new ArrayList<>(List.of(text.split("\n\n", -1)));
    return switch (change) {
      case "first" -> joined(paragraphs.subList(0, Integer.parseInt(value)));
      case "drop" -> {
        paragraphs.remove(Integer.parseInt(value) - 1);
        yield joined(paragraphs);
      }
      case "words" -> {
        String[] words = text.split("(?<=\\s)", -1);
        yield String.join("", Arrays.asList(words).subList(0, Integer.parseInt(value)));
      }
      case "top" -> named(value) + "\n\n" + text;
      case "end" -> text + "\n\n" + named(value);
      case "swap" -> text.replace(value.split("/", -1)[0], value.split("/", -1)[1]);
      default -> throw new IllegalArgumentException("there is no change " + change);
    };
  }

  private static String retitled(String text) {
    return "What the day brought, and what it may bring\n" + text.substring(text.indexOf('\n') + 1);
  }

  private static String joined(List<String> paragraphs) {
    return String.join("\n\n", paragraphs);
  }
}
