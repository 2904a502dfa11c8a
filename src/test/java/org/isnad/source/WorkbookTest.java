package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

/** Workbooks of Excel. */
final class WorkbookTest extends WithFolder {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private static String text(String words) {
    return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
  }

  private static String row(int number, String... cells) {
    return "<row r=\"%d\">%s</row>".formatted(number, String.join("", cells));
  }

  private static String sheet(String... rows) {
    return XML
        + "<worksheet"
        + MAIN
        + "><sheetData>"
        + String.join("", rows)
        + "</sheetData></worksheet>";
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** A workbook with these sheets, called Sheet1 and so on; the second form of numbers is a day. */
  private byte[] workbook(String... sheets) throws IOException {
    var list = new StringBuilder();
    var links = new StringBuilder();
    for (int i = 1; i <= sheets.length; i++) {
      list.append("<sheet name=\"Sheet%d\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(i, i, i));
      links.append(
          "<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
              .formatted(i, OFFICE, i));
      parts.put("xl/worksheets/sheet%d.xml".formatted(i), sheets[i - 1]);
    }
    String relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    parts.put(
        "_rels/.rels",
        XML
            + relations
            + "<Relationship Id=\"a\" Type=\""
            + OFFICE
            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        XML
            + relations
            + links
            + "<Relationship Id=\"s\" Type=\""
            + OFFICE
            + "/styles\" Target=\"styles.xml\"/></Relationships>");
    parts.put(
        "xl/workbook.xml",
        XML
            + "<workbook"
            + MAIN
            + " xmlns:r=\""
            + OFFICE
            + "\"><sheets>"
            + list
            + "</sheets></workbook>");
    parts.put(
        "xl/styles.xml",
        XML
            + "<styleSheet"
            + MAIN
            + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    parts.put(
        "[Content_Types].xml",
        XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
            + "</Types>");
    return zip(parts);
  }

  @Test
  void everyRowBelowTheNamesOfTheColumnsIsAnArticle() throws IOException {
    byte[] excel =
        workbook(
            sheet(
                row(1, text("Export of March")),
                row(2),
                row(3, text("Title"), text("Text"), text("Date"), text("Outlet")),
                row(
                    4,
                    text("Ferry sails"),
                    text("It sails.&#10;Lorries pass."),
                    "<c s=\"1\"><v>45365</v></c>",
                    text("Dijla Post")),
                row(6, text("Bridge"), text("It reopened."))));
    folder.with("a.xlsx", excel).read();
    assertThat(folder.origins()).containsExactly("a.xlsx!Sheet1#4", "a.xlsx!Sheet1#6");
    RawArticle first = folder.articles.getFirst();
    assertThat(first.text()).isEqualTo("Ferry sails\n\nIt sails.\nLorries pass.");
    assertThat(Objects.requireNonNull(first.given().date()).value()).isEqualTo("2024-03-14");
    assertThat(first.given().publisher()).isEqualTo("Dijla Post");
  }

  @Test
  void aDayBeyondAllDaysIsANumber() throws IOException {
    String day = "<c s=\"1\"><v>%s</v></c>";
    String names = row(1, text("Title"), text("Text"), text("Date"));
    byte[] excel =
        workbook(
            sheet(
                names,
                row(2, text("A"), text("B"), day.formatted("2958466")),
                row(3, text("C"), text("D"), day.formatted("-5"))));
    folder.with("a.xlsx", excel).read();
    assertThat(folder.articles)
        .extracting(article -> Objects.requireNonNull(article.given().date()).value())
        .containsExactly("2958466", "-5");
  }

  @Test
  void aBadRowCostsItselfOnlyAndOtherSheetsAreNoted() throws IOException {
    byte[] excel =
        workbook(
            sheet(
                row(1, text("Title"), text("Text")),
                row(2, text(""), "<c><v>7</v></c>"),
                row(3, "<c/>", "<c/>")),
            sheet(row(1, text("Code"), text("Meaning"))),
            sheet());
    folder.with("a.xlsx", excel).read();
    assertThat(folder.articles).extracting(RawArticle::text).containsExactly("7");
    assertThat(folder.notes)
        .containsExactly(
            new Skip(
                "a.xlsx!Sheet2", "no field map of sources.json fits the columns: Code, Meaning"),
            new Skip("a.xlsx!Sheet3", "a sheet without a row"));
  }

  @Test
  void whatIsNoneIsListedWithItsReason() throws IOException {
    byte[] excel = workbook(sheet(row(1, text("Code"), text("Meaning"))));
    folder
        .with("cut.xlsx", Arrays.copyOf(excel, excel.length / 2))
        .with("other.xlsx", zip(Map.of("mimetype", "x")))
        .with("none.xlsx", excel)
        .read();
    assertThat(folder.articles).isEmpty();
    assertThat(folder.skips)
        .extracting(Skip::place)
        .containsExactlyInAnyOrder("cut.xlsx", "other.xlsx", "none.xlsx");
    assertThat(folder.skips)
        .contains(
            new Skip("none.xlsx", "no field map of sources.json fits the columns: Code, Meaning"));
  }

  @Test
  void entitiesOfItsOwnAreNotExpanded() throws IOException {
    String entities = "<!DOCTYPE w [<!ENTITY a \"bbbbbbbbbb\"><!ENTITY b \"&a;&a;&a;\">]>";
    String sheet = sheet(row(1, text("Title"), text("Text")), row(2, text("A"), text("&b;")));
    folder.with("a.xlsx", workbook(sheet.replace(XML, XML + entities))).read();
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .noneMatch(text -> text.contains("bbb"));
  }

  @Test
  void aCellBeyondAllColumnsIsRefusedBeforeItsRowIsHeld() throws IOException {
    String beyond = row(2, text("A"), text("B"), "<c r = \"ZZZZZZ2\"><v>1</v></c>");
    String last = row(2, text("A"), text("B"), "<c r = \"XFD2\"><v>1</v></c>");
    String names = row(1, text("Title"), text("Text"));
    folder
        .with("a.xlsx", workbook(sheet(names, beyond)))
        .with("b.xlsx", workbook(sheet(names, last)))
        .read();
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("a.xlsx", "a cell stands beyond the last column there can be, XFD"));
    assertThat(folder.articles).extracting(RawArticle::text).containsExactly("A\n\nB");
  }

  @Test
  void whatUnpacksToTooMuchIsNotHeld() throws IOException {
    String words = "ab".repeat(200_000);
    byte[] excel =
        workbook(sheet(row(1, text("Title"), text("Text")), row(2, text(words), text("A"))));
    folder.with("a.xlsx", excel).read(Sources.limited(400_000, 100));
    assertThat(folder.onlySkip())
        .isEqualTo(new Skip("a.xlsx", "too large: a part of it unpacks to more than is read"));
  }
}
