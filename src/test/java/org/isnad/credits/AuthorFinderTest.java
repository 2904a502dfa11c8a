package org.isnad.credits;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.article.Article;
import org.isnad.extract.Extractor;
import org.isnad.extract.Raw;
import org.isnad.extract.RealGazetteer;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AuthorFinderTest {
  private static final Extractor EXTRACTOR = new Extractor(RealGazetteer.GAZETTEER);
  private static final String SENTENCE =
      "Two sheds burned near the river on Friday, the fire brigade said, and nobody was hurt.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Rana Saab|Rana Saab",
        "By Rana Saab and Ali Karim|Rana Saab;Ali Karim",
        "By Rana Saab, Ali Karim and Lina Haddad|Rana Saab;Ali Karim;Lina Haddad",
        "By Rana Saab in Beirut and Ali Karim in Baghdad|Rana Saab;Ali Karim",
        "By Rana Saab in Beirut, Ali Karim in Baghdad and Lina Haddad in Erbil|Rana Saab;Ali Karim;Lina Haddad",
        "By Rana Saab in Beirut|Rana Saab",
        "By Rana Saab, Special to the Tigris Courier|Rana Saab",
        "By Rana Saab Special to the Tigris Courier|Rana Saab"
      })
  void readsBylines(String line, String authors) {
    Article article = EXTRACTOR.extract(Raw.text("Sheds burn near the river", line, SENTENCE));
    assertThat(article.authors()).containsExactly(authors.split(";", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Reporting by Rana Saab in Beirut and Ali Karim; Editing by Lina Haddad)|Rana Saab;Ali Karim",
        "Reporting by Rana Saab; Writing by Ali Karim; Editing by Lina Haddad|Rana Saab;Ali Karim",
        "(Reporting by Rana Saab, additional reporting by Ali Karim)|",
        "(Editing by Lina Haddad)|",
        "(Translated by Lina Haddad)|",
        "(Reporting by our correspondents; Editing by Lina Haddad)|",
        "(تغطية رنا صعب - تحرير لينا حداد)|رنا صعب",
        "(تغطية صحفية رنا صعب وعلي كريم من بيروت - إعداد سامر نعيم للنشرة العربية - تحرير لينا حداد)|رنا صعب;علي كريم",
        "(إعداد سامر نعيم للنشرة العربية - تحرير لينا حداد)|",
        "رنا صعب|رنا صعب",
        "حركة النهر الوطنية|",
        "سامر نعيم الوكالة الوطنية الرسمية للأنباء|",
        "نادية في بيروت.|"
      })
  void readsWhoReportedAndNotWhoEdited(String line, String authors) {
    Article article =
        EXTRACTOR.extract(Raw.text("Sheds burn near the river", SENTENCE, SENTENCE + "!", line));
    assertThat(article.authors())
        .containsExactly(authors == null ? new String[0] : authors.split(";", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Friday the fire was out",
        "By Reuters",
        "By train from Basra to Baghdad and back",
      })
  void abstainsWhereNobodyIsNamed(String line) {
    Article article = EXTRACTOR.extract(Raw.text("Sheds burn near the river", line, SENTENCE));
    assertThat(article.author()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ČTK, Praha;",
        "DLJ, Rana Saab; DLJ, Rana Saab",
        "خبرگزاری رود;",
        "Rana Saab; Rana Saab"
      })
  void aHouseThatAPageNamesIsNoAuthor(String told, String author) {
    Said said = new Said(told, "metadata", "the page's <b>");
    Said outlet = new Said("خبرگزاری رود", "metadata", "the page's <title>");
    Given given = new Given(null, null, null, outlet, said, null);
    Article article = EXTRACTOR.extract(Raw.given(given, SENTENCE + "\n\n" + SENTENCE + " So."));
    assertThat(article.author() == null ? null : article.author().value()).isEqualTo(author);
  }

  @Test
  void aBylineGoesBeforeACredit() {
    Article article =
        EXTRACTOR.extract(
            Raw.text(
                "Sheds burn near the river",
                "By Rana Saab",
                SENTENCE,
                "(Reporting by Ali Karim; Editing by Lina Haddad)"));
    assertThat(article.authors()).containsExactly("Rana Saab");
  }
}
