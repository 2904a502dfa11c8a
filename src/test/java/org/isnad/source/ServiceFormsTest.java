package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Exports in the forms that services, archives and programs give them, told by their fields. */
final class ServiceFormsTest extends WithFolder {

  @Test
  void newsPleaseGivesOneFileAnArticle() throws IOException {
    RawArticle article =
        only(
            "a.json",
            """
            {"authors": ["Samar Jaber"], "date_download": "2024-04-23 08:00:00",
             "date_modify": null, "date_publish": "2024-04-22 17:03:00",
             "description": "Ferry stops", "filename": "x.html", "image_url": null,
             "language": "en", "localpath": null, "maintext": "The ferry at Hit stopped.",
             "source_domain": "dijla.example", "text": null, "title": "Ferry stops at Hit",
             "title_page": null, "title_rss": null, "url": "https://dijla.example/ferry"}
            """);
    assertThat(article.text()).isEqualTo("Ferry stops at Hit\n\nThe ferry at Hit stopped.");
    assertGiven(
        article.given(),
        "2024-04-22 17:03:00",
        "dijla.example",
        "Samar Jaber",
        "https://dijla.example/ferry");
  }

  @Test
  void eventRegistryWrapsItsResults() throws IOException {
    RawArticle article =
        only(
            "a.json",
            """
            {"articles": {"results": [{"uri": "8071", "lang": "eng", "isDuplicate": false,
             "date": "2024-04-22", "time": "17:03:00", "dateTime": "2024-04-22T17:10:00Z",
             "dateTimePub": "2024-04-22T17:03:00Z", "dataType": "news", "sim": 0,
             "url": "https://dijla.example/ferry", "title": "Ferry stops at Hit",
             "body": "The ferry at Hit stopped.",
             "source": {"uri": "dijla.example", "dataType": "news", "title": "Dijla Post"},
             "authors": [{"uri": "samar_jaber@dijla.example", "name": "Samar Jaber",
                          "type": "author", "isAgency": false}],
             "image": null, "eventUri": null, "sentiment": null, "wgt": 1}],
             "totalResults": 1, "page": 1, "count": 100, "pages": 1}}
            """);
    assertThat(article.text()).endsWith("The ferry at Hit stopped.");
    assertGiven(
        article.given(),
        "2024-04-22T17:03:00Z",
        "Dijla Post",
        "Samar Jaber",
        "https://dijla.example/ferry");
  }

  @Test
  void gdeltListsTitlesOnly() throws IOException {
    RawArticle article =
        only(
            "a.json",
            """
            {"articles": [{"url": "https://dijla.example/ferry", "url_mobile": "",
             "title": "Ferry stops at Hit", "seendate": "20240422T170300Z", "socialimage": "",
             "domain": "dijla.example", "language": "English", "sourcecountry": "Iraq"}]}
            """);
    assertThat(article.text()).startsWith("Ferry stops at Hit");
    assertGiven(
        article.given(),
        "2024-04-22T17:03:00Z",
        "dijla.example",
        null,
        "https://dijla.example/ferry");
  }

  @Test
  void mediaCloudGivesATable() throws IOException {
    RawArticle article =
        only(
            "a.csv",
            """
            id,indexed_date,language,media_name,media_url,publish_date,title,url
            9f2,2024-04-23 01:02:03,en,dijla.example,dijla.example,2024-04-22,"Ferry stops, at Hit",https://dijla.example/ferry
            """);
    assertThat(article.text()).startsWith("Ferry stops, at Hit");
    assertGiven(
        article.given(), "2024-04-22", "dijla.example", null, "https://dijla.example/ferry");
  }

  /** A file, and the title, day, outlet, author and text that are read from it. */
  private void check(String name, String text, @Nullable String... expected) throws IOException {
    RawArticle article = only(name, text);
    Given given = article.given();
    assertThat(
            Stream.of(given.title(), given.date(), given.outlet(), given.author())
                .map(ServiceFormsTest::value))
        .containsExactly(expected[0], expected[1], expected[2], expected[3]);
    assertThat(article.text()).endsWith(String.valueOf(expected[4]));
  }

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
  void newsApiGivesADescriptionWhereThereIsNoContent() throws IOException {
    check(
        "a.json",
        """
        {"status": "ok", "totalResults": 1, "articles": [{"source": {"id": null,
         "name": "Dijla Post"}, "author": "Samar Jaber", "title": "Ferry stops - Dijla Post",
         "description": "It stopped.", "url": "https://dijla.example/ferry",
         "urlToImage": null, "publishedAt": "2024-04-22T17:03:00Z", "content": null}]}
        """,
        "Ferry stops",
        "2024-04-22T17:03:00Z",
        "Dijla Post",
        "Samar Jaber",
        "It stopped.");
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
  void telegramGivesPostsInPieces() throws IOException {
    folder
        .with(
            "result.json",
            """
            {"name": "Hit Watch", "type": "public_channel", "id": 9, "messages": [
             {"id": 1, "type": "service", "date": "2021-01-01T10:00:00", "action": "create",
              "text": "", "text_entities": []},
             {"id": 12, "type": "message", "date": "2024-04-22T20:03:00", "from": "Hit Watch",
              "from_id": "channel9", "text": [{"type": "bold", "text": "Urgent"},
               ": the ferry at ", {"type": "hashtag", "text": "#Hit"}, " stopped."]}]}
            """)
        .read();
    assertThat(folder.articles).hasSize(1);
    RawArticle post = folder.articles.getFirst();
    assertThat(post.text()).isEqualTo("Urgent: the ferry at #Hit stopped.");
    assertThat(value(post.given().outlet())).isEqualTo("Hit Watch");
    assertThat(value(post.given().date())).isEqualTo("2024-04-22T20:03:00");
    assertThat(folder.skips)
        .containsExactly(new Skip("result.json[0]", "the body is empty: nothing stands in text"));
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
  void aBlogGivesMarkup() throws IOException {
    check(
        "a.json",
        """
        [{"id": 5, "date": "2024-04-22T17:03:00", "link": "https://dijla.example/ferry",
          "title": {"rendered": "The ferry &#8220;stops&#8221;"},
          "content": {"rendered": "<p>It stopped.</p>", "protected": false}, "author": 3}]
        """,
        "The ferry “stops”",
        "2024-04-22T17:03:00",
        null,
        null,
        "It stopped.");
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
  void eventsOfConflictDataAreTheirNotes() throws IOException {
    check(
        "a.csv",
        """
        event_id_cnty,event_date,event_type,location,source,notes,fatalities
        IRQ9,22 April 2024,Battles,Hit,Dijla Post; Furat,"On 22 April, they fought.",0
        """,
        null,
        "22 April 2024",
        null,
        null,
        "they fought.");
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

  private RawArticle only(String name, String text) throws IOException {
    folder.with(name, text).read();
    assertThat(folder.skips).isEmpty();
    assertThat(folder.articles).hasSize(1);
    return folder.articles.getFirst();
  }

  private static void assertGiven(
      Given given, String date, String outlet, @Nullable String author, String url) {
    assertThat(value(given.date())).isEqualTo(date);
    assertThat(value(given.outlet())).isEqualTo(outlet);
    assertThat(value(given.author())).isEqualTo(author);
    assertThat(value(given.url())).isEqualTo(url);
  }

  private static @Nullable String value(@Nullable Said said) {
    return Stream.ofNullable(said).map(Said::value).findFirst().orElse(null);
  }
}
