package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

/** Exports in the forms that services, archives and programs give them, told by their fields. */
final class ServiceFormsTest extends WithOneArticle {

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
  void telegramGivesPostsInPieces() throws IOException {
    folder
        .with(
            "result.json",
            """
            {"name": "Hit Watch", "type": "public_channel", "id": 9, "messages": [
             {"id": 1, "type": "service", "date": "2021-01-01T10:00:00", "action": "create",
              "actor_id": "channel9", "text": "", "text_entities": []},
             {"id": 2, "type": "message", "date": "2024-04-22T20:00:00", "from": "Hit Watch",
              "from_id": "channel9", "photo": "a.jpg", "text": ""},
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
    assertThat(folder.skips).isEmpty();
    assertThat(folder.notes)
        .containsExactly(
            new Skip("result.json[0]", "passed over: it has no text"),
            new Skip("result.json[1]", "passed over: it has no text"));
  }

  @Test
  void postsOfXNameTheirAuthorsElsewhere() throws IOException {
    check(
        "pages.jsonl",
        """
        {"data": [{"id": "17", "author_id": "9", "created_at": "2024-04-22T17:03:00.000Z", "text": "The ferry stopped.", "edit_history_tweet_ids": ["17"]}], "includes": {"users": [{"id": "8", "name": "Nobody"}, {"id": "9", "name": "Hit Watch", "username": "hitwatch"}]}, "meta": {"result_count": 1}}
        """,
        null,
        "2024-04-22T17:03:00.000Z",
        null,
        "Hit Watch",
        "The ferry stopped.");
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
}
