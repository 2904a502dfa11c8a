package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Sourced;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each agency by the name it signs with, in each usual form; its mark is no place and no actor. */
final class AgencyMarksTest {

  private static final Extractor EXTRACTOR = new Extractor(RealGazetteer.GAZETTEER);

  private static final List<String> FORMS =
      List.of(
          "{P}, Jan. 29 ({A}) -- {1}\n\n{2}\n\n{3}",
          "{P} ({A}) - {1}\n\n{2}\n\n{3}",
          "{P} ({A}) {1}\n\n{2}\n\n{3}",
          "({A}) - {1}\n\n{2}\n\n{3}",
          "{P}/{A}/ {1}\n\n{2}\n\n{3}",
          "By {A}\n\n{1}\n\n{2}\n\n{3}",
          "{1}\n\n{2}\n\n{3} ({A})",
          "{1}\n\n{2}\n\n{3}\n\n({A})",
          "{1}\n\n{2}\n\n{3}\n\nSource: {A}",
          "{1}\n\n{2}\n\n{3}\n\n—{A}");

  @ParameterizedTest
  @CsvSource({
    "AMMAN, Petra, Petra (Jordan News Agency)",
    "DAMASCUS, SANA, SANA",
    "BEIRUT, NNA, National News Agency (Lebanon)",
    "BAGHDAD, INA, Iraqi News Agency",
    "BAGHDAD, NINA, National Iraqi News Agency",
    "ADEN, Saba, Saba News Agency",
    "SANA’A, SABA, Saba News Agency",
    "RAMALLAH, WAFA, WAFA",
    "BETHLEHEM, Ma’an, Ma'an News Agency",
    "CAIRO, MENA, MENA (agency)",
    "ANKARA, AA, Anadolu Agency",
    "ISTANBUL, Anadolu, Anadolu Agency",
    "ANKARA, IHA, İhlas News Agency",
    "ANKARA, DHA, Demirören News Agency",
    "TEHRAN, IRNA, IRNA",
    "TEHRAN, ISNA, ISNA",
    "TEHRAN, Fars, Fars News Agency",
    "TEHRAN, Mehr, Mehr News Agency",
    "KUWAIT, KUNA, KUNA",
    "RIYADH, SPA, Saudi Press Agency",
    "ABU DHABI, WAM, WAM",
    "DOHA, QNA, Qatar News Agency",
    "MANAMA, BNA, Bahrain News Agency",
    "MUSCAT, ONA, Oman News Agency",
    "KHARTOUM, SUNA, SUNA",
    "TRIPOLI, LANA, LANA",
    "TUNIS, TAP, TAP (Tunisia)",
    "ALGIERS, APS, Algeria Press Service",
    "RABAT, MAP, Maghreb Arab Press",
    "BEIJING, Xinhua, Xinhua",
    "MOSCOW, TASS, TASS",
    "BERLIN, DPA, dpa",
    "MADRID, EFE, EFE",
    "ROME, ANSA, ANSA",
    "ROME, AKI, Adnkronos",
    "VIENNA, APA, APA (Austria)",
    "WARSAW, PAP, Polish Press Agency",
    "OTTAWA, CP, Canadian Press",
    "LONDON, PA, Press Association",
    "NEW DELHI, PTI, Press Trust of India",
    "QAMISHLI, ANHA, Hawar News Agency",
    "CAIRO, AFP, AFP",
    "CAIRO, AP, Associated Press",
    "CAIRO, Reuters, Reuters"
  })
  void anAgencyIsKnownByItsMark(String place, String mark, String label) {
    for (String form : FORMS) {
      String text = "Sheds burn beside the grain market\n\n" + filled(form, place, mark);
      Article article = EXTRACTOR.extract(Raw.text(text));
      assertThat(article.outlet()).as(text).extracting(Sourced::value).isEqualTo(label);
      assertThat(article.author()).as(text).isNull();
      assertThat(article.mentions())
          .as(text)
          .filteredOn(one -> one.dimension() != Dimension.NAME)
          .allMatch(one -> isPlace(one, text, place));
    }
  }

  private static boolean isPlace(Mention one, String text, String place) {
    return one.dimension() == Dimension.LOCATION && place.contains(one.span().of(text));
  }

  private static String filled(String form, String place, String mark) {
    return form.replace("{P}", place)
        .replace("{A}", mark)
        .replace("{1}", "Two sheds beside the grain market burned down before dawn.")
        .replace("{2}", "Nobody has said who did it. The mayor put the damage at nine shops.")
        .replace("{3}", "Drivers waited at the crossing until the fire was out.");
  }
}
