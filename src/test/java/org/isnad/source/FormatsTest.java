package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.config.FieldMapConfig;
import org.isnad.disk.ClosedFolder;
import org.isnad.raw.Given.Said;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for records and files of any format, and what goes wrong with them. */
final class FormatsTest extends WithFolder {
  private static final String PROSE =
      "The ferry at Hit had been out of service since Tuesday, the drivers said. ";

  private static final String MISSING =
      "the map 'ours' looks for voltext, but the fields are titel, volltext";

  @ParameterizedTest
  @CsvSource({
    "20240421T120000Z, 2024-04-21T12:00:00Z",
    "202404211230, 2024-04-21T12:30Z",
    "1713700800, 2024-04-21T12:00:00Z",
    "1713700800000, 2024-04-21T12:00:00Z",
    "978307200000, 2001-01-01T00:00:00Z",
    "20241321T120000Z, 20241321T120000Z",
    "2024/4/21/, 2024-04-21",
    "1403/02/02, 1403/02/02"
  })
  void readsDatesAsMachinesWriteThem(String written, String read) throws IOException {
    folder.with("a.jsonl", "{\"body\": \"Rain\", \"date\": \"" + written + "\"}").read();
    assertThat(folder.articles.getLast().given().date())
        .isEqualTo(new Said(read, "metadata", "the field date"));
  }

