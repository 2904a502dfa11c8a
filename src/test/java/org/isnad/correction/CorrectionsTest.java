package org.isnad.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.article.Because;
import org.isnad.article.Correction.Change;
import org.isnad.entry.GazetteerException;
import org.isnad.extract.RealGazetteer;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Edit;
import org.isnad.raw.Given.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorrectionsTest {
  private static final String ID = "3f0a96c1d2e4b587";

  @TempDir Path folder;

  @Test
  void aFolderThatIsNotThereHasNone() {
    assertThat(Corrections.load(folder.resolve("none"), RealGazetteer.GAZETTEER).places())
        .isEmpty();
  }

  @Test
  void theFolderOfTheProjectIsRight() {
    assertThat(
            Corrections.load(Path.of("index-config/corrections"), RealGazetteer.GAZETTEER).places())
        .isEmpty();
  }

  @Test
  void saysWhatCountsAndWhy() throws IOException {
    Corrections corrections = load(ID + " outlet Dijla_Post N. 2024-05-02 masthead");
    var because = new Because("N.", "2024-05-02", "masthead", "corrections/a.tsv:2");
    assertThat(corrections.of(ID).outlet())
        .isEqualTo(
            new Said(
                "Dijla Post",
                "correction",
                "the correction of N., 2024-05-02 (masthead)",
                because,
                null));
    assertThat(corrections.of("0000000000000000")).isEqualTo(Given.NONE);
    assertThat(corrections.places()).isEqualTo(Map.of(ID, List.of("corrections/a.tsv:2")));
  }

  @Test
  void addsTakesAwayAndForgets() throws IOException {
    Corrections corrections =
        load(
            ID + " location +mosul N. 2024-05-02 map",
            ID + " actor -hamas N. 2024-05-02 namesake",
            ID + " date unknown N. 2024-05-02 caption",
            ID + " source +reuters N. 2024-05-02 credit",
            ID + " source -telegram N. 2024-05-02 advertisement");
    assertThat(corrections.of(ID).edits())
        .containsExactly(
            new Edit("location", Change.ADD, "iraq/nineveh/mosul", because("map", 2)),
            new Edit("actor", Change.REMOVE, "hamas", because("namesake", 3)),
            new Edit("date", Change.SET, "", because("caption", 4)),
            new Edit("source", Change.ADD, "reuters", because("credit", 5)),
            new Edit("source", Change.REMOVE, "telegram", because("advertisement", 6)));
  }

  @Test
  void namesEveryFaultWithItsPlace() {
    assertThatThrownBy(
            () ->
                load(
                    "3f0a outlet X N. 2024-05-02 why",
                    ID + " oulet X N. 2024-05-02 why",
                    ID + " date 2024-02-30 N. yesterday why",
                    ID + " actor hamas N. 2024-05-02 why",
                    ID + " person +nobody-at-all N. 2024-05-02",
                    ID + " title One N. 2024-05-02 why",
                    ID + " title Two N. 2024-05-02 why",
                    ID + " source +nobody-at-all N. 2024-05-02 why"))
        .isInstanceOf(GazetteerException.class)
        .hasMessage(
            """
            a.tsv:2:1: article: '3f0a' must be an article's id, 16 digits of 0-9 and a-f
            a.tsv:3:18: field: 'oulet' must be one of title, outlet, author, date, url, actor, \
            location, person, source
            a.tsv:4:23: value: '2024-02-30' must be like 2024, 2024-04, 2024-04-21 or unknown
            a.tsv:4:37: when: 'yesterday' must be a day such as 2024-05-02
            a.tsv:5:24: value: 'hamas' must be an id of a gazetteer with + or - before it
            a.tsv:6:25: value: the gazetteers have no person 'nobody-at-all'
            a.tsv:6:54: why: must not be empty
            a.tsv:8:18: field: 'title' of this article is set right twice, first in a.tsv:7
            a.tsv:9:25: value: the gazetteers have no source 'nobody-at-all'""");
  }

  private static Because because(String why, int line) {
    return new Because("N.", "2024-05-02", why, "corrections/a.tsv:" + line);
  }

  /** Rows with a space for each tab, and {@code _} for each space. */
  private Corrections load(String... rows) throws IOException {
    String text = "article\tfield\tvalue\twho\twhen\twhy\n" + String.join("\n", rows);
    String table = text.replace(' ', '\t').replace('_', ' ');
    Files.writeString(folder.resolve("a.tsv"), table);
    return Corrections.load(folder, RealGazetteer.GAZETTEER);
  }
}
