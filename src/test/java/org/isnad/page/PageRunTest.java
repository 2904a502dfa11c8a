package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageRunTest {

  @Test
  void leavesOtherScriptsInOneRun() {
    check("Kataib Hezbollah", "Kataib Hezbollah");
  }

  @Test
  void keepsSpacesBetweenArabicWordsInside() {
    check("the كتائب حزب الله said", "the [كتائب حزب الله] said");
  }

  @Test
  void givesArabicAtTheEndItsOwnRun() {
    check("Aleppo (حلب)", "Aleppo ([حلب])");
  }

  @Test
  void keepsTheEmptyTextEmpty() {
    check("", "");
  }

  @Test
  void losesNothing() {
    String text = "حلب, Aleppo, ۲۰۲۴ and 😀 حماة.";
    assertThat(PageRun.of(text).stream().map(PageRun::text).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  private static void check(String text, String runs) {
    String marked =
        PageRun.of(text).stream()
            .map(run -> run.arabic() ? "[" + run.text() + "]" : run.text())
            .collect(Collectors.joining());
    assertThat(marked).isEqualTo(runs);
  }
}
