package org.isnad.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.HEADING;
import static org.isnad.html.StoryPage.PROSE;
import static org.isnad.html.StoryPage.date;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two numbers is the month, where only the country or the language of a page says so. */
final class DayFirstTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "'', https://dijla.example/a, 03/04/2014, 03/04/2014",
        "en, https://dijla.example.co.uk/a, 03/04/2014, 2014-04-03",
        "en-US, https://dijla.example.com.tr/a, 03.04.2014, 2014-04-03",
        "en, https://dijla.us/a, 03/04/2014, 2014-03-04",
        "en, https://dijla.tv/a, 03/04/2014, 03/04/2014",
        "en, https://dijla.tv/a.tr, 03/04/2014, 03/04/2014",
        "en-US, https://dijla.example/a, 03/04/2014, 03/04/2014",
        "en-GB, https://dijla.example/a, 03/04/2014, 2014-04-03",
        "fr, https://dijla.example/a, 03/04/2014, 2014-04-03",
        "ar, https://dijla.example/a, 3/4/2014, 2014-04-03",
        "fr-CA, https://dijla.example/a, 03/04/2014, 03/04/2014",
        "fr, https://dijla.example/a, 13/04/2014, 13/04/2014"
      })
  void theCountryOfTheAddressOrTheLanguageSettlesIt(
      String language, String address, String printed, String day) throws IOException {
    String page =
        "<html lang='%s'><head><link rel=canonical href='%s'></head><body>%s<p>%s</p>%s</body>"
            .formatted(language, address, HEADING, printed, PROSE);
    assertThat(date(Page.read(page.getBytes(UTF_8), null).given())).isEqualTo(day);
  }
}
