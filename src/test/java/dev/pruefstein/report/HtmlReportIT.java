package dev.pruefstein.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** The HTML report in a real browser, as a reader uses it. */
class HtmlReportIT {

    private static final int FINDINGS = 14;

    @TempDir
    private static Path folder;

    private static Path page;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(folder.resolve("profile"));
        page = Files.writeString(folder.resolve("report.html"), Rendered.as(ReportFormat.HTML, Samples.all()));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        browser.open(page, 1200, false);
    }

    @Test
    void runsItsOwnScriptAndNothingOfAnArticle() {
        assertThat(browser.one("#tools").isDisplayed()).isTrue();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.script("return document.scripts.length")).isEqualTo(1L);
    }

    @Test
    void thePolicyStopsAScriptThatGotIntoThePage() throws IOException {
        String broken = Files.readString(page).replace("<h1", "<script>document.title = 'caught'</script><h1");
        browser.open(Files.writeString(folder.resolve("broken.html"), broken), 1200, false);

        assertThat(browser.script("return document.title")).isEqualTo("Prüfstein: 7 Artikel");
        assertThat(browser.complaints()).anyMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void needsNoNetwork() {
        assertThat(browser.script("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
    }

    @Test
    void showsOnlyTheChosenSeverities() {
        assertThat(browser.shown(".note")).hasSize(FINDINGS);

        browser.click("#severity [value=minor]");
        browser.click("#severity [value=neutral]");

        assertThat(browser.shown(".note"))
                .hasSize(5)
                .extracting(note -> note.getAttribute("data-severity"))
                .containsOnly("major", "critical");
        assertThat(browser.shown(".hit.minor, .hit.neutral, .ref.minor, .ref.neutral"))
                .isEmpty();
        assertThat(browser.status()).isEqualTo("5 von 14 Befunden in 5 von 7 Artikeln");
    }

    @Test
    void aMarkBelowAHiddenOneComesToTheTop() {
        assertThat(browser.shown(".hit.minor")).extracting(WebElement::getText).doesNotContain("angekündigt");

        browser.click("#severity [value=major]");

        assertThat(browser.shown(".hit.minor")).extracting(WebElement::getText).contains("angekündigt");
    }

    @Test
    void showsOnlyTheChosenChannel() {
        browser.click("#channel [value=artefact]");

        assertThat(browser.shown(".note"))
                .isNotEmpty()
                .extracting(note -> note.getAttribute("data-channel"))
                .containsOnly("hygiene");
    }

    @Test
    void showsOnlyTheChosenRule() {
        browser.click("#rule option[value='verb-bracket']");

        assertThat(browser.shown(".note"))
                .extracting(note -> note.getAttribute("data-rule"))
                .containsExactly("verb-bracket");
        assertThat(browser.one("#rule option[value='verb-bracket']").getText()).isEqualTo("verb-bracket (1)");
    }

    @Test
    void neverHidesWhatCouldNotBeChecked() {
        browser.click("#search");
        browser.type("gibt es nicht");

        assertThat(browser.shown(".note")).isEmpty();
        assertThat(browser.shown("article h2"))
                .extracting(WebElement::getText)
                .containsExactly("korpus.jsonl · korpus.jsonl:17", "fehlt.txt");
        assertThat(browser.shown("tbody tr[id]")).hasSize(2);
        browser.escape();
        assertThat(browser.shown(".note")).hasSize(FINDINGS);
    }

    @Test
    void keysMoveFromFindingToFindingAndSayWhere() {
        browser.type("j");
        assertThat(browser.focused().getAttribute("id")).isEqualTo("a1f1");
        assertThat(browser.status()).isEqualTo("Befund 1 von 14");
        browser.type("j");
        browser.type("j");
        assertThat(browser.focused().getAttribute("aria-label")).isEqualTo("Befund 3");
        browser.type("k");
        assertThat(browser.focused().getAttribute("id")).isEqualTo("a1f2");
        assertThat(browser.one("#status").getAttribute("role")).isEqualTo("status");
        assertThat(browser.script("const r = document.activeElement.getBoundingClientRect();"
                        + "return r.top >= 0 && r.bottom <= innerHeight"))
                .isEqualTo(true);
    }

    @Test
    void keysMoveFromArticleToArticle() {
        browser.type("n");
        browser.type("n");
        assertThat(browser.focused().getText()).isEqualTo("beispiele/markt.md");
        assertThat(browser.status()).isEqualTo("Artikel 2 von 7");
        browser.type("p");
        assertThat(browser.focused().getText()).isEqualTo("beispiele/hafen.txt");
        browser.type("n");
        browser.type("j");
        assertThat(browser.focused().getAttribute("id")).startsWith("a3");
    }

    @Test
    void aSlashGoesToTheSearchWhereLettersAreLetters() {
        browser.type("/");
        browser.type("jk/n");

        assertThat(browser.focused().getAttribute("id")).isEqualTo("search");
        assertThat(browser.focused().getDomProperty("value")).isEqualTo("jk/n");
    }

    @Test
    void keysCanBeSwitchedOff() {
        browser.click("#shortcuts");
        browser.type("j");

        assertThat(browser.focused().getAttribute("id")).isEqualTo("shortcuts");
    }

    @Test
    void columnsSortBothWays() {
        browser.click("th[data-column='2'] button");
        assertThat(browser.one("th[data-column='2']").getAttribute("aria-sort")).isEqualTo("ascending");
        assertThat(column(2)).containsExactly("", "", "0,0", "10,0", "43,2", "97,0", "100,0");
        browser.click("th[data-column='2'] button");
        assertThat(column(2)).startsWith("100,0", "97,0");
        assertThat(browser.shown("th[aria-sort=descending]")).hasSize(1);
        browser.click("th[data-column='0'] button");
        assertThat(column(0).get(0)).startsWith("</title>");
        browser.click("th[data-column='5'] button");
        assertThat(column(5)).startsWith("2", "1", "·");
    }

    private static List<String> column(int index) {
        return browser.shown("tbody tr[id] td:nth-child(" + (index + 1) + ")").stream()
                .map(WebElement::getText)
                .toList();
    }

    @Test
    void theHistogramSaysInWordsWhatItDraws() {
        assertThat(browser.one("svg.columns").getAttribute("aria-label"))
                .isEqualTo("Artikel nach Punktzahl. 10 bis 15: 1 Artikel, 1 nicht bestanden."
                        + " 40 bis 45: 1 Artikel, 1 nicht bestanden. 95 bis 100: 2 Artikel.");
        assertThat(browser.one("figcaption").getText()).contains("2 in der höchsten Säule, ohne 1 zu kurzen");
    }

    @ParameterizedTest
    @CsvSource({"1200, false", "1200, true", "500, false", "500, true"})
    void axeFindsNoBarrier(int width, boolean dark) throws IOException {
        browser.open(page, width, dark);
        browser.script("for (const a of document.querySelectorAll('article')) a.style.contentVisibility = 'visible';"
                + "return 1");
        Object violations = browser.scriptAfter(
                axe(),
                "const done = arguments[arguments.length - 1];"
                        + "axe.run().then(r => done(r.violations.map(v => v.id + ': '"
                        + " + v.nodes.map(n => n.html + n.failureSummary).join(' | ')).join('\\n')));");

        assertThat(violations).isEqualTo("");
    }

    @ParameterizedTest
    @CsvSource({"1200", "500", "360"})
    void nothingSticksOutOfThePage(int width) {
        browser.open(page, width, false);

        assertThat(browser.script("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private static String axe() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                HtmlReportIT.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
