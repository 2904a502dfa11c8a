package org.isnad.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium of this machine, which reaches nothing but this machine. */
final class Browser implements AutoCloseable {
  static final String MISSING =
      "these tests need chromium and chromedriver in /usr/bin: apt-get install chromium"
          + " chromium-driver";

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final int BLOCK = 2;

  private final ChromeDriver driver;
  private final WebDriverWait wait;

  /** Starts one. */
  Browser(boolean script) {
    var options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--window-size=1280,900");
    if (!script) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", BLOCK));
    }
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    driver = new ChromeDriver(service, options);
    wait = new WebDriverWait(driver, Duration.ofSeconds(10));
  }

  static boolean isInstalled() {
    return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
  }

  ChromeDriver driver() {
    return driver;
  }

  void open(String address) {
    driver.get(address);
  }

  void back() {
    driver.navigate().back();
  }

  String address() {
    return String.valueOf(driver.getCurrentUrl());
  }

  /** The first element of a selector, as soon as there is one. */
  WebElement find(String selector) {
    return wait.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  void waitFor(String selector, String words) {
    wait.until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), words));
  }

  void waitForAbsence(String selector) {
    wait.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(selector), 0));
  }

  void waitForAddress(String part) {
    wait.until(ExpectedConditions.urlContains(part));
  }

  void press(String key) {
    focused().sendKeys(key);
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  void resize(int width, int height) {
    // Headless windows have a least width; the screen of a phone is emulated instead.
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Light or dark. */
  void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  boolean isInView(WebElement element) {
    return Boolean.TRUE.equals(
        driver.executeScript(
            "const r = arguments[0].getBoundingClientRect();"
                + "return r.top >= 0 && r.bottom <= innerHeight;",
            element));
  }

  /** Whether the page is wider than the window. */
  boolean scrollsSideways() {
    return Boolean.TRUE.equals(
        driver.executeScript(
            "const page = document.documentElement; return page.scrollWidth > page.clientWidth;"));
  }

  /** Everything this page has asked for, one address a line. */
  List<String> requests() {
    Object found =
        driver.executeScript(
            "return performance.getEntriesByType('resource').map(one => one.name).join('\\n')");
    return String.valueOf(found).lines().toList();
  }

  /** Bytes received for this page, with or without its scripts. */
  long weight(boolean scripts) {
    Object bytes =
        driver.executeScript(
            "const all = performance.getEntriesByType('resource')"
                + "    .filter(one => arguments[0] || one.initiatorType !== 'script')"
                + "    .concat(performance.getEntriesByType('navigation'));"
                + "return String(all.reduce((sum, one) => sum + one.encodedBodySize, 0));",
            scripts);
    return Long.parseLong(String.valueOf(bytes));
  }

  /** What the browser wrote to its console, refusals by the content policy among it. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getMessage())
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
