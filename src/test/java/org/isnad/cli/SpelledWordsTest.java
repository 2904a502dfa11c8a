package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one typed word is taken for, asked over HTTP, and what is said of its spellings. */
final class SpelledWordsTest extends SpelledTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // a name in whatever case
        "asad | base family palace",
        "Asad | base family palace",
        "ASAD | base family palace",
        "al-asad | base family palace",
        // a verb in lower case, a man with a capital
        "said | brigades capitals kataeb party saeed said-ali",
        "Said | capitals said-ali saeed",
        "saeed | capitals said-ali saeed",
        // a pronoun, a verb and their namesakes in capitals
        "us | capitals kataib palace",
        "US | troops",
        "U.S. | troops",
        "is | capitals family said-ali deirezzor caption",
        "IS | troops",
        // where all is in capitals, they say nothing: every word may be a name or none
        "red sea | capitals",
        "houthi AND title:ship | capitals",
        "title:us | capitals",
        "title:\"at us\" | capitals",
        // a people, its plural and what is theirs
        "Houthis | capitals huthi",
        "houthi | capitals huthi",
        "Houthi's | capitals huthi",
        "huthis | capitals huthi",
        "Asads | base family marked palace",
        "Asad's | base family palace",
        "Barzani | hewler",
        // only as typed
        "=asad | base marked",
        "=kataeb | kataeb party",
        "=houthis | capitals"
      })
  void finds(String query, String articles) throws IOException {
    assertFinds(query, articles);
  }

  @Test
  void readsWhateverIsPasted() throws IOException {
    assertThat(corpus.found("ka\u200Bta\u200Fib")).contains("kataeb", "kataib");
    assertThat(corpus.found("ka\u0301taib\u0302")).contains("kataeb", "kataib");
    assertThat(corpus.found("\uFEFFKat\u0101\u02BFib")).contains("kataeb", "kataib");
    assertThat(corpus.found("kataib 😀")).contains("kataeb", "kataib");
    for (String odd : List.of("q", "'", "😀", "ʿ", "\u200B", "\u0301", "Жук", "كa", "\uD800")) {
      assertThat(corpus.search(odd).at("/total/value").isInt()).as(odd).isTrue();
    }
    assertThat(corpus.found("k".repeat(500))).isEmpty();
    assertThat(corpus.found("kataib".repeat(84))).isEmpty();
  }

  @Test
  void keepsToTheSpellingTypedIfAsked() throws IOException {
    assertThat(corpus.found("kataeb", "names=exact")).containsExactlyInAnyOrder("kataeb", "party");
    assertThat(corpus.found("kataeb hezbollah", "names=exact"))
        .containsExactlyInAnyOrder("kataeb", "party");
    assertThat(corpus.found("katayib", "names=exact")).isEmpty();
  }

  @Test
  void leavesOutASpellingAndSaysWhatItWouldFind() throws IOException {
    assertThat(corpus.found("kataeb", "variant.not=kata'ib"))
        .containsExactlyInAnyOrder("kataeb", "party", "caption");
    List<String> lens = lens(corpus.search("kataeb", "variant.not=kata'ib", "variant.not=ketaib"));
    assertThat(lens)
        .containsExactlyInAnyOrder(
            "Kataeb 2 2 t0 b2 c0 on", "Kata'ib 1 4 t1 b2 c1 off", "Ketaib 1 1 t0 b0 c1 off");
  }

  @Test
  void countsEachSpellingByWhereItStands() throws IOException {
    assertThat(lens(corpus.search("katayib")))
        .containsExactlyInAnyOrder(
            "Kataeb 2 2 t0 b2 c0 on", "Kata'ib 1 4 t1 b2 c1 on", "Ketaib 1 1 t0 b0 c1 on");
    assertThat(lens(corpus.search("katayib", "outlet=cedar-dispatch")))
        .contains("Kataeb 1 1 t0 b1 c0 on");
  }

  @Test
  void namesTheOutletsOfEachSpellingIfAsked() throws IOException {
    var outlets = new ArrayList<String>();
    for (JsonNode variant : corpus.search("katayib", "lens.by=outlet").at("/query/variants")) {
      variant
          .at("/outlets")
          .forEach(
              outlet ->
                  outlets.add(
                      variant.at("/surface").asText()
                          + " "
                          + outlet.at("/id").asText()
                          + " "
                          + outlet.at("/docs").asInt()));
    }
    assertThat(outlets).contains("Kata'ib tigris-courier 1", "Kataeb cedar-dispatch 1");
  }

  @Test
  void marksAllWordsOfASpelledName() throws IOException {
    assertThat(corpus.marked("\"kataeb hezbollah\"", "kataib"))
        .containsExactly(
            "Kata'ib Hizballah", "Kata'ib Hizballah", "Kata'ib Hizballah", "Kata'ib Hizballah");
    assertThat(corpus.marked("\"kataeb hezbollah\"", "brigades"))
        .containsExactly("Hezbollah Brigades");
    assertThat(corpus.marked("abdulrahman", "zor")).containsExactly("Abdel Rahman");
    assertThat(corpus.marked("nasrallah", "zor")).containsExactly("Nasr Allah");
    assertThat(corpus.marked("deirezzor", "zor")).containsExactly("Deir ez-Zor");
    assertThat(corpus.marked("\"deir ez-zor\"", "deirezzor")).containsExactly("Deirezzor");
    assertThat(corpus.marked("barzani", "hewler")).containsExactly("Barzani");
  }

  @Test
  void saysOnThePageWhyEachSpellingCounts() throws IOException {
    String page = corpus.page("/search?q=ketaeb");
    String panel = page.substring(page.indexOf("How this was read"));
    assertThat(panel).contains("a name, in every spelling", "Kataeb", "`ke`~`ka` 0.");
    assertThat(corpus.get("/api/v1/analyze?text=ketaeb").at("/query/names/0/spellings"))
        .anySatisfy(
            found -> {
              assertThat(found.at("/term").asText()).isEqualTo("kataeb");
              assertThat(found.at("/words").asText()).contains("`ke`~`ka` 0.");
              assertThat(panel).contains(found.at("/words").asText());
            });
  }

  private static List<String> lens(JsonNode answer) {
    var lens = new ArrayList<String>();
    for (JsonNode variant : answer.at("/query/variants")) {
      lens.add(
          "%s %d %d t%d b%d c%d %s"
              .formatted(
                  variant.at("/surface").asText(),
                  variant.at("/docs").asInt(),
                  variant.at("/mentions").asInt(),
                  variant.at("/roles/title").asInt(),
                  variant.at("/roles/body").asInt(),
                  variant.at("/roles/caption").asInt(),
                  variant.at("/on").asBoolean() ? "on" : "off"));
    }
    return lens;
  }
}
