package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

/** Genuine feeds and archives, where they lie beside the project. */
final class RealFeedsTest {
  private static final Path REAL = Path.of("../shared/eval/feeds-warc/real");

  @Test
  void everyFileGivesArticlesOrIsListed() {
    assumeTrue(Files.isDirectory(REAL), "needs the genuine feeds beside the project");
    Folder folder = new Folder(REAL).read();
    Map<String, Integer> articles = new TreeMap<>();
    folder.articles.forEach(each -> articles.merge(file(each.origin()), 1, Integer::sum));
    var silent = new TreeMap<String, Boolean>();
    new Walk(REAL, file -> silent.put(file.name(), true), skip -> {}).run();
    articles.keySet().forEach(silent::remove);
    folder.skips.stream().map(Skip::place).map(RealFeedsTest::file).forEach(silent::remove);
    folder.notes.stream().map(Skip::place).map(RealFeedsTest::file).forEach(silent::remove);
    assertThat(silent).isEmpty();
    assertThat(articles)
        .containsKeys("trafilatura-feed.json", "trafilatura-feed1.atom", "trafilatura-feed2.rss")
        .containsKey("anserini-sample_docs_cw09_collection1_segment1.warc.gz");
    assertThat(folder.articles).allSatisfy(each -> assertThat(each.text()).isNotBlank());
    assertThat(folder.skips)
        .allSatisfy(skip -> assertThat(skip.reason()).doesNotContain("Exception"));
  }

  private static String file(String place) {
    return place.replaceFirst("[:#!\\[].*", "");
  }
}
