package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExportFormatTest {

  private static final ArticleRow FULL =
      new ArticleRow(
          "a1",
          "wire.jsonl#3",
          "Base hit, \"again\"",
          "Gulf Wire Service",
          "Nour Kassabian",
          null,
          "2024-04",
          "month",
          LocalDate.of(2024, 4, 1),
          LocalDate.of(2024, 4, 30),
          List.of("AFP", "SOHR"),
          List.of("kataib-hezbollah"),
          List.of("iraq/anbar", "iraq"),
          List.of(),
          "https://gulfwire.example/3",
          "/doc/a1");

  private static final ArticleRow BARE = bare("=SUM(A1:A9)");

  private static ArticleRow bare(String title) {
    return new ArticleRow(
        "b2", "b.txt", title, null, null, null, null, "none", null, null, List.of(), List.of(),
        List.of(), List.of(), null, "/doc/b2");
  }

  @Test
  void csvHasAHeadAndJoinsLists() throws IOException {
    assertThat(written(ExportFormat.CSV, FULL).lines())
        .containsExactly(
            "id,origin,title,outlet,author,syndicated_from,date,date_precision,date_from,date_to,"
                + "sources,actors,locations,persons,url,link",
            "a1,\"wire.jsonl#3\",\"Base hit, \"\"again\"\"\",\"Gulf Wire Service\",\"Nour Kassabian\",,"
                + "2024-04,month,2024-04-01,2024-04-30,AFP|SOHR,kataib-hezbollah,"
                + "iraq/anbar|iraq,,\"https://gulfwire.example/3\",/doc/a1");
  }

  @Test
  void csvIsRunByNoSpreadsheet() throws IOException {
    for (String title : List.of("=1", "+1", "-1", "@x", "\t1")) {
      assertThat(written(ExportFormat.CSV, bare(title))).contains("'" + title);
    }
  }

  @Test
  void csvWithoutArticlesIsItsHead() throws IOException {
    assertThat(written(ExportFormat.CSV)).startsWith("id,origin,").hasLineCount(1);
  }

  @Test
  void jsonLinesHaveAnObjectALineAndNullForWhatIsNotKnown() throws IOException {
    List<String> lines = written(ExportFormat.JSONL, FULL, BARE).lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("\"date_from\":\"2024-04-01\"", "[\"AFP\",\"SOHR\"]");
    assertThat(lines.get(1)).contains("\"title\":\"=SUM(A1:A9)\"", "\"outlet\":null");
  }

  @Test
  void risLeavesOutWhatIsNotKnown() throws IOException {
    assertThat(written(ExportFormat.RIS, BARE).lines())
        .containsExactly(
            "TY  - NEWS", "ID  - b2", "TI  - =SUM(A1:A9)", "N1  - Origin: b.txt", "ER  - ");
    assertThat(written(ExportFormat.RIS, FULL)).contains("PY  - 2024\r\nDA  - 2024/04//\r\n");
  }

  private static String written(ExportFormat format, ArticleRow... rows) throws IOException {
    var out = new ByteArrayOutputStream();
    try (Rows writer = format.begin(out)) {
      for (ArticleRow row : rows) {
        writer.write(row);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
