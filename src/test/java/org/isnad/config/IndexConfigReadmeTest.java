package org.isnad.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The README of {@code index-config/} says what the code reads, no less and no more. */
class IndexConfigReadmeTest {

  private static final Path FOLDER = Path.of("index-config");
  private static final Pattern KEYS = Pattern.compile("`([^`]+)`");

  @Test
  void theFolderOfTheProjectIsRight() {
    IndexConfig config = IndexConfig.load(FOLDER);

    assertThat(config.facets().facets()).isNotEmpty();
    assertThat(config.names()).isDirectory();
    assertThat(config.gazetteers()).isDirectory();
  }

  @ParameterizedTest
  @CsvSource({
    "analysis.json, org.isnad.config.AnalysisConfig",
    "fields.json, org.isnad.config.FieldsConfig",
    "facets.json, org.isnad.config.FacetsConfig",
    "sources.json, org.isnad.config.SourcesConfig"
  })
  void explainsEveryKeyOfAFile(String file, Class<?> config) throws IOException {
    var keys = new TreeSet<String>();
    collect(config, "", keys);

    assertThat(firstColumn(file, "| key |")).isEqualTo(keys);
  }

  /** A query is kept with its place, and its {@code count} as the least and the most. */
  @Test
  void explainsEveryKeyOfAGateFile(@TempDir Path folder) throws IOException {
    var kept = new TreeSet<String>();
    collect(GateConfig.GoldenQuery.class, "", kept);
    kept.removeAll(Set.of("place", "least", "most"));
    kept.add("count");
    Path example = folder.resolve("gate.json");
    String readme = Files.readString(FOLDER.resolve("README.md"));
    int start = readme.indexOf("{\"queries\": [{");
    Files.writeString(example, readme.substring(start, readme.indexOf('`', start)));

    assertThat(firstColumn("gate files", "| key |")).isEqualTo(kept);
    assertThat(GateConfig.load(example).queries())
        .singleElement()
        .satisfies(query -> assertThat(query.most()).isEqualTo(40));
  }

  @Test
  void explainsEveryColumnOfTheGazetteers() throws IOException {
    var columns = new TreeSet<String>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("gazetteers"))) {
      for (Path file : files.toList()) {
        columns.addAll(Set.of(header(file).split("\t", -1)));
      }
    }

    assertThat(firstColumn("gazetteers", "| column |")).containsAll(columns);
  }

  @Test
  void explainsEveryColumnOfTheCorrections() throws IOException {
    Path file = FOLDER.resolve("corrections/corrections.tsv");
    assertThat(firstColumn("corrections", "| column |"))
        .containsExactlyInAnyOrder(header(file).split("\t", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"names", ""})
  void explainsEveryFile(String folder) throws IOException {
    String readme = Files.readString(FOLDER.resolve("README.md"));
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(file -> assertThat(readme + "README.md").contains(name(file)));
    }
  }

  private static String name(Path file) {
    return FOLDER.relativize(file).toString();
  }

  private static String header(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.startsWith("#")).findFirst().orElseThrow();
    }
  }

  /** The names in the first column of the table under a heading. */
  private static Set<String> firstColumn(String section, String head) throws IOException {
    String readme = Files.readString(FOLDER.resolve("README.md"));
    String text = readme.substring(readme.indexOf("\n## " + section + "\n"));
    return text.substring(text.indexOf("\n" + head) + 1)
        .lines()
        .takeWhile(line -> line.startsWith("|"))
        .flatMap(line -> KEYS.matcher(line.split("\\|", -1)[1]).results())
        .map((MatchResult result) -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The keys that a record is read from: records nest by a dot, lists of records by {@code []}. */
  private static void collect(Class<?> type, String prefix, Set<String> keys) {
    for (RecordComponent component : type.getRecordComponents()) {
      String key = prefix + component.getName();
      Class<?> element = element(component.getGenericType());
      if (component.getType().isRecord()) {
        collect(component.getType(), key + ".", keys);
      } else if (element.isRecord()) {
        collect(element, key + "[].", keys);
      } else {
        keys.add(key);
      }
    }
  }

  private static Class<?> element(Type type) {
    return type instanceof ParameterizedType generic
            && generic.getActualTypeArguments()[0] instanceof Class<?> element
        ? element
        : Object.class;
  }
}
