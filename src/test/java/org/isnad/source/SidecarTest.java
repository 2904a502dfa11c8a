package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.isnad.article.Because;
import org.isnad.article.Correction.Change;
import org.isnad.article.Part;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Edit;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SidecarTest extends WithFolder {
  @BeforeEach
  void writeAnArticle() throws IOException {
    folder.with("a.txt", "A convoy left Mosul.");
  }

  @Test
  void saysWhatTheTextDoesNotAndWhy() throws IOException {
    folder.with(
        "a.meta.json", "{\"outlet\": \"Dijla Post\", \"who\": \"N.\", \"why\": \"masthead\"}");
    var because = new Because("N.", "", "masthead", "the sidecar a.meta.json");
    assertThat(folder.read().only().given().outlet())
        .isEqualTo(
            new Said(
                "Dijla Post", "sidecar", "the sidecar a.meta.json (N.; masthead)", because, null));
  }

  @Test
  void theFullNameGoesBeforeTheStem() throws IOException {
    folder
        .with("a.meta.json", "{\"outlet\": \"One\"}")
        .with("a.txt.meta.json", "{\"outlet\": \"Two\"}");
    assertThat(folder.read().only().given().outlet()).extracting(Said::value).isEqualTo("Two");
  }

  @Test
  void aTitleGoesBeforeTheText() throws IOException {
    RawArticle article = folder.with("a.meta.json", "{\"title\": \"On the road\"}").read().only();
    assertThat(article.text()).isEqualTo("On the road\n\nA convoy left Mosul.");
    assertThat(article.textStart()).isEqualTo(13);
    assertThat(article.marked()).containsExactly(new Part(Role.TITLE, new Span(0, 11)));
  }

  @Test
  void beatsARecordsOwnFields() throws IOException {
    folder.with(
        "feed.jsonl", "{\"body\": \"Shells fell.\", \"outlet\": \"X\", \"date\": \"2024\"}");
    folder.with("feed.meta.json", "{\"outlet\": \"Dijla Post\"}").read();
    Given given = folder.articles.getLast().given();
    assertThat(given.outlet()).extracting(Said::value).isEqualTo("Dijla Post");
    assertThat(given.date()).extracting(Said::from).isEqualTo("metadata");
    assertThat(given.told().outlet()).isEqualTo(new Said("X", "metadata", "the field outlet"));
  }

  @Test
  void addsAndTakesAwayWhatAnArticleIsAbout() throws IOException {
    folder.with("a.meta.json", "{\"location\": [\"+kirkuk\", \"-mosul\"], \"who\": \"N.\"}");
    var because = new Because("N.", "", "", "the sidecar a.meta.json");
    assertThat(folder.read().only().given().edits())
        .containsExactly(
            new Edit("location", Change.ADD, "kirkuk", because),
            new Edit("location", Change.REMOVE, "mosul", because));
  }

  @Test
  void anIdThatNobodyKnowsIsNotedOnceForAllArticlesOfAFile() throws IOException {
    folder.with("feed.jsonl", "{\"body\": \"Shells fell.\"}\n{\"body\": \"They fell again.\"}");
    folder.with("feed.meta.json", "{\"actor\": [\"+hamas\", \"-nobody\"]}");
    var source =
        new ArticleSource(Sources.config(), (field, id) -> (field + id).equals("actorhamas"));
    source.walk(List.of(temp), file -> source.read(file, folder), folder::skip);
    assertThat(folder.skips).isEmpty();
    assertThat(folder.notes)
        .containsExactly(
            new Skip(
                "feed.meta.json",
                "the sidecar feed.meta.json: the gazetteers have no actor 'nobody', so nothing was"
                    + " changed"));
  }

  @Test
  void anEditWithoutASignIsListed() throws IOException {
    folder.with("a.meta.json", "{\"actor\": [\"hamas\"]}").read();
    assertThat(folder.onlySkip().reason())
        .isEqualTo("actor: should be a list of ids with + or - before each, but is [\"hamas\"]");
  }

  @Test
  void oneThatIsTooLargeIsListedAndTheArticleStillRead() throws IOException {
    folder.with("a.meta.json", "{\"why\": \"" + "x".repeat(1 << 20) + "\"}").read();
    assertThat(folder.articles).hasSize(1);
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("a.meta.json", "too large: more than 1,048,576 bytes in a sidecar"));
  }

  @Test
  void anUnknownKeyIsListedAndTheArticleStillRead() throws IOException {
    folder.with("a.meta.json", "{\"oulet\": \"Dijla Post\"}").read();
    assertThat(folder.articles).hasSize(1);
    assertThat(folder.onlySkip())
        .isEqualTo(
            new Skip(
                "a.meta.json",
                "unknown key \"oulet\"; known are title, date, outlet, author, url, actor,"
                    + " location, person, source, who, when, why"));
  }

  @Test
  void aDateThatIsNoneIsListed() throws IOException {
    folder.with("a.meta.json", "{\"date\": \"21 April\"}").read();
    assertThat(folder.onlySkip().reason())
        .isEqualTo("date: should be like 2024-04-21, but is \"21 April\"");
  }

  @Test
  void brokenJsonIsListedWithItsColumn() throws IOException {
    folder.with("a.meta.json", "{\"date\": }").read();
    assertThat(folder.onlySkip().reason())
        .startsWith("bad JSON at column 10: Unexpected character");
  }

  @Test
  void oneWithoutAnArticleIsListed() throws IOException {
    folder.with("b.meta.json", "{}").read();
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("b.meta.json", "no article of this name beside it"));
  }
}
