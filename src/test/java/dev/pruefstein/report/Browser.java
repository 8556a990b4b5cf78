package dev.pruefstein.report;

import dev.pruefstein.testing.Program;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with one page in it. Not thread-safe. */
final class Browser implements AutoCloseable {

    /** Selenium says at each start that it does not know the newest of Chromium's private protocols. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts Debian's Chromium, or skips the test where it is missing. */
    static Browser start(Path profile) {
        File chromium = Program.onPath("chromium").toFile();
        File chromedriver = Program.onPath("chromedriver").toFile();
        DEVTOOLS.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile.toAbsolutePath());
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver)
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    /** Opens a page at a size, in light or dark. */
    void open(Path page, int width, boolean dark) {
        driver.manage().window().setSize(new Dimension(width, 900));
        Map<String, Object> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
        driver.get(page.toUri().toString());
    }

    /** The value of a script's {@code return}. */
    Object script(String script) {
        return Objects.requireNonNull(driver.executeScript(script), script);
    }

    /** Runs a source text, then a script that calls back. */
    Object scriptAfter(String source, String script) {
        driver.executeScript(source);
        return Objects.requireNonNull(driver.executeAsyncScript(script), script);
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> shown(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    void click(String selector) {
        one(selector).click();
    }

    /** Types with the focus where it is. */
    void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void escape() {
        type(Keys.ESCAPE);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    String status() {
        return one("#status").getText();
    }

    /** What the page complained about, violations of its policy among it. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
