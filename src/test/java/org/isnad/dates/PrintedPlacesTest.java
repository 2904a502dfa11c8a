package org.isnad.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.isnad.article.ArticleDate;
import org.isnad.extract.Raw;
import org.isnad.extract.RealGazetteer;
import org.isnad.layout.Layout;
import org.isnad.layout.LayoutFinder;
import org.isnad.raw.RawArticle;
import org.junit.jupiter.api.Test;

/** Where in an article its day can be printed, and where a day is another's. */
final class PrintedPlacesTest {
  private static final String TITLE = "The ferry was late again";
  private static final String PROSE =
      "The ferry to the island was late again, the harbour master said, and nobody knew why.";

  private static ArticleDate find(RawArticle raw) {
    Layout layout = new LayoutFinder(RealGazetteer.OUTLETS).layout(raw);
    return new DateFinder(raw, layout, null, List.of()).find();
  }

  private static String day(String... paragraphs) {
    return Objects.toString(find(Raw.text(paragraphs)).value(), "-");
  }

  @Test
  void aPlaceOrADeskMayStandBesideIt() {
    for (String line :
        new String[] {
          "Tyre, 3 May 2024",
          "Deir ez-Zor, Friday, 3 May 2024",
          "Geneva/Damascus, May 3, 2024",
          "Analysis | 3 May 2024",
          "Vol. 12, No. 3 | May 3, 2024",
          "Friday, May 3, 2024 | Ramallah",
          "For immediate release: 3 May 2024",
          "Posted May 3, 2024 by Desk",
          "By Rana Saab Fri 3 May 2024",
          "By RANA SAAB Published: 10:20 GMT, 3 May 2024",
          "Submitted by rsaab on Fri, 05/03/2024 - 10:20",
          "جمعه ۱۴ اردیبهشت ۱۴۰۳"
        }) {
      assertThat(day(TITLE, line, PROSE)).as(line).isEqualTo("2024-05-03");
    }
  }

  @Test
  void aNamedLineInTheMiddleOrBeforeSomethingLaterIsAHeading() {
    assertThat(day(TITLE, PROSE, PROSE + " So.", "Tyre, 3 May 2024", PROSE + " Ah.", PROSE + " Oh"))
        .isEqualTo("-");
    assertThat(day(TITLE, "Tyre, 3 May 2024", PROSE, "It sank on June 4, 2024, with all hands."))
        .isEqualTo("-");
  }

  @Test
  void theFirstSentenceMayStartWithIt() {
    for (String start :
        new String[] {
          "3 May 2024 - ",
          "[3 May 2024] ",
          "(May 3, 2024) – ",
          "Friday, 3 May 2024: ",
          "TYRE -- May 3, 2024 -- ",
          "Tyre – 3 May 2024: ",
          "(Tyre, May 3, 2024) – "
        }) {
      assertThat(day(TITLE, start + PROSE)).as(start).isEqualTo("2024-05-03");
    }
  }

  @Test
  void aChronicleIsOfNoneOfItsDays() {
    assertThat(day(TITLE, "3 May 2024: " + PROSE, "9 May 2024: " + PROSE)).isEqualTo("-");
  }

  @Test
  void theLastLinesMaySayIt() {
    for (String line :
        new String[] {
          "This article was first published on 3 May 2024.",
          "A version of this article appeared in print on May 3, 2024.",
          "Published in The Tigris Courier, May 3, 2024",
          "© Tigris Courier 3 May 2024",
          "(TRPA, 3 May 2024)"
        }) {
      assertThat(day(TITLE, PROSE, PROSE + " So.", line)).as(line).isEqualTo("2024-05-03");
    }
  }

  @Test
  void whatWasPublishedOtherwiseIsNotTheArticle() {
    assertThat(day(TITLE, PROSE, "The report was published on 3 May 2024, the master said."))
        .isEqualTo("-");
  }

  @Test
  void aDayThatThereCannotBeIsNoneAndNoMonthEither() {
    for (String line :
        new String[] {
          "Published 31 February 2024",
          "32 May 2021",
          "29 February 2023",
          "00/00/0000",
          "0000-00-00",
          "9999-12-31",
          "Published 1970-01-01",
          "30/30/2023",
          "5 May 0"
        }) {
      assertThat(day(TITLE, line, PROSE)).as(line).isEqualTo("-");
    }
  }

  @Test
  void theZeroOfAClockIsNoDayUnlessAPersonSaysSo() {
    assertThat(find(Raw.given(Raw.dated("1970-01-01T00:00:00Z"), PROSE)).value()).isNull();
    assertThat(find(Raw.given(Raw.dated("9999-12-31"), PROSE)).value()).isNull();
    assertThat(find(Raw.given(Raw.dated("0000-00-00"), PROSE)).value()).isNull();
  }

  @Test
  void anEndThatIsToComeBoundsNothing() {
    assertThat(find(Raw.text(PROSE, "The mandate ends on 5 May 2031.")).from()).isNull();
  }
}
