package org.isnad.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.article.Span;
import org.isnad.extract.RealGazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutletNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SANA reported it.|SANA",
        "It was SANA|SANA",
        "SANA's reporter said so|SANA",
        "a journalist of al-Manar television|al-Manar",
        "it told i24NEWS.|i24NEWS",
        "Read more in +972 Magazine today|+972 Magazine",
        "(Anadolu Agency)|Anadolu Agency",
        "وقالت وكالة سانا أمس|وكالة سانا",
        "Shown on İhlas News Agency|İhlas News Agency"
      })
  void findsANameWhereverItStands(String text, String name) {
    List<OutletMention> found = in(text);

    assertEquals(List.of(name), found.stream().map(one -> one.span().of(text)).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "They drove to SANA'A at night",
    "Call +971 2 555 0100 or write",
    "The +97 of it +",
    "i",
    "Fi"
  })
  void findsNoneWhereAWordOnlyBeginsLikeOne(String text) {
    assertEquals(List.of(), in(text));
  }

  @Test
  void aDialCodeIsTheMagazineOnlyWhereThatIsNamed() {
    List<OutletMention> found = in("Call +972 2 555 0100");

    assertTrue(found.stream().noneMatch(one -> one.conditions().isEmpty()), () -> "" + found);
  }

  @Test
  void countsPlacesInTheWholeText() {
    String text = "SANA wrote. Reuters said.";

    List<OutletMention> found = RealGazetteer.OUTLETS.in(text, new Span(12, text.length()));

    assertEquals(List.of(new Span(12, 19)), found.stream().map(OutletMention::span).toList());
  }

  private static List<OutletMention> in(String text) {
    return RealGazetteer.OUTLETS.in(text, new Span(0, text.length()));
  }
}
