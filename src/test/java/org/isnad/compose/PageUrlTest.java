package org.isnad.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageUrlTest {

  @Test
  void keepsTheOrderOfParameters() {
    check("/search?q=kataeb&actor=b&actor=a", url().add("actor", "b").add("actor", "a"));
  }

  @Test
  void leavesOutBlankValues() {
    check("/search?q=kataeb", url().set("date.from", " ").add("actor", ""));
  }

  @Test
  void addsAValueOnce() {
    check("/search?q=kataeb&actor=a", url().add("actor", "a").add("actor", "a"));
  }

  @Test
  void goesBackToTheFirstPageOnEveryChange() {
    check("/search?q=kataeb&actor=a", url().set("page", "3").add("actor", "a"));
    check("/search?q=kataeb", url().add("actor", "a").set("page", "3").drop("actor", "a"));
  }

  @Test
  void staysOnItsPageWhenItOnlyTurnsIt() {
    check("/search?q=kataeb&page=3", url().set("page", "3"));
  }

  @Test
  void escapesWhatWouldEndAValueButNotSlashes() {
    check(
        "/search?q=a%26b%3D%22c%22+%2Bd&location=iraq/nineveh",
        url().set("q", "a&b=\"c\" +d").add("location", "iraq/nineveh"));
  }

  @Test
  void writesArabicInUtf8() {
    check("/search?q=%D8%AD%D9%84%D8%A8", url().set("q", "حلب"));
  }

  private static PageUrl url() {
    var parameters = new LinkedHashMap<String, List<String>>();
    parameters.put("q", List.of("kataeb"));
    return new PageUrl("/search", parameters);
  }

  private static void check(String expected, PageUrl url) {
    assertThat(url.toString()).isEqualTo(expected);
  }
}
