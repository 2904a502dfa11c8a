package org.isnad.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.isnad.lexicon.Lexicon;
import org.isnad.spelling.Folding;
import org.junit.jupiter.api.Test;

/** Common English words, in lower case, must not find names: at most one in fifty does. */
final class EnglishWordsTest {

  private static final Path ENGLISH =
      Path.of("..", "shared", "eval", "reuters-21578", "docs.jsonl.gz");
  private static final Pattern LOWER_CASE_WORD = Pattern.compile("(?<![\\w'])[a-z]+(?![\\w'])");
  private static final int COMMON = 5_000;
  private static final double MOST = 0.02;

  @Test
  void fewFindAnotherSpelling() throws IOException {
    Path pool = TestNames.EVAL.resolve("pool-dev.tsv");
    assumeTrue(Files.exists(ENGLISH) && Files.exists(pool), "the public data is not here");
    Lexicon names = lexicon(pool);
    List<String> common = common();
    List<String> finding = common.stream().filter(word -> findsAnother(names, word)).toList();

    assertThat(common).hasSize(COMMON);
    assertThat(finding.size() / (double) COMMON).as("%s", finding).isLessThanOrEqualTo(MOST);
  }

  private static boolean findsAnother(Lexicon names, String word) {
    return names.search(word, Names.match(), 2).stream().anyMatch(hit -> !hit.word().equals(word));
  }

  /** The distinct words of the pool of names. */
  private static Lexicon lexicon(Path pool) throws IOException {
    var words = new TreeSet<String>();
    for (String line : Files.readAllLines(pool)) {
      String name = Folding.fold(line.substring(0, line.indexOf('\t')));
      words.addAll(List.of(name.split("[^\\p{L}']+", -1)));
    }
    words.remove("");
    int[] docs = new int[words.size()];
    Arrays.fill(docs, 1);
    return TestNames.NAMES.lexicon(words.toArray(String[]::new), docs);
  }

  private static List<String> common() throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    var mapper = new JsonMapper();
    try (var file = new GZIPInputStream(Files.newInputStream(ENGLISH));
        var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher word = LOWER_CASE_WORD.matcher(mapper.readTree(line).path("body").asText(""));
        while (word.find()) {
          counts.merge(word.group(), 1, Integer::sum);
        }
      }
    }
    Comparator<Map.Entry<String, Integer>> mostFirst = Map.Entry.comparingByValue();
    return counts.entrySet().stream()
        .sorted(mostFirst.reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(COMMON)
        .map(Map.Entry::getKey)
        .toList();
  }
}
