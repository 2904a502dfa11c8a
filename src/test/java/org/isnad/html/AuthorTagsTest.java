package org.isnad.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.HEADING;
import static org.isnad.html.StoryPage.PROSE;
import static org.isnad.html.StoryPage.read;
import static org.isnad.html.StoryPage.sureAuthor;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who wrote an article, as the head of its page says it in tags. */
final class AuthorTagsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Nadia Hakim in Hit and Sami Darwish in Tel Aviv; Nadia Hakim and Sami Darwish",
        "Nadia Hakim and Sami Darwish, DPA; Nadia Hakim and Sami Darwish",
        "Nadia Hakim (Hit); Nadia Hakim",
        "Nadia (Umm Sami) Hakim; Nadia (Umm Sami) Hakim",
        "Nadia Hakim, Diplomatic Editor; Nadia Hakim",
        "Hakim, Nadia; Hakim, Nadia",
        "By NADIA HAKIM Dijla staff writer; NADIA HAKIM",
        "By NADIA HAKIM and SAMI DARWISH Rawa; NADIA HAKIM and SAMI DARWISH",
        "Dijla Post Staff;",
        "DIJLA POST STAFF;",
        "Nadia Hakim.; Nadia Hakim",
        "Sami Darwish Jr.; Sami Darwish Jr.",
        "Admin Dijla;",
      })
  void theHeadIsReadInTheSameWay(String content, @Nullable String name) throws IOException {
    assertThat(sureAuthor("<meta name=author content='%s'>".formatted(content), ""))
        .isEqualTo(name);
  }

  @Test
  void librariesWriteTheSurnameFirst() throws IOException {
    assertThat(sureAuthor("<meta name=DC.creator content='Hakim, Nadia R.'>", ""))
        .isEqualTo("Nadia R. Hakim");
    assertThat(sureAuthor("<meta name=citation_author content='Berg, Nadia van'>", ""))
        .isEqualTo("Nadia van Berg");
  }

  @Test
  void oneTagMayHoldARecord() throws IOException {
    String record = "{\"pub_date\": \"2014-05-04T09:00:27Z\", \"author\": \"Nadia Hakim\"}";
    String head = "<meta name=parsely-page content='%s'>".formatted(record);
    assertThat(sureAuthor(head, "")).isEqualTo("Nadia Hakim");
    assertThat(StoryPage.date(read(head, HEADING + PROSE))).isEqualTo("2014-05-04T09:00:27Z");
    assertThat(sureAuthor("<meta name=parsely-page content='{\"author\": '>", "")).isNull();
  }

  @Test
  void whoMadeTheSiteDidNotWriteItAndAnUnfilledTemplateSaysNothing() throws IOException {
    String site =
        "<script type=application/ld+json>{\"@type\": \"WebSite\", \"author\":"
            + " {\"@type\": \"Person\", \"name\": \"Ola Said\"}}</script>";
    assertThat(sureAuthor(site, "")).isNull();
    assertThat(sureAuthor("<meta name=author content='{{author}}'>", "")).isNull();
    assertThat(
            sureAuthor("<meta name=author content='${post.author}'>", "<p class=author>undefined"))
        .isNull();
  }
}
