package org.isnad.mending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.mending.Misread.misread;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.isnad.article.Mended;
import org.isnad.article.Span;
import org.isnad.mending.Mojibake.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MojibakeTest {
  private static void check(String damaged, String meant) {
    Result result = Mojibake.mend(damaged);
    assertThat(result.text()).isEqualTo(meant);
    assertThat(back(result)).isEqualTo(damaged);
  }

  private static String back(Result result) {
    var text = new StringBuilder();
    int at = 0;
    for (Mended one : result.mended()) {
      text.append(result.text(), at, one.span().start()).append(one.written());
      at = one.span().end();
    }
    return text.append(result.text().substring(at)).toString();
  }

  @Test
  void readsUtf8ThatWasReadAsWindows1252() {
    check("Iraqâ€™s army said â€œnoâ€\u009d â€“ again", "Iraq’s army said “no” – again");
    check("LeÃ¯la, FranÃ§ois, Ã©tat, Â£5, ErdoÄŸan", "Leïla, François, état, £5, Erdoğan");
    check("Ù‚ØµÙ Ùˆ Ù‚ØµÙ\u0081", "قصÙ و قصف");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "windows-1256", "ISO-8859-1"})
  void readsWholeArabicTexts(String encoding) {
    String text = "قصف مدفعي و حرائق في سوق البلدة القديمة، وفق شهود";
    check(misread(text, encoding), text);
  }

  @Test
  void readsArabicThatWasReadAsIso8859WhereNothingWasLost() {
    check(misread("لي و في", "ISO-8859-6"), "لي و في");
    String lost = misread("العراق", "ISO-8859-6");
    assertThat(lost).contains("\uFFFD");
    check(lost, lost);
  }

  @Test
  void readsWhatWasMisreadTwice() {
    String once = misread("Iraq’s café – العراق", "windows-1252");
    check(misread(once, "windows-1252"), "Iraq’s café – العراق");
    check(misread(misread(once, "windows-1252"), "windows-1252"), "Iraq’s café – العراق");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leïla Öz sagte: „Ähnlich“ à Paris, Âge, قصف",
        "Iraq’s “no”",
        "au «CAFÉ», l’IRMÃ” et «…passé»…",
        "„FÜR“ und „Ä“, 5×– und GRÖßE",
        "ظهر في طرابلس «خط» و ط§",
        "گفت که طی ظهر، پس از عصر ڈاکٹر",
        "قال «س’س’ع’»",
        "Ã is a letter, and so is Â",
        "Çá is no word, nor is Çáéíóú or ÇÁÉÍÓÚ; Çatalca, Ça, À ÇÀ",
        "Şanlıurfa'da İğdır, Ağrı ve Muş",
        ""
      })
  void leavesRightTextAlone(String text) {
    Result result = Mojibake.mend(text);
    assertThat(result.text()).isEqualTo(text);
    assertThat(result.mended()).isEmpty();
  }

  @Test
  void readsArabicOfOneByteALetterThatWasReadAsLatinLetters() {
    check("The sign said ÇáÚÑÇÞ in blue.", "The sign said العراق in blue.");
    check("æÇáÚÑÇÞ", "والعراق");
    String text =
        "اندلع حريق في العراق قرب سوق الحبوب، وقال شهود: «لا» (14). أغلق الطريق إلى بغداد؟";
    String damaged = latin(text.getBytes(Charset.forName("windows-1256")));
    check("Fire – " + damaged + " – café", "Fire – " + text + " – café");
    check(misread(damaged, "windows-1252"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "windows-1251",
        "KOI8-R",
        "ISO-8859-7",
        "windows-1255",
        "windows-1253",
        "ISO-8859-5"
      })
  void takesNoOtherScriptForArabic(String encoding) {
    String text =
        "Москва и Гаага, Збой, Забайкалье; η Ήπειρος και η Αθήνα, Ηαίω; ישראל ולבנון בגבול";
    String damaged = latin(text.getBytes(Charset.forName(encoding)));
    check(damaged, damaged);
  }

  private static String latin(byte[] bytes) {
    var read = new StringBuilder();
    for (byte b : bytes) {
      String letter = new String(new byte[] {b}, Charset.forName("windows-1252"));
      read.append(letter.equals("\uFFFD") ? "" + (char) (b & 0xFF) : letter);
    }
    return read.toString();
  }

  @Test
  void whatIsOnlyLikelyNeedsSomethingSure() {
    check("CAFÃ‰ OPEN", "CAFÃ‰ OPEN");
    check("CAFÃ‰ OPEN, they donâ€™t say", "CAFÉ OPEN, they don’t say");
  }

  @Test
  void saysWhereAndWhatWasThere() {
    assertThat(Mojibake.mend("a â€™ b Ã©").mended())
        .containsExactly(new Mended(new Span(2, 3), "â€™"), new Mended(new Span(6, 7), "Ã©"));
    assertThat(Mojibake.note("a â€™ b")).hasValueSatisfying(n -> assertThat(n).endsWith("1 place"));
    assertThat(Mojibake.note("a ’ b")).isEmpty();
  }

  @Test
  void textThatIsDamagedThroughoutTakesTimeInProportionToItsLength() {
    String words = "They donâ€™t say, ÇáÚÑÇÞ. ".repeat(100_000);
    Result result = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Mojibake.mend(words));
    assertThat(result.mended()).hasSize(200_000);
    assertThat(back(result)).isEqualTo(words);
  }

  @Test
  void whateverIsMendedCanBePutBack() {
    var random = new Random(7);
    List<String> pieces =
        List.of(
            "â",
            "€",
            "™",
            "Ã",
            "©",
            "Ø",
            "§",
            "Ù",
            "„",
            "ط",
            "ظ",
            "ً",
            "Â",
            "\u0081",
            "a",
            " ",
            "É",
            "»",
            "ð",
            "Ÿ",
            "˜",
            "\uD83D\uDE00",
            "\uFFFD",
            "ƒ",
            "‚",
            "¬",
            "ï",
            "¿",
            "\u200D");
    for (int round = 0; round < 20_000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      Result result = Mojibake.mend(text.toString());
      assertThat(back(result)).isEqualTo(text.toString());
      assertThat(Mojibake.mend(result.text()).text().length())
          .isLessThanOrEqualTo(result.text().length());
    }
  }

  @Test
  void mendsAnyTextThatHadLatinAndArabicWords() {
    var random = new Random(11);
    String letters = "abc de’fé–“”ابتسعقوي ،ğş";
    for (int round = 0; round < 2_000; round++) {
      var text = new StringBuilder("He said “no” – ");
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      check(misread(text.toString(), "windows-1252"), text.toString());
    }
  }
}
