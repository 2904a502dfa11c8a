package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.article.Mention;
import org.isnad.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small words that Arabic and Hebrew write together with a name: a mention begins with the word as
 * the text writes it, its rule says so.
 */
final class PrefixesTest {

  @ParameterizedTest
  @ValueSource(strings = {"بغداد", "وبغداد", "لبغداد", "فبغداد", "ولبغداد", "وببغداد"})
  void aNameMayHaveAnArabicPrefix(String word) {
    assertThat(read("شهود قالوا " + word + " مغلقة")).isEqualTo("iraq/baghdad " + word);
  }

  @Test
  void theArabicArticleLosesItsAlifBehindTo() {
    assertThat(read("زيارة للعراق")).isEqualTo("iraq للعراق");
    assertThat(read("زيارة وللعراق")).isEqualTo("iraq وللعراق");
    assertThat(read("زيارة بالعراق")).isEqualTo("iraq بالعراق");
  }

  @Test
  void aNameOfSeveralWordsMayHaveOneToo() {
    assertThat(read("بيان لحزب الله")).isEqualTo("hezbollah لحزب الله");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"חמאס", "בחמאס", "לחמאס", "וחמאס", "שחמאס", "מחמאס", "כחמאס", "החמאס", "ושחמאס"})
  void aNameMayHaveAHebrewPrefix(String word) {
    assertThat(read("אמרו " + word + " אתמול")).isEqualTo("hamas " + word);
  }

  @Test
  void aQuotationMarkWithinAHebrewAcronymDoesNotPartIt() {
    assertThat(read("מסרו בצה\"ל אתמול")).isEqualTo("israel-military בצה\"ל");
  }

  @Test
  void shortNamesOfStatesMayHaveOne() {
    assertThat(read("زيارة لمصر")).isEqualTo("egypt لمصر");
    assertThat(read("وساطة وقطر")).isEqualTo("qatar وقطر");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "שמעון", // Maon is a village
        "המודיעין", // Modiin is a town
        "הצופים",
        "كرامي", // Rami is a town
        "كريمة", // Raymah is a governorate
        "برقان",
        "ورقة",
        "وزارة",
        "كتائب"
      })
  void aWordThatOnlyEndsLikeAPlaceIsNone(String word) {
    assertThat(read(word)).isEmpty();
  }

  @Test
  void theMentionSaysThatAPrefixWasLeftOff() {
    assertThat(mentions("قالوا لحماس"))
        .extracting(Mention::rule)
        .containsExactly("script after a prefix");
    assertThat(mentions("قالوا حماس")).extracting(Mention::rule).containsExactly("script");
  }

  private static String read(String text) {
    return mentions(text).stream()
        .map(one -> one.id() + " " + one.span().of(text))
        .collect(Collectors.joining("; "));
  }

  private static List<Mention> mentions(String text) {
    return RealGazetteer.GAZETTEER.tagger().mentions(text, List.of(new Span(0, text.length())));
  }
}
