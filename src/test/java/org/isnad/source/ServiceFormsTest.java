package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Exports in the forms that four services give them, told by their fields. */
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
