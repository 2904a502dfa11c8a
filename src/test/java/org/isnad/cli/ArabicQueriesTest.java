package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names typed in Arabic, Persian and Kurdish letters find articles in English, over HTTP. */
final class ArabicQueriesTest extends SpelledTest {

  private static final Path SEEDS = Path.of("..", "shared", "seeds");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Arabic
        "كتائب حزب الله | brigades caption kataeb kataib party",
        "\"كتائب حزب الله\" | brigades caption kataeb kataib",
        "كتائب | caption kataeb kataib party",
        "الأسد | base family marked palace",
        "بشار الأسد | palace",
        "الحوثيين | capitals huthi",
        "عبد الرحمن | deirezzor zor",
        "عبدالرحمن | deirezzor zor",
        "نصر الله | deirezzor zor",
        "نصرالله | deirezzor zor",
        "دير الزور | deirezzor zor",
        "كتائب NOT rockets | caption party",
        "title:كتائب | kataib",
        // Persian
        "خامنه‌ای | tehran",
        "سلیمانی | hewler tehran",
        "قاسم سلیمانی | tehran",
        // Kurdish in Arabic letters
        "هەولێر | hewler troops",
        "سلێمانی | hewler tehran",
        "بارزانی | hewler",
        // nobody's name
        "زرقاوي | "
      })
  void finds(String query, String articles) throws IOException {
    assertFinds(query, articles);
  }

  @Test
  void marksTheNameInLatinLetters() throws IOException {
    assertThat(corpus.marked("كتائب حزب الله", "kataeb")).containsExactly("Kataeb Hezbollah");
    assertThat(corpus.marked("نصرالله", "zor")).containsExactly("Nasr Allah");
  }

  @Test
  void showsWhatWasTypedFromRightToLeft() throws IOException {
    String page = corpus.page("/search?q=" + TestServer.encode("الأسد rockets"));
    assertThat(page).containsPattern("<input id=\"q\"[^>]* dir=\"auto\" value=\"الأسد rockets\"");
    assertThat(page).contains("<bdi lang=\"ar\" dir=\"rtl\">الأسد</bdi>");
  }

  @Test
  void findsTheSeeds() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(SEEDS), "the seeds are not here");
    Path data = folder.resolve("seeds");
    try (TestServer server = TestServer.over(data, SEEDS)) {
      assertThat(origins(server, "كتائب حزب الله")).contains("001", "002", "003");
      assertThat(origins(server, "الأسد")).isEqualTo(origins(server, "asad"));
      assertThat(origins(server, "الأسد")).isNotEmpty();
    }
  }

  private static List<String> origins(TestServer server, String query) throws IOException {
    var origins = new ArrayList<String>();
    server
        .get("/api/v1/search?q=" + TestServer.encode(query))
        .at("/results")
        .forEach(hit -> origins.add(hit.at("/origin").asText().substring(0, 3)));
    origins.sort(null);
    return origins;
  }
}
