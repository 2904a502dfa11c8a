package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records and tables whose fields tell what they are, whoever made them. */
final class FieldMapsTest extends WithOneArticle {

  @Test
  void namesOfFieldsAreTheSameHoweverTheyAreWritten() throws IOException {
    check(
        "a.csv",
        "Publish-Date,TITLE,Article Text,Byline\n2024-04-22,Ferry stops,It stopped.,S. Jaber\n",
        "Ferry stops",
        "2024-04-22",
        null,
        "S. Jaber",
        "It stopped.");
  }

  @Test
  void aFieldThatStandsAsAskedForGoesBeforeOneWrittenOtherwise() throws IOException {
    check(
        "a.json",
        """
        {"Title": "Other", "title": "Ferry stops", "text": "It stopped."}
        """,
        "Ferry stops",
        null,
        null,
        null,
        "It stopped.");
  }

  @Test
  void markupIsReadAsMarkupWhereverAMapLooksForPlainText() throws IOException {
    check(
        "a.csv",
        "title,content\nFerry <em>stops</em>,\"<p>It <b>stopped</b>.</p><p>Nobody crossed.</p>\"\n",
        "Ferry stops",
        null,
        null,
        null,
        "\n\nIt stopped.\n\nNobody crossed.");
  }

  @Test
  void signsOfComparisonAreNoMarkup() throws IOException {
    check(
        "a.json",
        "{\"title\": \"Ferry\", \"text\": \"With <10 men, a <p> and b > 3.\\nIt stopped.\"}",
        "Ferry",
        null,
        null,
        null,
        "With <10 men, a <p> and b > 3.\nIt stopped.");
  }

  @Test
  void excelSaysWhatStandsBetweenCellsAndLeavesMarksOfNothing() throws IOException {
    check(
        "a.csv",
        "\uFEFFsep=;\r\nTitle;Date;Author;Text\r\nFerry stops;NULL;\\N;It stopped.\r\n",
        "Ferry stops",
        null,
        null,
        null,
        "It stopped.");
    assertThat(folder.origins()).containsExactly("a.csv#3");
  }

  @Test
  void aTableIsToldWithoutItsNameAndAMenuAboveATextIsNone() throws IOException {
    folder
        .with("a.txt", "Title\tDate\tText\nFerry stops\t2024-04-22\tIt stopped.\n")
        .with("b.txt", "Article | Video\n\nThe ferry at Hit stopped.\n")
        .read();
    assertThat(folder.origins()).containsExactly("a.txt#2", "b.txt");
  }

  @Test
  void aDescriptionIsReadOnlyWhereThereIsNoText() throws IOException {
    check(
        "a.json",
        """
        {"data": [{"title": "Ferry stops", "description": "A ferry.", "body": "It stopped.",
         "url": "https://dijla.example/ferry", "published_at": "2024-04-22", "source": "Dijla"}]}
        """,
        "Ferry stops",
        "2024-04-22",
        "Dijla",
        null,
        "It stopped.");
  }

  @Test
  void listsAreOpenedToADepth() throws IOException {
    String inner = "{\"id\": 1, \"text\": \"It stopped.\"}";
    folder
        .with("a.json", "{\"data\": [{\"messages\": [" + inner + "]}]}")
        .with("b.json", "{\"data\": [".repeat(3) + inner + "]}".repeat(3))
        .read();
    assertThat(folder.origins()).containsExactly("a.json#1[0][0]");
    assertThat(folder.onlySkip())
        .isEqualTo(
            new Skip("b.json#1[0][0]", "no field map of sources.json fits its fields: data"));
  }

  @Test
  void anOutletGivenByItsAddressIsItsSite() throws IOException {
    check(
        "a.json",
        """
        {"text": "It stopped.", "source": "https://www.dijla.example/", "date": {"$date": "2024-04-22"}}
        """,
        null,
        "2024-04-22",
        "dijla.example",
        null,
        "It stopped.");
  }

  @Test
  void theFirstFieldWithATextIsTheBody() throws IOException {
    check(
        "a.json",
        """
        {"title": "Ferry stops", "body": {"sections": []}, "plaintext": "It stopped."}
        """,
        "Ferry stops",
        null,
        null,
        null,
        "It stopped.");
  }

  @ParameterizedTest
  @CsvSource({
    "1713700800, 2024-04-21T12:00:00Z",
    "1713700800000, 2024-04-21T12:00:00Z",
    "1713700800.25, 2024-04-21T12:00:00Z",
    "1713700800123.5, 2024-04-21T12:00:00Z",
    "'\"1713700800\"', 2024-04-21T12:00:00Z",
    "'\"2024-04-21T12:00:00Z\"', 2024-04-21T12:00:00Z"
  })
  void aTimestampIsADayInSecondsOrInThousandths(String written, String day) throws IOException {
    check(
        "a.json",
        "{\"text\": \"It stopped.\", \"timestamp\": %s}".formatted(written),
        null,
        day,
        null,
        null,
        "It stopped.");
  }
}
