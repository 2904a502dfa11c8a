package org.isnad.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.server.RunningService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Walks through the pages in a real browser, over an index of the sample's five twin articles. */
class PageIT {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @TempDir private static Path data;

  private static RunningService service;

  @BeforeAll
  static void serve() throws IOException {
    assumeTrue(Browser.isInstalled(), Browser.MISSING);
    service = RunningService.over(Path.of("src/sample/twin"), data);
  }

  @AfterAll
  static void stop() {
    if (service != null) {
      service.close();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void walksFromANameToItsPlaceInAnArticle(boolean script) {
    try (Browser browser = open(script, "/")) {
      browser.find("#q").sendKeys("kataeb", Keys.ENTER);
      browser.waitFor("#count", "3 of 5 articles");

      untick(browser, "kataib", script);
      browser.waitForAddress("variant.not=kataib");
      assertThat(browser.find("input[name='lens.on'][value='kataib']").isSelected()).isFalse();
      String count = browser.find("#count").getText();

      facet(browser, "Kataib Hezbollah").click();
      browser.waitFor(".chip", "actor is Kataib Hezbollah");

      browser.back();
      browser.waitForAbsence(".chip");
      assertThat(browser.find("#count").getText()).isEqualTo(count);
      assertThat(browser.address()).contains("variant.not=kataib");

      browser.find(".snippet a").click();
      browser.waitForAddress("/doc/");
      String anchor = browser.address().replaceFirst(".*#", "");
      WebElement place = browser.find("[id='" + anchor + "']");
      assertThat(place.getAttribute("class")).contains("hit");
      assertThat(browser.isInView(place)).isTrue();

      browser.find("[data-back]").click();
      browser.waitFor("#count", count);
    }
  }

  @Test
  void opensANoteOnANameAndClosesItWithEscape() {
    try (Browser browser = open(true, "/search?q=kataeb")) {
      browser.find(".hit h3 a").click();
      WebElement mark = browser.find(".prose a.mark.actor");
      mark.click();
      WebElement note = browser.find(".note.open");
      assertThat(note.findElement(By.cssSelector("code")).getText()).matches("actors\\.tsv:\\d+");
      note.sendKeys(Keys.ESCAPE);
      browser.waitForAbsence(".note.open");
      assertThat(browser.focused()).isEqualTo(mark);
    }
  }

  @Test
  void showsTheNoteOfANameWithoutScript() {
    try (Browser browser = open(false, "/search?q=kataeb")) {
      browser.find(".hit h3 a").click();
      browser.find(".prose a.mark.actor").click();
      assertThat(browser.find(".note:target").isDisplayed()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void leadsFromATimeBesideTheTextToItsWords(boolean script) {
    try (Browser browser = open(script, "/search?q=kataeb")) {
      browser.find(".hit h3 a").click();
      WebElement time = browser.find(".entries.time a");
      String words = time.getText();
      time.click();
      WebElement place = browser.find(".prose :target");
      assertThat(browser.isInView(place)).isTrue();
      assertThat(place.getText()).isEqualTo(words);
    }
  }

  @Test
  void goesFromHitToHitWithOneKey() {
    try (Browser browser = open(true, "/search?q=kataeb")) {
      browser.find(".hit h3 a").click();
      browser.waitForAddress("/doc/");
      browser.press("n");
      browser.waitFor("[data-hits]", "hit 1 of ");
      browser.press("n");
      browser.waitFor("[data-hits]", "hit 2 of ");
      browser.press("N");
      browser.waitFor("[data-hits]", "hit 1 of ");
    }
  }

  @Test
  void movesThroughResultsByKeyButNeverWhileTyping() {
    try (Browser browser = open(true, "/search?q=kataeb")) {
      browser.find("#q").sendKeys("jk");
      assertThat(browser.all(".hit.here")).isEmpty();
      browser.find("#q").sendKeys(Keys.ESCAPE);
      browser.press("j");
      browser.press("j");
      assertThat(browser.find(".hit.here").getAttribute("id")).isEqualTo("r2");
      browser.press("/");
      assertThat(browser.focused().getAttribute("id")).isEqualTo("q");
    }
  }

  @Test
  void offersNamesWhileTyping() {
    try (Browser browser = open(true, "/")) {
      browser.find("#q").sendKeys("kata");
      browser.waitFor("#suggestions li", "");
      browser.find("#q").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
      browser.waitForAddress("/search?q=");
      assertThat(browser.find("#count").getText()).doesNotStartWith("0 ");
    }
  }

  @Test
  void showsTheFiltersOfAPhoneAsASheet() {
    try (Browser browser = open(true, "/search?q=kataeb")) {
      browser.resize(360, 740);
      assertThat(browser.find(".facets").isDisplayed()).isFalse();
      browser.find(".open-sheet").click();
      assertThat(browser.find(".facets").isDisplayed()).isTrue();
      browser.find(".done").click();
      assertThat(browser.find(".facets").isDisplayed()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280, 1920})
  void neverScrollsSideways(int width) {
    try (Browser browser = open(true, "/")) {
      for (String path : pages(browser)) {
        browser.resize(width, 900);
        browser.open(service.address() + path);
        assertThat(browser.scrollsSideways()).as("%s at %d px", path, width).isFalse();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 1280", "light, 360", "dark, 360"})
  void breaksNoRuleOfAccessibility(String light, int width) {
    try (Browser browser = open(true, "/")) {
      browser.resize(width, 900);
      browser.prefer(light);
      var broken = new ArrayList<String>();
      for (String path : pages(browser)) {
        browser.open(service.address() + path);
        for (Rule rule :
            new AxeBuilder().withTags(RULES).analyze(browser.driver()).getViolations()) {
          broken.add(path + ": " + rule.getHelp() + ": " + places(rule));
        }
      }
      assertThat(broken).isEmpty();
    }
  }

  @Test
  void asksOnlyItsOwnServer() {
    try (Browser browser = open(true, "/search?q=kataeb")) {
      assertThat(browser.requests())
          .isNotEmpty()
          .allMatch(url -> url.startsWith(service.address()));
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search?q=kataeb"})
  void isLightOnTheWire(String path) {
    try (Browser browser = open(true, path)) {
      assertThat(browser.weight(false)).isBetween(1_000L, 60_000L);
      assertThat(browser.weight(true)).isBetween(browser.weight(false), 110_000L);
    }
  }

  private static List<String> places(Rule rule) {
    return rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }

  private static List<String> pages(Browser browser) {
    return List.of(
        "/",
        "/search?q=kataeb",
        "/search?q=kataeb&group=story",
        "/search?q=kataep&actor=hamas",
        "/search?colour=red",
        "/search?q=" + "kataep".repeat(20),
        article(browser),
        "/names",
        "/names?q=kataeb&kind=actor&sort=name",
        "/places",
        "/places?within=iraq",
        "/places?q=asad",
        "/about");
  }

  private static String article(Browser browser) {
    browser.open(service.address() + "/search?q=kataeb");
    String href = browser.find(".hit h3 a").getAttribute("href");
    return String.valueOf(href).substring(service.address().length());
  }

  private static Browser open(boolean script, String path) {
    var browser = new Browser(script);
    browser.open(service.address() + path);
    return browser;
  }

  private static void untick(Browser browser, String word, boolean script) {
    browser.find("input[name='lens.on'][value='" + word + "']").click();
    if (!script) {
      browser.find("[data-apply]").click();
    }
  }

  private static WebElement facet(Browser browser, String label) {
    return browser.all("#facets .pick").stream()
        .filter(link -> link.getText().startsWith(label))
        .findFirst()
        .orElseThrow();
  }
}