  @Test
  void readsAListOfRecordsAndADocumentThatWrapsOne() throws IOException {
    folder
        .with("a.json", "[\n{\"body\": \"one\"},\n{\"body\": 2},\n{\"body\": \"three\"}\n]")
        .with(
            "b.json",
            "{\n\"articles\": [\n{\"title\": \"Rain\", \"seendate\":"
                + " \"20240421T120000Z\", \"domain\": \"dijla.example\"}]}")
        .read();
    assertThat(folder.origins()).containsExactly("a.json:2", "a.json:32", "b.json[0]");
    assertThat(folder.articles.getLast().text()).isEqualTo("Rain");
    assertThat(folder.articles.getLast().given().date())
        .isEqualTo(new Said("2024-04-21T12:00:00Z", "metadata", "the field seendate"));
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("a.json:19", "body: should be a string, but is a number"));
  }

  @Test
  void aFieldMapThatNamesAFieldThatIsNotThereSaysWhichFieldsAre() throws IOException {
    var map =
        new FieldMapConfig(
            "ours", null, List.of("titel"), false, Map.of("body", List.of("voltext")));
    folder
        .with("a.jsonl", "{\"titel\": \"Rain\", \"volltext\": \"It rained.\"}")
        .with("b.csv", "titel,volltext\nRain,It rained.\n")
        .read(Sources.mapped(map));
    assertThat(folder.skips)
        .containsExactly(
            new Skip("a.jsonl:0", "line 1: the body is missing: " + MISSING),
            new Skip("b.csv#2", "the body is missing: " + MISSING));
  }

  @Test
  void aBodyThatIsThereButEmptyIsCalledEmpty() throws IOException {
    folder.with("a.jsonl", "{\"maintext\": null}\n{\"body\": \" \"}").read();
    assertThat(folder.skips)
        .containsExactly(
            new Skip("a.jsonl:0", "line 1: the body is empty: nothing stands in maintext"),
            new Skip("a.jsonl:19", "line 2: the body is empty: nothing stands in body"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", "\n  ", "\uFEFF\r\n"})
  void whatNobodySeesMayStandBeforeARecordOfManyLines(String before) throws IOException {
    folder.with("a.json", before + "{\n\"title\": \"Rain\",\n\"body\": \"It rained.\"\n}").read();
    assertThat(folder.only().text()).isEqualTo("Rain\n\nIt rained.");
  }

  @Test
  void aTextWhoseNameSaysNothingIsToldByItsSentences() throws IOException {
    String prose =
        "Two drones fell near Erbil on Sunday morning, residents of the village told our reporter. "
            + "No one was hurt, the mayor said. The road to the airport stayed closed until noon,"
            + " and the police searched the fields for parts of the wings.";
    folder
        .with("103412", prose)
        .with("Drones fall near Erbil", prose)
        .with("story.001", prose)
        .with("picture.jpg", prose)
        .with("Makefile", "all: build\n\t$(CC) -o a.out $(SRC) && ./a.out --check\n".repeat(20))
        .read();
    assertThat(folder.origins()).containsExactly("103412", "Drones fall near Erbil", "story.001");
    assertThat(folder.skips).extracting(Skip::place).containsExactly("Makefile", "picture.jpg");
  }

  @Test
  void whatSystemsLeaveInFoldersIsPassedOver() throws IOException {
    folder
        .with("a.txt", "An article.")
        .with("Thumbs.db", "x")
        .with("desktop.ini", "x")
        .with("~$report.docx", "x")
        .with("lost+found/1", "x")
        .with("$RECYCLE.BIN/b.txt", "x")
        .with("@eaDir/a.txt/c.txt", "x")
        .read();
    assertThat(folder.origins()).containsExactly("a.txt");
    assertThat(folder.skips).isEmpty();
  }

  @Test
  void whatABrowserSavesBesideAPageIsPassedOver() throws IOException {
    folder
        .with("Ferry stops.html", "<html><body><p>The ferry stopped.</p></body></html>")
        .with("Ferry stops_files/ad.html", "<html><body><p>Buy blankets.</p></body></html>")
        .with("Ferry stops_files/a.css", "p {}")
        .with("Seiten.htm", "<html><body><p>The ferry goes.</p></body></html>")
        .with("Seiten-Dateien/a.js", "1")
        .with("case_files/a.txt", "No page stands beside it.")
        .read();
    assertThat(folder.origins())
        .containsExactly("Ferry stops.html", "Seiten.htm", "case_files/a.txt");
    assertThat(folder.skips).isEmpty();
    assertThat(folder.notes)
        .extracting(Skip::place)
        .containsExactly("Ferry stops_files", "Seiten-Dateien");
    var counted = new java.util.ArrayList<String>();
    new Walk(temp, file -> counted.add(file.origin()), skip -> {}).runUnsorted();
    assertThat(counted).containsExactlyInAnyOrderElementsOf(folder.origins());
  }

  @Test
  void aFolderOfMoreThanABatchIsReadInOrder() throws IOException {
    for (String name : List.of("h", "c", "a", "g", "e", "b", "d", "f")) {
      folder.with(name + ".txt", name);
    }
    var names = new java.util.ArrayList<String>();
    new Walk(temp, 3, Found.of(file -> names.add(file.name()), folder::skip)).run();
    assertThat(names)
        .containsExactly("a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "f.txt", "g.txt", "h.txt");
  }

  @Test
  void aFolderThatMayNotBeListedIsASkipAndTheRunGoesOn() throws IOException {
    folder.with("a/one.txt", "One.").with("closed/two.txt", "Two.").with("z.txt", "Three.");
    Path root = new ClosedFolder(temp.getFileSystem(), "closed").over(temp);
    var names = new java.util.ArrayList<String>();
    var counted = new java.util.ArrayList<String>();
    new Walk(root, file -> names.add(file.origin()), folder::skip).run();
    new Walk(root, file -> counted.add(file.origin()), skip -> {}).runUnsorted();
    assertThat(names).containsExactly("a/one.txt", "z.txt");
    assertThat(counted).containsExactlyInAnyOrderElementsOf(names);
    assertThat(folder.onlySkip().place()).isEqualTo("closed");
  }

  @Test
  void aPageThatDeclaresAnEncodingItIsNotInIsReadByItsBytes() throws IOException {
    String page =
        "<html><head><meta charset=%s></head><body><article><p>“"
            + PROSE.repeat(6)
            + "”</p></article></body></html>";
    folder
        .with("a.html", page.formatted("iso-8859-1"))
        .with("b.html", page.formatted("utf-8").getBytes(Charset.forName("windows-1252")))
        .read();
    assertThat(folder.skips).isEmpty();
    assertThat(folder.articles)
        .allSatisfy(article -> assertThat(article.text()).startsWith("“The ferry").endsWith("”"));
  }

  @Test
  void saysHowAFileIsPackedThatItCannotUnpack() throws IOException {
    folder
        .with("a.7z", new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4})
        .with("b.rar", new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0, 0})
        .read();
    assertThat(folder.skips)
        .extracting(Skip::reason)
        .containsExactly(
            "packed with 7-Zip, which is not read: unpack it, or pack it with gzip",
            "packed with RAR, which is not read: unpack it, or pack it with gzip");
  }
}
