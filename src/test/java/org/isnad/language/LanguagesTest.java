package org.isnad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguagesTest {
  private static final Languages LANGUAGES = new Languages();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Two sheds burned near the river on Friday, and the fire brigade said that it was not an attack.",
        "fr|Deux hangars ont brûlé près du fleuve, et les pompiers de la ville ne parlent pas d'une attaque.",
        "de|Zwei Schuppen sind am Fluss in der Nacht verbrannt, und die Feuerwehr spricht nicht von einem Angriff.",
        "tr|Nehrin yanında iki ambar yandı ve itfaiye bunun bir saldırı olduğu için değil, daha sonra kaza olarak bildirdi.",
        "ar|احترق مخزنان في القرية التي تقع على النهر بعد ظهر يوم الجمعة وقال رجال الإطفاء إن ذلك لم يكن هجوما.",
        "fa|دو انبار در کنار رود سوخت و آتش نشانی گفت که این حمله نبود و برای آن دلیل دیگر باید یافت.",
        "he|שני מחסנים נשרפו על שפת הנהר, אבל לפי הכבאים זה לא היה פיגוע של ארגון כי הם היו של העירייה.",
        "ku|Du embar li kêleka çem şewitîn û agirkujan got ku ev ne êrîş e û ji ber ku her tişt di şevê de bû."
      })
  void tellsTheLanguageOfASentence(String language, String sentence) {
    assertThat(language(sentence)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Mosul",
        "AFP / Reuters / Mosul / Erbil / Kirkuk / Tikrit / Samarra / Baiji / Hawija",
        "1 2 3 4 5 6 7 8 9 10 11 12",
        "Kataib Hezbollah, Harakat al-Nujaba, Asaib Ahl al-Haq, Badr, Saraya al-Salam, Nineveh Guards"
      })
  void saysNothingOfWhatHasNoSmallWords(String text) {
    assertThat(language(text)).isEmpty();
  }

  @Test
  void theLanguageOfMostOfATextCounts() {
    String english = "The fire brigade said that it was not an attack on the sheds. ";
    assertThat(language(english.repeat(5) + "Les pompiers ne parlent pas de la ville."))
        .contains("en");
  }

  @Test
  void whatIsInNoStretchDoesNotCount() {
    String english = "The fire brigade said that it was not an attack on the sheds. ";
    String text = english + "Les pompiers ne parlent pas de la ville et des hangars. ".repeat(5);
    assertThat(language(text)).contains("fr");
    assertThat(LANGUAGES.of(text, List.of(new Span(0, 17), new Span(17, english.length()))))
        .contains("en");
    assertThat(LANGUAGES.of(text, List.of())).isEmpty();
  }

  private static Optional<String> language(String text) {
    return LANGUAGES.of(text, List.of(new Span(0, text.length())));
  }
}
